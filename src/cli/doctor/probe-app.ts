import { createAppAuth } from "@octokit/auth-app";
import { Octokit } from "@octokit/rest";
import { z } from "zod";
import { quiet } from "../quiet.ts";
import type { AppState, ProbeApp } from "./app-state.ts";

const Permissions = z.record(z.string(), z.string());
const AppAnswer = z.object({
  slug: z.string(),
  html_url: z.string(),
  permissions: Permissions,
  events: z.array(z.string()),
});
const InstallationAnswer = z.object({
  account: z.object({ login: z.string() }).nullable(),
  suspended_at: z.string().nullable().optional(),
  permissions: Permissions,
  html_url: z.string(),
});
const Failed = z.object({ status: z.number(), message: z.string() });

/** Asks GitHub of the app with a few reads; sends nothing but these. */
export const probeApp: ProbeApp = async ({ appId, privateKey, apiUrl }) => {
  const client = new Octokit({
    authStrategy: createAppAuth,
    auth: { appId, privateKey },
    log: quiet,
    ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }),
  });
  try {
    return await readState(client);
  } catch (error) {
    const failed = Failed.safeParse(error);
    if (!failed.success || !(error instanceof Error)) throw error;
    return { message: explain(failed.data.status, error.message) };
  }
};

async function readState({ rest, paginate }: Octokit): Promise<AppState> {
  const app = AppAnswer.parse((await rest.apps.getAuthenticated()).data);
  const installations = await paginate(rest.apps.listInstallations, { per_page: 100 });
  const hook = await rest.apps.getWebhookConfigForApp();
  const deliveries = await rest.apps.listWebhookDeliveries({ per_page: 30 });
  return {
    slug: app.slug,
    settingsUrl: app.html_url,
    permissions: app.permissions,
    events: app.events,
    hookUrl: hook.data.url ?? null,
    installations: installations
      .map((one) => InstallationAnswer.parse(one))
      .map(({ account, suspended_at, permissions, html_url }) => ({
        account: account?.login ?? "an enterprise",
        suspended: typeof suspended_at === "string",
        permissions,
        url: html_url,
      })),
    deliveries: deliveries.data.map(({ event, status_code }) => ({ event, status: status_code })),
  };
}

function explain(status: number, message: string): string {
  if (status === 401)
    return "GitHub does not know this app by this key: APP_ID or the private key is wrong";
  if (status === 404) return "GitHub knows no such app: APP_ID is wrong, or GITHUB_API_URL";
  return status === 500 && !message.includes("500")
    ? `cannot be reached: ${message}`
    : `${status}: ${message}`;
}
