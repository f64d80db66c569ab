import type { Command } from "commander";
import { type AddCommand, say } from "./command.ts";
import type { Io } from "./io.ts";
import { styleOf } from "./style.ts";
import { inEachRepository, type Opened, repositoryNames } from "./sync/in-each-repository.ts";
import { isClean } from "./sync/is-clean.ts";
import { renderReport } from "./sync/render-report.ts";
import { formatProblem } from "../core/format-problem.ts";
import { sync } from "../sync.ts";

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
export const addSync: AddCommand = (command, shell) => {
  command
    .argument("[repository...]", "owner/name of each (default: GITHUB_REPOSITORY)")
    .addHelpText("after", HELP)
    .action(async (names: string[], _options: object, command: Command) => {
      const { io } = shell;
      const repositories = repositoryNames(names, command, io);
      shell.finish(await inEachRepository(repositories, io, syncOne));
    });
};

/** Whether all was done. */
async function syncOne({ fullName, session, organisation }: Opened, io: Io): Promise<boolean> {
  const report = await sync(session, organisation);
  io.stdout.write(renderReport(fullName, report, styleOf(io)));
  for (const problem of report.problems) say(io, formatProblem(problem));
  return isClean(report);
}
