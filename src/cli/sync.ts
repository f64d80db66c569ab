import type { Command } from "commander";
import { type RegisterCommand, type Shell, type Status, DONE, FAILED, say } from "./command.ts";
import type { Io } from "./io.ts";
import { styleOf } from "./style.ts";
import { apiUrlOf, connectEnvironment } from "./sync/connect-environment.ts";
import { renderSyncReport } from "./sync/render-report.ts";
import { formatProblem } from "../core/format-problem.ts";
import { GitHubFailure } from "../github/failure.ts";
import { Installation } from "../runtime/installation.ts";
import { isLoopback } from "../runtime/is-loopback.ts";
import { sync } from "../sync.ts";
import { systemClock } from "../sync/session.ts";

const HELP = `
Brings repositories of minutes up to date once, from what the app's ledger there says was synced to
the head of the default branch: for CI, cron, or after an outage. It works as the app's installation
where APP_ID and PRIVATE_KEY (or PRIVATE_KEY_PATH) are set, else with GITHUB_TOKEN. The token of a
GitHub Actions workflow reaches its own repository only. Run one at a time per repository: in a
workflow, with a concurrency group.

Examples:
  $ GITHUB_TOKEN=… minutes-to-issues sync acme/minutes
  $ APP_ID=123 PRIVATE_KEY_PATH=app.pem minutes-to-issues sync acme/minutes`;

/** \`sync [owner/name…]\`: one run of what a push wakes. */
export const registerSync: RegisterCommand = (program, shell) => {
  program
    .command("sync")
    .description("Bring repositories of minutes up to date, once.")
    .argument("[repository...]", "owner/name of each (default: GITHUB_REPOSITORY)")
    .addHelpText("after", HELP)
    .action(async (names: string[], _options: object, command: Command) => {
      const repositories = names.length > 0 ? names : [shell.io.env["GITHUB_REPOSITORY"] ?? ""];
      for (const name of repositories) {
        if (name === "") command.error("error: name a repository, or set GITHUB_REPOSITORY");
        if (!/^[\w.-]+\/[\w.-]+$/.test(name)) command.error(`error: ${name}: expected owner/name`);
      }
      shell.finish(await syncAll(repositories, shell));
    });
};

async function syncAll(names: readonly string[], { io }: Shell): Promise<Status> {
  let status: Status = DONE;
  for (const name of names) {
    if (!(await syncOne(name, io))) status = FAILED;
  }
  return status;
}

/** Whether all was done. What GitHub or the environment refuses is said, and the next one tried. */
async function syncOne(fullName: string, io: Io): Promise<boolean> {
  const fail = (message: string): false => {
    say(io, `${fullName}: ${message}`);
    return false;
  };
  try {
    const connected = await connectEnvironment(io, fullName);
    if ("message" in connected) return fail(connected.message);
    const installation = new Installation({
      github: connected.github,
      clock: systemClock,
      // A GitHub on this machine shows at once what was written to it.
      ...(isLoopback(apiUrlOf(io)) ? { patience: 0 } : {}),
    });
    const session = await installation.open(fullName);
    if (session === null) return fail("is not there, or not for this app or token");
    const report = await sync(session, installation.organisation);
    io.stdout.write(renderSyncReport(fullName, report, styleOf(io)));
    for (const problem of report.problems) say(io, formatProblem(problem));
    const failed = report.rows.some(({ verdict }) => verdict === "fail");
    const broken = report.problems.some(({ severity }) => severity === "error");
    return report.complete && !failed && !broken;
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error;
    return fail(error.message);
  }
}
