import { dirname, relative, resolve } from "node:path";
import type { Command } from "commander";
import { type AddCommand, type Status, DONE, FAILED, say } from "./command.ts";
import { formatOption } from "./format-option.ts";
import { readOffline, type Offline } from "./explain/read-offline.ts";
import { renderText } from "./explain/render-text.ts";
import { renderJson } from "./explain/render-json.ts";
import { git, readRemote } from "./init/git.ts";
import type { Io } from "./io.ts";
import { styleOf } from "./style.ts";
import { inEachRepository } from "./sync/in-each-repository.ts";
import { sayClosed } from "./sync/say-closed.ts";
import { FULL_NAME } from "../core/full-name.ts";
import { readMarker } from "../core/issues/marker.ts";
import type { IssueRef } from "../core/issues/issue-ref.ts";
import { parseIssueRef } from "../core/issues/parse-issue-ref.ts";
import { Memory } from "../sync/memory.ts";
import { explainAt, explainIssue, type Explanation } from "../explain.ts";

interface ExplainOptions {
  readonly in?: string;
  readonly config?: string;
  readonly repositories?: string;
  readonly format: "text" | "json";
}

const HELP = `
FILE:LINE is read from this folder, and works offline: how the sentence there was judged, signal by
signal, and where it belongs. With credentials as for sync, and for an issue, it also says what the
ledger remembers, whose each field of the issue is and what people did, and which other actions are
nearly the same and what tells them apart. Nothing is written.

Examples:
  $ minutes-to-issues explain minutes/2026-03-03.md:12 --repositories repositories.json
  $ GITHUB_TOKEN=… minutes-to-issues explain minutes/2026-03-03.md:12 --in acme/minutes
  $ GITHUB_TOKEN=… minutes-to-issues explain https://github.com/acme/code/issues/7`;

/** \`explain ISSUE_URL|FILE:LINE\`: why an action and an issue do or do not belong together. */
export const addExplain: AddCommand = (command, shell) => {
  command
    .argument("<what>", "an issue's address, owner/name#12, or FILE:LINE")
    .option(
      "-i, --in <owner/name>",
      "the minutes repository (default: the marker's, or the origin)",
    )
    .option("-c, --config <file>", "the config for FILE:LINE (default: that of its repository)")
    .option("-r, --repositories <file>", "an index of the organisation's repositories, as JSON")
    .addOption(formatOption("text", "json"))
    .addHelpText("after", HELP)
    .action(async (what: string, options: ExplainOptions, command: Command) => {
      const { io } = shell;
      const at = /^(.+):(\d{1,7})$/.exec(what);
      const ref = parseIssueRef(what);
      if (options.in !== undefined && !FULL_NAME.test(options.in))
        command.error(`error: ${options.in}: expected owner/name`);
      if (ref !== null) {
        shell.finish(await ofIssue(ref, options, io));
        return;
      }
      if (at === null || Number(at[2]) < 1)
        command.error(`error: ${what}: expected an issue's address, owner/name#12, or FILE:LINE`);
      const [, path = "", line = ""] = at;
      shell.finish(await ofLine({ path, line: Number(line) }, options, io));
    });
};

async function ofLine(
  at: { readonly path: string; readonly line: number },
  options: ExplainOptions,
  io: Io,
): Promise<Status> {
  const folder = dirname(resolve(io.cwd, at.path));
  const root = (await git(folder, "rev-parse", "--show-toplevel"))?.trim() ?? null;
  const offline = await readOffline(at, root, options, io);
  if (offline === null) return FAILED;
  const { env } = io;
  const hasCredentials = Boolean(env["APP_ID"] ?? env["GITHUB_TOKEN"]);
  const origin = root === null ? null : await readRemote(root);
  const name = options.in ?? env["GITHUB_REPOSITORY"] ?? origin ?? null;
  const path = root === null ? at.path : relative(root, resolve(io.cwd, at.path));
  if (!hasCredentials || name === null) {
    print(offline, null, options, io);
    return DONE;
  }
  const status = await inEachRepository([name], io, async ({ session, organisation }) => {
    const found = await explainAt(session, organisation, { path, line: at.line });
    if ("closed" in found) return sayClosed(io, name, found);
    print(offline, found, options, io);
    return true;
  });
  if (status === FAILED) print(offline, null, options, io);
  return status;
}

async function ofIssue(ref: IssueRef, options: ExplainOptions, io: Io): Promise<Status> {
  const at = `${ref.repository}#${ref.number}`;
  return inEachRepository([ref.repository], io, async ({ session, organisation }) => {
    const issue = await session.github.getIssue(ref.repository, ref.number);
    if ("gone" in issue) {
      say(io, `${at}: is not there: deleted, converted, or out of reach`);
      return false;
    }
    const read = readMarker(issue.body, "issue");
    const marked = read.status === "found" ? read.marker.repository : null;
    const name = options.in ?? marked ?? io.env["GITHUB_REPOSITORY"] ?? issue.repository;
    const repository = await session.github.getRepository(name);
    if (repository === null) {
      say(io, `${name}: is not there, or not for this app or token: give --in owner/name`);
      return false;
    }
    const isSame = repository.id === session.repository.id;
    const minutes = isSame ? session : { ...session, repository, memory: new Memory() };
    const found = await explainIssue(minutes, organisation, issue);
    if ("closed" in found) {
      const how = "give --in owner/name, the minutes repository, to look in its ledger";
      if (marked === null) say(io, `${at}: carries no marker that can be read: ${how}`);
      return sayClosed(io, name, found);
    }
    print(null, found, options, io);
    return true;
  });
}

function print(
  offline: Offline | null,
  found: Explanation | null,
  { format }: ExplainOptions,
  io: Io,
): void {
  if (format === "json") io.stdout.write(renderJson(offline, found));
  else io.stdout.write(renderText(offline, found, styleOf(io)));
}
