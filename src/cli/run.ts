import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { z } from "zod";
import { type Status, DONE, FAILED, WRONG_USAGE } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import type { Io } from "./io.ts";

const HELP = `
Examples:
  $ minutes-to-issues preview minutes/2024-03-01.md      what these minutes would open
  $ minutes-to-issues replay histories/2024-03-01        what the versions of a file would do
  $ minutes-to-issues init                               write a first .github/minutes.yml
  $ minutes-to-issues doctor                             what is missing to run the app
  $ minutes-to-issues serve                              run the app
  $ minutes-to-issues sync acme/minutes                  bring a repository up to date, once
  $ minutes-to-issues backfill --since 2026-01-01 acme/minutes    what older minutes call for
  $ minutes-to-issues undo backfill-2026-11-24 acme/minutes       take such a run back
  $ minutes-to-issues explain https://github.com/acme/code/issues/7  why it is, or is not, that action's

Exit status: 0 done, 1 something failed, 2 wrong usage.`;

/**
 * The command line: runs one command and resolves to the exit status: 0 done, 1 something failed,
 * 2 wrong usage. Results go to `io.stdout`, messages to `io.stderr`. A bug rejects.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const ends: Status[] = [];
  const program = new Command("minutes-to-issues")
    .description("Turns the actions agreed in committed meeting minutes into GitHub issues.")
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help, or that of a command")
    .helpCommand(false)
    .addHelpText("after", HELP)
    .showHelpAfterError("(--help tells more)")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        io.stdout.write(text);
      },
      writeErr: (text) => {
        io.stderr.write(text);
      },
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  const finish = (end: Status): void => {
    ends.push(end);
  };
  const asked = argv.find((argument) => !argument.startsWith("-"));
  for (const { name, description, load } of COMMANDS) {
    const command = program.command(name).description(description);
    if (name === asked) (await load())(command, { io, finish });
  }
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const isAnswer = ["commander.helpDisplayed", "commander.version"].includes(error.code);
    return isAnswer ? DONE : WRONG_USAGE;
  }
  return ends.includes(FAILED) ? FAILED : DONE;
}

function version(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
