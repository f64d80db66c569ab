import { capital } from "../issues/capital.ts";
import type { Place } from "../issues/github-link.ts";
import { ownLink } from "../issues/own-link.ts";
import { shorten } from "../issues/shorten.ts";
import { visible, visibleLine } from "../issues/visible.ts";
import type { Problem } from "../problem.ts";
import type { Annotation } from "./annotation.ts";
import { count } from "../count.ts";
import { fitLines } from "./fit-lines.ts";
import { problemLines } from "./problem-lines.ts";
import { ASKED, type ReviewRow } from "./review-row.ts";
import { rowGroups, type RowGroup } from "./row-groups.ts";
import { rowDue, rowLine, rowOwners, rowPlace, rowTitle, rowWords } from "./row-text.ts";

/** A check run's result as GitHub takes it; the annotations are complete, to be sent 50 at a time. */
export interface CheckRunOutput {
  readonly conclusion: "success" | "neutral" | "failure";
  readonly title: string;
  /** At most 65,535 characters each. */
  readonly summary: string;
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

export interface CheckRunOptions {
  /** `sync`: what was done; `preview`: what would be. */
  readonly mode: "sync" | "preview";
  readonly rows: readonly ReviewRow[];
  readonly problems: readonly Problem[];
  /** The commit that is checked, for links. */
  readonly place: Pick<Place, "server" | "repository" | "commit">;
  /** The dashboard, or the preview comment; null where there is none. */
  readonly reviewUrl: string | null;
}

const LIMIT = 65_535;

/**
 * The report on the head commit. Failure: something could not be done. Neutral: people are asked
 * something (a tick, or a warning to mend). Success otherwise.
 */
export function renderCheckRun(options: CheckRunOptions): CheckRunOutput {
  const groups = rowGroups(options.rows);
  return {
    conclusion: conclude(options),
    title: headline(options, groups),
    summary: summary(options, groups),
    text: text(options, groups),
    annotations: [...options.problems.map(problemAnnotation), ...rowAnnotations(options)],
  };
}

/** A problem as an annotation on its line, the first where it names none. */
export function problemAnnotation({ message, file, line, severity, fix }: Problem): Annotation {
  const level = severity === "error" ? "failure" : severity;
  const said = visible(message).trim() || "Something is wrong here.";
  const shown = fix === undefined ? said : `${said}\n${fix.label}: ${visibleLine(fix.url)}`;
  const title = severity === "notice" ? "Good to know" : "Needs a hand";
  return { path: file, lines: [line ?? 1, line ?? 1], level, title, message: shorten(shown, 4000) };
}

function conclude({ rows, problems }: CheckRunOptions): CheckRunOutput["conclusion"] {
  if (problems.some(({ severity }) => severity === "error")) return "failure";
  if (rows.some(({ verdict }) => verdict === "fail")) return "failure";
  if (problems.some(({ severity }) => severity === "warning")) return "neutral";
  return rows.some(({ verdict }) => ASKED.includes(verdict)) ? "neutral" : "success";
}

function headline({ mode, problems }: CheckRunOptions, groups: readonly RowGroup[]): string {
  const told = groups.filter(({ verdict }) => verdict !== "ignore" && verdict !== "done");
  const words = told.map((group) => {
    return `${group.rows.length} ${mode === "sync" ? group.done : group.would}`;
  });
  const mend = problems.filter(({ severity }) => severity !== "notice").length;
  if (mend > 0) words.push(count(mend, "problem"));
  return words.join(", ") || "No action to open or change";
}

function summary(options: CheckRunOptions, groups: readonly RowGroup[]): string {
  const { mode, rows, problems, place, reviewUrl } = options;
  const asked = rows.filter(({ verdict }) => ASKED.includes(verdict)).length;
  const lines: string[] = [];
  if (asked > 0) {
    const where = mode === "sync" ? "the dashboard" : "the preview";
    const link = reviewUrl === null ? where : ownLink(where, reviewUrl);
    lines.push(
      `${count(asked, "action")} ${asked === 1 ? "asks" : "ask"} for your eye: tick what should become an issue on ${link}.`,
    );
  } else if (reviewUrl !== null) {
    lines.push(ownLink(mode === "sync" ? "The dashboard" : "The preview", reviewUrl));
  }
  const table = byRepository(groups, mode);
  if (table.length > 0) lines.push("", ...fitLines(table, 20_000, others).lines);
  if (problems.length > 0) {
    const fitted = fitLines(problemLines(problems, place), 40_000, (n) => `- and ${n} more`);
    lines.push("", "### Needs a hand", "", ...fitted.lines);
  }
  return (lines.join("\n").trim() || `${headline(options, groups)}.`).slice(0, LIMIT);
}

/** How many of each verdict go where; no table for a single number, which the title says. */
function byRepository(groups: readonly RowGroup[], mode: CheckRunOptions["mode"]): string[] {
  const names = [...new Set(groups.flatMap(({ rows }) => rows.map((row) => row.repository)))];
  const shown = groups.filter(({ verdict }) => verdict !== "ignore" && verdict !== "done");
  if (names.length < 2 || shown.length === 0) return [];
  const total = (name: string) =>
    shown.reduce((sum, { rows }) => sum + rows.filter((row) => row.repository === name).length, 0);
  const busy = names.filter((name) => total(name) > 0);
  busy.sort((a, b) => total(b) - total(a) || (a < b ? -1 : 1));
  return [
    `| Repository | ${shown.map((group) => (mode === "sync" ? group.done : group.would)).join(" | ")} |`,
    `| --- |${" ---: |".repeat(shown.length)}`,
    ...busy.map((name) => {
      const cells = shown.map(({ rows }) => rows.filter((row) => row.repository === name).length);
      return `| ${rowWords(name)} | ${cells.map((n) => n || "").join(" | ")} |`;
    }),
  ];
}

function text(options: CheckRunOptions, groups: readonly RowGroup[]): string {
  let room = LIMIT - 200;
  const parts: string[] = [];
  for (const group of groups) {
    const { verdict, rows } = group;
    const heading = options.mode === "sync" ? group.heading : capital(group.would);
    const head = `### ${heading} (${rows.length})`;
    const table = [
      `| ${verdict === "create" || verdict === "propose" ? "Where" : "Issue"} | What | Who, when | Why |`,
      "| --- | --- | --- | --- |",
      ...rows.map((row) => tableRow(row, options.place.server)),
    ];
    const fitted = fitLines(table, Math.max(0, room - head.length - 4), others);
    const part = [head, "", ...fitted.lines].join("\n");
    if (fitted.shown < 3 && part.length > room) break;
    parts.push(part);
    room -= part.length + 2;
  }
  return parts.join("\n\n").slice(0, LIMIT);
}

function others(n: number): string {
  return `\nand ${n} more`;
}

function tableRow(row: ReviewRow, server: string): string {
  const who = [rowOwners(row), rowDue(row)].filter((part) => part !== "").join(", ");
  const why = [row.note, row.why, row.where].filter((part) => part !== null && part.trim() !== "");
  const words = why.map((part) => rowWords(part ?? "")).join(" · ");
  return `| ${rowPlace(row, server)} | ${rowTitle(row)} (${rowLine(row)}) | ${who} | ${words} |`;
}

function rowAnnotations({ rows, mode }: CheckRunOptions): Annotation[] {
  return rowGroups(rows)
    .filter(({ verdict }) => verdict !== "ignore" && verdict !== "withdraw")
    .flatMap((group) =>
      group.rows.map((row) => {
        const to = row.issue ? `${row.issue.repository}#${row.issue.number}` : row.repository;
        const level = group.verdict === "fail" ? ("failure" as const) : ("notice" as const);
        const label = mode === "sync" ? group.done : group.would;
        const title = visibleLine(`${capital(label)} → ${to}`);
        const lines = [row.title, row.note, row.why, row.where].filter((part) => part);
        const message = lines.map((part) => shorten(visibleLine(part ?? ""), 500)).join("\n");
        return {
          path: row.path,
          lines: row.lines,
          level,
          title: shorten(title, 250),
          message: message || "An action",
        };
      }),
    );
}
