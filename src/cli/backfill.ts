import { type Command, InvalidArgumentError } from "commander";
import { backfill, type BackfillPlan, planBackfill } from "../backfill.ts";
import { count } from "../core/count.ts";
import { rowsOf } from "../sync/report/rows-of.ts";
import { renderJson } from "./backfill/render-json.ts";
import { renderText } from "./backfill/render-text.ts";
import type { Shown } from "./backfill/shown.ts";
import { type AddCommand, say } from "./command.ts";
import { formatOption } from "./format-option.ts";
import type { Io } from "./io.ts";
import { styleOf } from "./style.ts";
import { inEachRepository, type Opened, repositoryNames } from "./sync/in-each-repository.ts";
import { sayClosed } from "./sync/say-closed.ts";
import { sayErrand } from "./sync/say-errand.ts";

interface BackfillOptions {
  readonly since: string;
  readonly yes?: true;
  readonly format: "text" | "json";
}

const HELP = `
What stands in minutes when the app comes is left alone; this opens it. Without --yes it prints its
plan and writes nothing. With it, a sync goes first; then at most limits.newIssues of the config are
opened, the oldest meeting first, all with one label, backfill- and today's date; the rest waits on the
dashboard, and for the next run. Cut short, it goes on where it was when it is run again. Issues that
an older version or one of the config's formerApps opened are taken up; where a person has an open
issue with nearly the same title, it is proposed. "undo LABEL" takes a run back. Credentials as for
sync; do not run it beside another sync of the same repository.

Examples:
  $ GITHUB_TOKEN=… minutes-to-issues backfill --since 2026-01-01 acme/minutes
  $ GITHUB_TOKEN=… minutes-to-issues backfill --since 2026-01-01 acme/minutes --yes`;

/** \`backfill --since DATE [owner/name…]\`: opens what stood in minutes before the app was at work. */
export const addBackfill: AddCommand = (command, shell) => {
  command
    .argument("[repository...]", "owner/name of each (default: GITHUB_REPOSITORY)")
    .requiredOption("-s, --since <date>", "meetings on or after this day, YYYY-MM-DD", isoDate)
    .option("-y, --yes", "do it")
    .addOption(formatOption("text", "json"))
    .addHelpText("after", HELP)
    .action(async (names: string[], options: BackfillOptions, command: Command) => {
      const { io } = shell;
      const shown: Shown[] = [];
      const work = (opened: Opened) => runOne(opened, options, io, (one) => void shown.push(one));
      const status = await inEachRepository(repositoryNames(names, command, io), io, work);
      if (options.format === "json") io.stdout.write(renderJson(shown));
      shell.finish(status);
    });
};

function isoDate(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime());
  if (!isDate || date.toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError("expected a day as YYYY-MM-DD");
  return text;
}

async function runOne(
  { fullName, session, organisation }: Opened,
  { since, yes, format }: BackfillOptions,
  io: Io,
  keep: (shown: Shown) => void,
): Promise<boolean> {
  const show = (plan: BackfillPlan, rows: Shown["rows"]): void => {
    const { run, takenUp, undated, pending } = plan;
    const about = { repository: fullName, since, label: run.label, applied: yes === true };
    const shown = { ...about, rows, takenUp, undated, pending };
    keep(shown);
    if (format === "text") io.stdout.write(renderText(shown, styleOf(io)));
  };
  if (!yes) {
    const plan = await planBackfill(session, organisation, since);
    if ("closed" in plan) return sayClosed(io, fullName, plan);
    show(
      plan,
      plan.steps.flatMap(({ row }) => row ?? []),
    );
    sayPlan(io, fullName, plan);
    return true;
  }
  const report = await backfill(session, organisation, since);
  if ("closed" in report) return sayClosed(io, fullName, report);
  const { plan, outcomes } = report;
  const isDone = sayErrand(io, fullName, report);
  if (plan !== null) show(plan, rowsOf(outcomes));
  if (plan !== null && outcomes.some(({ result }) => result === "done"))
    say(io, `The label is ${plan.run.label}: “undo ${plan.run.label}” takes it back.`);
  return isDone;
}

function sayPlan(io: Io, fullName: string, { run, steps, pending }: BackfillPlan): void {
  if (pending > 0)
    say(io, `${fullName}: a sync sees to ${count(pending, "action")} of later pushes first.`);
  if (steps.length > 0)
    say(io, `Nothing was written. --yes does it, with the label ${run.label} on every issue.`);
}
