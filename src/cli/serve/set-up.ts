import { z } from "zod";
import { saveCredentials } from "./save-credentials.ts";
import { type SetupServer, startSetup } from "./setup-server.ts";
import { smeeChannel } from "./smee-channel.ts";
import { say } from "../command.ts";
import { checkEnvironment } from "../doctor/check-environment.ts";
import { failure } from "../doctor/check.ts";
import { readPrivateKey } from "../doctor/read-private-key.ts";
import { renderChecks } from "../doctor/render-checks.ts";
import type { Io } from "../io.ts";
import { serverOf } from "../server-of.ts";
import { styleOf } from "../style.ts";
import { WEBHOOK_PATH } from "../../runtime/webhook-path.ts";

/** What registering the app gives. */
const TO_GET = ["APP_ID", "PRIVATE_KEY", "WEBHOOK_SECRET"];
const PublicUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ""));

/** The setup at work, or null where something must be mended first; what, was said. */
export interface SettingUp extends SetupServer {
  /** What was written to `.env`, once `registered`. */
  readonly written: () => Record<string, string>;
}

/**
 * The first start, with nothing configured: says on one screen what is missing and how to get it,
 * and serves the page that gets it.
 */
export async function setUp(io: Io): Promise<SettingUp | null> {
  const { env } = io;
  const style = styleOf({ ...io, stdout: io.stderr });
  const key = await readPrivateKey(io);
  const checks = [...checkEnvironment(env), key.check];
  const missing = checks.filter(({ status }) => status === "failure");
  const broken = missing.filter(({ name }) => !TO_GET.includes(name));
  const publicUrl = env["PUBLIC_URL"] ? PublicUrl.safeParse(env["PUBLIC_URL"]) : null;
  if (publicUrl?.success === false) {
    broken.push(
      failure("PUBLIC_URL", "expected an address", "Such as https://minutes.example.org"),
    );
  }
  say(io, "No app is configured yet.\n");
  io.stderr.write(renderChecks(broken.length > 0 ? broken : missing, style));
  if (broken.length > 0) return null;

  const given = publicUrl?.success ? publicUrl.data : null;
  const channel = given === null ? await smeeChannel() : null;
  if (channel instanceof Error) say(io, `\nsmee.io gave no channel: ${channel.message}`);
  const hookUrl = given === null ? channel : `${given}${WEBHOOK_PATH}`;
  if (hookUrl === null || hookUrl instanceof Error) {
    say(io, NO_WAY_IN);
    return null;
  }
  let written: Record<string, string> = {};
  const organisation = env["GITHUB_ORG"];
  const settings = organisation
    ? `/organizations/${encodeURIComponent(organisation)}/settings`
    : "/settings";
  const server = await startSetup({
    host: env["HOST"] || "localhost",
    port: Number(env["PORT"] || 3000),
    apiUrl: env["GITHUB_API_URL"] || "https://api.github.com",
    newAppUrl: `${serverOf(env)}${settings}/apps/new`,
    publicUrl: given,
    hookUrl,
    keep: async (credentials) => {
      const more: Record<string, string> =
        typeof channel === "string" ? { WEBHOOK_PROXY_URL: channel } : {};
      written = await saveCredentials(io.cwd, credentials, more);
    },
  });
  say(io, `\nTo register one in a minute, with all of this set, open\n\n  ${server.url}\n`);
  return { ...server, written: () => written };
}

const NO_WAY_IN = `
To register an app in a minute, with all of this set, say where GitHub reaches this server:

  PUBLIC_URL=https://minutes.example.org npm start

or, on a machine that GitHub does not reach, take webhooks through a channel of smee.io:

  npm install --no-save smee-client && npm start

For an app of an organisation, also set GITHUB_ORG. Or register it by hand, with the permissions and
events in app.yml, and set what is missing here or in .env.`;
