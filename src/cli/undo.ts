import type { Command } from "commander";
import { type AddCommand, say } from "./command.ts";
import { formatOption } from "./format-option.ts";
import type { Io } from "./io.ts";
import { harmless, type Style, styleOf } from "./style.ts";
import { inEachRepository, type Opened, repositoryNames } from "./sync/in-each-repository.ts";
import { sayClosed } from "./sync/say-closed.ts";
import { sayErrand } from "./sync/say-errand.ts";
import { previewUndo, undo, type UndoRow } from "../undo.ts";

interface UndoOptions {
  readonly yes?: true;
  readonly format: "text" | "json";
}

/** One repository's part, as it is printed. */
interface Shown {
  readonly repository: string;
  readonly label: string;
  readonly applied: boolean;
  readonly issues: readonly UndoRow[];
}

const HELP = `
Closes as not planned, each with a comment, those of our issues with the label that no person has
touched: no comment, edit, label, assignment, milestone or state by anyone but the app. The others
stay, and it says why. Without --yes it prints what it would close, and writes nothing. What it closed
is not opened again, by a sync or by another backfill; who wants one after all reopens it.

Examples:
  $ GITHUB_TOKEN=… minutes-to-issues undo backfill-2026-11-24 acme/minutes
  $ GITHUB_TOKEN=… minutes-to-issues undo backfill-2026-11-24 acme/minutes --yes`;

/** \`undo LABEL [owner/name…]\`: takes back what was opened with a label. */
export const addUndo: AddCommand = (command, shell) => {
  command
    .argument("<label>", "the label of a backfill, or another one that the app sets")
    .argument(
      "[repository...]",
      "owner/name of each minutes repository (default: GITHUB_REPOSITORY)",
    )
    .option("-y, --yes", "do it")
    .addOption(formatOption("text", "json"))
    .addHelpText("after", HELP)
    .action(async (label: string, names: string[], options: UndoOptions, command: Command) => {
      const { io } = shell;
      const shown: Shown[] = [];
      const work = async (opened: Opened): Promise<boolean> => {
        const one = await undoOne(opened, label, options.yes === true, io);
        if (one.shown === null) return one.clean;
        shown.push(one.shown);
        if (options.format === "text") io.stdout.write(render(one.shown, styleOf(io)));
        if (!one.shown.applied && one.shown.issues.some(({ left }) => left === null))
          say(io, "Nothing was written. --yes closes them.");
        return one.clean;
      };
      const status = await inEachRepository(repositoryNames(names, command, io), io, work);
      if (options.format === "json")
        io.stdout.write(`${JSON.stringify({ version: 1, repositories: shown }, null, 2)}\n`);
      shell.finish(status);
    });
};

async function undoOne(
  { fullName, session, organisation }: Opened,
  label: string,
  applied: boolean,
  io: Io,
): Promise<{ readonly clean: boolean; readonly shown: Shown | null }> {
  const about = { repository: fullName, label, applied };
  if (!applied) {
    const plan = await previewUndo(session, organisation, label);
    if ("closed" in plan) return { clean: sayClosed(io, fullName, plan), shown: null };
    return { clean: true, shown: { ...about, issues: plan.rows } };
  }
  const report = await undo(session, organisation, label);
  if ("closed" in report) return { clean: sayClosed(io, fullName, report), shown: null };
  const { plan, outcomes } = report;
  const clean = sayErrand(io, fullName, report);
  const failed = outcomes.filter(({ result }) => result !== "done");
  const isFailed = ({ issue }: UndoRow): boolean =>
    failed.some(
      ({ step }) =>
        step.entry.issue?.repository === issue.repository &&
        step.entry.issue.number === issue.number,
    );
  const issues = plan?.rows.map((row) => (isFailed(row) ? { ...row, left: "it failed" } : row));
  return { clean, shown: issues === undefined ? null : { ...about, issues } };
}

function render({ repository, label, applied, issues }: Shown, { colors }: Style): string {
  const closed = issues.filter(({ left }) => left === null);
  const left = issues.filter((row) => row.left !== null);
  const count = closed.length === 0 ? "nothing" : closed.length;
  const summary = [
    `${count} ${applied ? "closed" : "to close"}`,
    ...(left.length === 0 ? [] : [`${left.length} left as they are`]),
  ];
  const line = ({ issue, title, path, left: why }: UndoRow): string =>
    `  ${issue.repository}#${issue.number} ${harmless(title)}  ${colors.dim(harmless(why ?? path))}`;
  return [
    `${colors.bold(repository)}, ${harmless(label)}: ${summary.join(", ")}`,
    ...closed.map(line),
    ...(left.length === 0 ? [] : ["", colors.yellow(`left (${left.length})`), ...left.map(line)]),
  ]
    .map((text) => `${text}\n`)
    .join("");
}
