import { type AddCommand, type Shell, type Status, DONE, FAILED, say } from "./command.ts";
import { formatOption } from "./format-option.ts";
import { readConfigFile } from "./read-config-file.ts";
import { readRepositories } from "./read-repositories.ts";
import { readTextFile } from "./read-text-file.ts";
import { playHistory } from "./replay/play-history.ts";
import { readHistory } from "./replay/read-history.ts";
import { renderJson } from "./replay/render-json.ts";
import { renderText } from "./replay/render-text.ts";
import { styleOf } from "./style.ts";
import { formatProblem } from "../core/format-problem.ts";

interface ReplayOptions {
  readonly config?: string;
  readonly repositories?: string;
  readonly format: "text" | "json";
}

const HELP = `
DIR holds history.json, { "repo": "owner/name", "path": "…", "versions": [ { "file", "commit", "date",
"message", "path"? } ] }, and the files that it names. Each version is a push into an empty
organisation in memory, worked as the app would; nothing is read from GitHub or written anywhere.
The history's file is selected by its path, whatever the config's globs and conditions say.

Examples:
  $ minutes-to-issues replay histories/2024-03
  $ minutes-to-issues replay histories/2024-03 --config .github/minutes.yml --format json`;

/** \`replay DIR\`: what the app would have done to a minutes file's issues, version by version. */
export const addReplay: AddCommand = (command, shell) => {
  command
    .argument("<dir>", "the history: a folder with history.json and the versions")
    .option("-c, --config <file>", "the config; the defaults without it")
    .option("-r, --repositories <file>", "an index of the organisation's repositories, as JSON")
    .addOption(formatOption("text", "json"))
    .addHelpText("after", HELP)
    .action(async (dir: string, options: ReplayOptions) => {
      shell.finish(await replay(dir, options, shell));
    });
};

async function replay(dir: string, options: ReplayOptions, { io }: Shell): Promise<Status> {
  const read = await readHistory(dir, io.cwd);
  if ("problem" in read) {
    say(io, formatProblem(read.problem));
    return FAILED;
  }
  const config = await readConfigFile(options.config, io);
  if (config === null) return FAILED;
  const offline = { ...io, env: {} };
  const { repositories, failed } = await readRepositories(options, config, offline);
  if (failed) return FAILED;
  const file = options.config === undefined ? null : await readTextFile(options.config, io.cwd);
  const text = file !== null && "text" in file ? file.text : "";
  const played = await playHistory(read.history, text, repositories ?? []);
  if (options.format === "json") io.stdout.write(renderJson(played));
  else io.stdout.write(renderText(played, styleOf(io)));
  for (const { problems } of played.versions) {
    // A notice tells what an author may want to know; here it would be told for each version.
    const grave = problems.filter(({ severity }) => severity !== "notice");
    for (const problem of grave) say(io, formatProblem(problem));
  }
  return DONE;
}
