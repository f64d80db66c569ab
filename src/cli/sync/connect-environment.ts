import { createAppAuth } from "@octokit/auth-app";
import { z } from "zod";
import { readPrivateKey } from "../doctor/read-private-key.ts";
import type { Io } from "../io.ts";
import { quiet } from "../quiet.ts";
import type { Client } from "../../github/client.ts";
import { connect } from "../../github/connect.ts";
import { GitHubFailure } from "../../github/github-failure.ts";
import type { GitHub } from "../../github/github.ts";
import { guarded } from "../../github/guarded.ts";
import { octokitFor } from "../../runtime/app-client.ts";

const GITHUB = "https://api.github.com";
/** Who writes with the token of a workflow, which may not ask who it is. */
const ACTIONS = "github-actions[bot]";
const Login = z.object({ login: z.string() });
const App = z.object({ slug: z.string() });
const Installed = z.object({ id: z.number() });

/** GitHub's API, as the environment has it. */
export function apiUrlOf({ env }: Io): string {
  return (env["GITHUB_API_URL"] || GITHUB).replace(/\/+$/, "");
}

/**
 * GitHub as a repository is worked on from here: as the app's installation there, where `APP_ID` and
 * its key are set, else with `GITHUB_TOKEN`. Resolves to a message where the environment has neither.
 *
 * @throws GitHubFailure where GitHub does not take the key or the token
 */
export async function connectEnvironment(
  io: Io,
  fullName: string,
): Promise<{ readonly github: GitHub } | { readonly message: string }> {
  const appId = io.env["APP_ID"];
  const token = io.env["GITHUB_TOKEN"];
  const [owner = "", repo = ""] = fullName.split("/");
  if (appId) {
    const { pem, check } = await readPrivateKey(io);
    if (pem === null) return { message: `${check.name}: ${check.found}` };
    return { github: await asInstallation(io, { appId, privateKey: pem }, { owner, repo }) };
  }
  if (!token)
    return { message: "set GITHUB_TOKEN, or APP_ID and PRIVATE_KEY (or PRIVATE_KEY_PATH)" };
  const client = clientOf(io, { auth: { token } });
  return { github: connect(client, { login: await askLogin(client), owner }) };
}

async function asInstallation(
  io: Io,
  app: { readonly appId: string; readonly privateKey: string },
  at: { readonly owner: string; readonly repo: string },
): Promise<GitHub> {
  const own = clientOf(io, { authStrategy: createAppAuth, auth: app });
  const { data } = await guarded(() => own.rest.apps.getAuthenticated());
  const installed = await guarded(() => own.rest.apps.getRepoInstallation(at));
  const installationId = Installed.parse(installed.data).id;
  const client = clientOf(io, { authStrategy: createAppAuth, auth: { ...app, installationId } });
  return connect(client, { login: `${App.parse(data).slug}[bot]` });
}

async function askLogin(client: Client): Promise<string> {
  try {
    const { data } = await guarded(() => client.rest.users.getAuthenticated());
    return Login.parse(data).login;
  } catch (error) {
    const withheld = error instanceof GitHubFailure && error.status === 403;
    if (!withheld || error.kind !== "forbidden") throw error;
    return ACTIONS;
  }
}

function clientOf(io: Io, auth: object): Client {
  const baseUrl = apiUrlOf(io);
  const Octokit = octokitFor(baseUrl);
  return new Octokit({ ...auth, baseUrl, log: quiet });
}
