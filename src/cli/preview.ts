import { type AddCommand, type Shell, type Status, DONE, FAILED, say } from "./command.ts";
import { formatOption } from "./format-option.ts";
import { readConfigFile } from "./read-config-file.ts";
import { readRepositories } from "./read-repositories.ts";
import { readTextFile } from "./read-text-file.ts";
import type { Preview, PreviewedFile } from "./preview/previewed-file.ts";
import { isUnread } from "./preview/is-unread.ts";
import { renderJson } from "./preview/render-json.ts";
import { renderMarkdown } from "./preview/render-markdown.ts";
import { renderText } from "./preview/render-text.ts";
import { serverOf } from "./server-of.ts";
import { styleOf } from "./style.ts";
import type { Config } from "../core/config/schema.ts";
import { formatProblem } from "../core/format-problem.ts";
import { readActions } from "../core/read-actions.ts";
import { buildRoutingIndex, type RoutingIndex } from "../core/routing/routing-index.ts";

interface PreviewOptions {
  readonly config?: string;
  readonly repositories?: string;
  readonly owner?: string;
  readonly format: "text" | "json" | "markdown";
}

const HELP = `
Each file is read on its own, and nothing is written anywhere. Repositories to route to come from
--repositories (a JSON list of { full_name, description, topics, private, archived, paths }), or else
from GitHub where GITHUB_TOKEN is set; without either, no repository is named.

Examples:
  $ minutes-to-issues preview minutes/2024-03-01.md
  $ minutes-to-issues preview minutes/*.md --config .github/minutes.yml --format json
  $ GITHUB_TOKEN=… minutes-to-issues preview minutes/2024-03-01.md --owner acme`;

/** \`preview FILE…\`: what would be opened. */
export const addPreview: AddCommand = (command, shell) => {
  command
    .argument("<file...>", "minutes: Markdown, reStructuredText or plain text")
    .option("-c, --config <file>", "the config; the defaults without it")
    .option("-r, --repositories <file>", "an index of the organisation's repositories, as JSON")
    .option(
      "-o, --owner <name>",
      "whose repositories to read from GitHub (default: from the config)",
    )
    .addOption(formatOption("text", "json", "markdown"))
    .addHelpText("after", HELP)
    .action(async (files: string[], options: PreviewOptions) => {
      shell.finish(await preview(files, options, shell));
    });
};

async function preview(
  paths: readonly string[],
  options: PreviewOptions,
  { io }: Shell,
): Promise<Status> {
  const config = await readConfigFile(options.config, io);
  if (config === null) return FAILED;
  const { repositories, failed } = await readRepositories(options, config, io);
  const index = repositories === null ? null : buildRoutingIndex(repositories, config);
  const files: PreviewedFile[] = [];
  for (const path of paths) files.push(await previewFile(path, config, index, io.cwd));
  const result: Preview = { files, routed: index !== null };

  if (options.format === "json") io.stdout.write(renderJson(result));
  else if (options.format === "markdown") io.stdout.write(renderMarkdown(result, serverOf(io.env)));
  else {
    const text = { style: styleOf(io), cwd: io.cwd, server: serverOf(io.env) };
    // What could not be read is said once, below.
    const read = files.filter((file) => !isUnread(file));
    if (read.length > 0) io.stdout.write(renderText({ ...result, files: read }, text));
  }
  const errors = files
    .flatMap(({ problems }) => problems)
    .filter(({ severity }) => severity === "error");
  for (const error of errors) say(io, formatProblem(error));
  return failed || errors.length > 0 ? FAILED : DONE;
}

async function previewFile(
  path: string,
  config: Config,
  index: RoutingIndex | null,
  cwd: string,
): Promise<PreviewedFile> {
  const file = await readTextFile(path, cwd, "is a folder; give files, as minutes/*.md");
  if ("problem" in file)
    return { path, meeting: { date: null, title: null }, problems: [file.problem], actions: [] };
  const { minutes, actions, problems } = readActions({ path, text: file.text }, config, index);
  return { path, meeting: minutes.meeting, problems, actions };
}
