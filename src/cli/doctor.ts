import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseConfig } from "../core/config/parse-config.ts";
import { formatProblem } from "../core/format-problem.ts";
import { CONFIG_FILE } from "../sync/minutes/read-snapshot.ts";
import { type AddCommand, type Shell, type Status, DONE, FAILED } from "./command.ts";
import type { ProbeApp } from "./doctor/app-state.ts";
import { checkApp } from "./doctor/check-app.ts";
import { checkEnvironment } from "./doctor/check-environment.ts";
import { type Check, failure, ok, skipped, warning } from "./doctor/check.ts";
import { probeApp } from "./doctor/probe-app.ts";
import { readManifest } from "./doctor/read-manifest.ts";
import { readPrivateKey } from "./doctor/read-private-key.ts";
import { renderChecks } from "./doctor/render-checks.ts";
import type { Io } from "./io.ts";
import { readTextFile } from "./read-text-file.ts";
import { styleOf } from "./style.ts";

const HELP = `
It looks at the environment (APP_ID, PRIVATE_KEY or PRIVATE_KEY_PATH, WEBHOOK_SECRET, PORT, HOST,
GITHUB_API_URL), at ${CONFIG_FILE} where there is one here, and, where the key is good, at the app on
GitHub: its permissions, events, webhook, deliveries and installations. Nothing is written.

Example:
  $ APP_ID=123 PRIVATE_KEY_PATH=app.pem WEBHOOK_SECRET=… minutes-to-issues doctor`;

/** \`doctor\`: what is missing to run the app, and how to get it. */
export const addDoctor: AddCommand = (command, shell) => {
  command
    .option("--offline", "do not ask GitHub")
    .addHelpText("after", HELP)
    .action(async ({ offline }: { offline?: true }) => {
      shell.finish(await doctor(shell, offline ? null : probeApp));
    });
};

async function doctor({ io }: Shell, probe: ProbeApp | null): Promise<Status> {
  const key = await readPrivateKey(io);
  const [appId, ...environment] = checkEnvironment(io.env);
  const local = [appId, key.check, ...environment].filter((check) => check !== undefined);
  const usable =
    appId?.status === "ok" &&
    local.every(({ name, status }) => name !== "GITHUB_API_URL" || status === "ok");
  const online =
    probe === null || key.pem === null || !usable
      ? [
          skipped(
            "GitHub",
            probe === null
              ? "not asked (--offline)"
              : "not asked: the app's number and key come first",
          ),
        ]
      : await checkOnline(probe, io, key.pem);
  const checks = [...local, ...(await checkConfig(io)), ...online];
  io.stdout.write(renderChecks(checks, styleOf(io)));
  return checks.some(({ status }) => status === "failure") ? FAILED : DONE;
}

async function checkOnline(probe: ProbeApp, { env }: Io, privateKey: string): Promise<Check[]> {
  const apiUrl = env["GITHUB_API_URL"] || undefined;
  const state = await probe({ appId: env["APP_ID"] ?? "", privateKey, apiUrl });
  if ("message" in state)
    return [
      failure("GitHub", state.message, "Check APP_ID, the key, GITHUB_API_URL and the network."),
    ];
  return checkApp(state, await readManifest());
}

async function checkConfig({ cwd }: Io): Promise<Check[]> {
  if (!existsSync(join(cwd, CONFIG_FILE))) return [];
  const file = await readTextFile(CONFIG_FILE, cwd);
  const problems = "text" in file ? parseConfig(file.text, CONFIG_FILE).problems : [file.problem];
  const first = problems[0];
  if (!first) return [ok("config", `${CONFIG_FILE} is good`)];
  const kind = problems.some(({ severity }) => severity === "error") ? failure : warning;
  return [
    kind(
      "config",
      `${CONFIG_FILE}: ${problems.length} to mend`,
      problems.map(formatProblem).join("\n"),
    ),
  ];
}
