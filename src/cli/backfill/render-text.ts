import type { Shown } from "./shown.ts";
import { count } from "../../core/count.ts";
import { whoAndWhen } from "../preview/words.ts";
import { harmless, type Style } from "../style.ts";
import type { ReviewRow, Verdict } from "../../core/review/review-row.ts";

/** What stands beside the issues to open, in the order of the page. */
const PARTS: readonly (readonly [verdict: Verdict, planned: string, done: string])[] = [
  ["held", "over the limit of new issues", "over the limit of new issues"],
  ["propose", "proposed", "proposed"],
  ["unsure", "unsure which they are", "unsure which they are"],
  ["link", "tracked already", "tracked already"],
  ["update", "to amend", "amended"],
  ["close", "to close", "closed"],
  ["reopen", "to open again", "opened again"],
  ["left", "left alone", "left alone"],
  ["fail", "failed", "failed"],
];

/** A backfill for people: what it comes to, then the issues by repository, then the rest. */
export function renderText(shown: Shown, { colors }: Style): string {
  const { repository, since, applied, rows, takenUp, undated } = shown;
  const byRepository = new Map<string, ReviewRow[]>();
  for (const row of rows.filter(({ verdict }) => verdict === "create"))
    byRepository.set(row.repository, [...(byRepository.get(row.repository) ?? []), row]);
  const opened = [...byRepository]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, list]) => [
      "",
      `${colors.green(name)} ${colors.dim(`(${list.length} ${applied ? "opened" : "to open"})`)}`,
      ...list.map((row) => line(row, colors)),
    ]);
  const rest = PARTS.flatMap(([verdict, planned, done]) => {
    const list = rows.filter((row) => row.verdict === verdict);
    if (list.length === 0) return [];
    const paint = verdict === "fail" ? colors.red : colors.yellow;
    const lines = list.map((row) => line(row, colors));
    return ["", paint(`${applied ? done : planned} (${list.length})`), ...lines];
  });
  return [
    `${colors.bold(repository)}, meetings since ${since}: ${summary(shown)}`,
    ...opened,
    ...rest,
    ...list(
      "issues of ours that the ledger did not know, taken up",
      takenUp.map(({ repository: at, number }) => `${at}#${number}`),
      colors,
    ),
    ...list("left out, since their meetings have no date", undated.map(harmless), colors),
  ]
    .map((text) => `${text}\n`)
    .join("");
}

function summary({ rows, applied, takenUp }: Shown): string {
  const sizeOf = (verdict: Verdict): number => rows.filter((row) => row.verdict === verdict).length;
  const places = new Set(rows.filter((r) => r.verdict === "create").map((r) => r.repository)).size;
  const opened = sizeOf("create");
  const where = opened === 0 ? "" : ` in ${count(places, "repository", "repositories")}`;
  const rest = PARTS.flatMap(([verdict, planned, done]) =>
    sizeOf(verdict) === 0 ? [] : [`${sizeOf(verdict)} ${applied ? done : planned}`],
  );
  return [
    `${opened === 0 ? "nothing" : opened} ${applied ? "opened" : "to open"}${where}`,
    ...rest,
    ...(takenUp.length === 0 ? [] : [`${takenUp.length} taken up`]),
  ].join(", ");
}

function list(heading: string, items: readonly string[], colors: Style["colors"]): string[] {
  if (items.length === 0) return [];
  return ["", colors.dim(`${heading} (${items.length})`), ...items.map((item) => `  ${item}`)];
}

function line(row: ReviewRow, colors: Style["colors"]): string {
  const { verdict, issue, title, path, lines, repository, note } = row;
  const number = issue === null ? "" : `#${issue.number} `;
  const where = verdict === "create" ? "" : `${repository} · `;
  const rest = [`${where}${harmless(path)}:${lines[0]}`, harmless(whoAndWhen(row))];
  const more = [...rest, note === null ? "" : harmless(note)].filter(Boolean).join(" · ");
  return `  ${number}${harmless(title)}  ${colors.dim(more)}`;
}
