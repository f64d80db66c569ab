import type { Place } from "../issues/github-link.ts";
import { writeMarker, type Choice } from "../issues/marker.ts";
import { plain } from "../issues/plain.ts";
import { shorten } from "../issues/shorten.ts";
import { visibleLine } from "../issues/visible.ts";
import type { Problem } from "../problem.ts";
import { count } from "./count.ts";
import { fitLines } from "./fit-lines.ts";
import { problemLines } from "./problem-lines.ts";
import type { ReviewRow } from "./review-row.ts";
import { rowGroups } from "./row-groups.ts";
import { rowKey } from "./row-key.ts";
import {
  dotted,
  rowDue,
  rowLine,
  rowOwners,
  rowPlace,
  rowTitle,
  rowWords,
  small,
} from "./row-text.ts";

export interface PreviewOptions {
  readonly rows: readonly ReviewRow[];
  readonly problems: readonly Problem[];
  /** The pull request's head, for links; the repository is the one that holds that commit. */
  readonly place: Pick<Place, "server" | "repository" | "commit">;
  /** What people with write access chose so far, under the keys of these rows. */
  readonly choices: readonly Choice[];
  /** Logins whose ticks were put back, because they may not write. */
  readonly putBack?: readonly string[];
  /** True once the pull request is merged or closed: what is shown is history. */
  readonly closed?: boolean;
}

const LIMIT = 65_536;
/** More rows than this to open, and they fold. */
const UNFOLDED = 30;

/** A row with its checkbox. */
interface Box {
  readonly row: ReviewRow;
  readonly checked: boolean;
  readonly by: string | null;
}

/**
 * The preview comment on a pull request: numbers first, then a checkbox for each action that would
 * be opened or is proposed, then what else would change. Its marker remembers each checkbox as it
 * was written, so that a tick can be told from what we wrote, and the choices made so far.
 */
export function renderPreview(options: PreviewOptions): string {
  const { rows, problems, place, putBack = [] } = options;
  const choices = new Map(options.choices.map((choice) => [choice.key, choice]));
  const boxes = boxesOf(rows, choices);
  const others = rows.filter((row) => !boxes.some((box) => box.row === row));
  const head = headLines(options, boxes, others);
  const kept = shortChoices(options.choices);
  const bare = marker(place.commit, [], kept);
  let room = LIMIT - head.join("\n").length - bare.length - 2000;
  const out = [...head];
  if (putBack.length > 0) {
    const names = [...new Set(putBack)]
      .slice(0, 5)
      .map((login) => plain(login))
      .join(", ");
    out.push(
      "",
      `The tick of ${names} was put back: only people with write access to this repository choose.`,
    );
  }
  const hand = problemLines(problems, place);
  const fix = fitLines(hand, Math.floor(room / 5), (n) => `- and ${n} more, on the check run`);
  room -= fix.lines.join("\n").length + 40;
  const plainRows = otherLines(others, place.server);
  const reserved = Math.min(plainRows.join("\n").length + 100, Math.floor(room / 4));
  const shown = boxLines(boxes, room - reserved, place.server);
  out.push(...shown.lines);
  if (plainRows.length > 0) {
    const fitted = fitLines(plainRows, reserved, (n) => `- and ${n} more`);
    const title = `Issues that are there already (${others.length})`;
    const fold = others.length > 10;
    out.push(
      "",
      ...(fold ? folded(title, fitted.lines, true) : [`**${title}**`, "", ...fitted.lines]),
    );
  }
  if (hand.length > 0) out.push("", `**Needs a hand (${hand.length})**`, "", ...fix.lines);
  return [...out, "", marker(place.commit, shown.boxes, kept)].join("\n");
}

function boxesOf(rows: readonly ReviewRow[], choices: ReadonlyMap<string, Choice>): Box[] {
  const keys = new Set<string>();
  return rows.flatMap((row) => {
    const choice = choices.get(row.key);
    const mine = row.verdict === "create" || row.verdict === "propose";
    if ((!mine && !(choice && row.verdict === "ignore")) || keys.has(row.key)) return [];
    keys.add(row.key);
    return [{ row, checked: choice?.wanted ?? row.verdict === "create", by: choice?.by ?? null }];
  });
}

function headLines(
  { closed = false, rows, problems }: PreviewOptions,
  boxes: readonly Box[],
  others: readonly ReviewRow[],
): string[] {
  if (rows.length === 0 && problems.length === 0)
    return ["**Nothing to do:** these minutes would open, change or propose no issue."];
  const wanted = boxes.filter(({ checked }) => checked);
  const unsure = boxes.filter(({ checked, by }) => !checked && by === null);
  const places = new Set(wanted.map(({ row }) => row.repository)).size;
  const verb = closed ? "called for" : "would open";
  const first =
    wanted.length === 0
      ? `These minutes ${verb} no new issue`
      : `These minutes ${verb} ${count(wanted.length, "issue")} in ${count(places, "repository", "repositories")}`;
  const more =
    unsure.length === 0
      ? ""
      : `; ${unsure.length} more need${unsure.length === 1 ? "s" : ""} your eye`;
  const changes = rowGroups(others)
    .filter(({ verdict }) => verdict !== "ignore" && verdict !== "done")
    .map((group) => `${group.rows.length} ${group.would}`);
  const mend = problems.filter(({ severity }) => severity !== "notice").length;
  if (mend > 0) changes.push(`${count(mend, "problem")} to mend`);
  const rest = changes.length > 0 ? ` ${capital(changes.join(", "))}.` : "";
  const lines = [`**${first}${more}.**${rest}`];
  if (boxes.length > 0 && !closed)
    lines.push(
      "",
      "Untick what should not become an issue, tick what should. Your choice holds until the merge, whatever else changes.",
    );
  if (closed) lines.push("", "This pull request is closed: the boxes no longer count.");
  return lines;
}

function boxLines(boxes: readonly Box[], room: number, server: string) {
  const main = boxes.filter(({ row, by }) => row.verdict !== "propose" || by !== null);
  const proposed = boxes.filter((box) => !main.includes(box));
  const names = [...new Set(main.map(({ row }) => row.repository))];
  const size = (name: string) => main.filter(({ row }) => row.repository === name).length;
  names.sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
  let left = room - 400;
  let cut = 0;
  const shown: Box[] = [];
  const take = (of: readonly Box[], withPlace: boolean, title: readonly string[]): string[] => {
    const lines: string[] = [];
    for (const box of of) {
      const line = boxLine(box, withPlace, server);
      // The marker holds the row's key too.
      const cost =
        line.length +
        JSON.stringify(box.row.key).length +
        12 +
        (lines.length === 0 ? title.join("\n").length + 2 : 0);
      if (cost > left) {
        cut++;
        continue;
      }
      if (lines.length === 0) lines.push(...title);
      left -= cost;
      lines.push(line);
      shown.push(box);
    }
    return lines;
  };
  const opened = names.flatMap((name) =>
    take(
      main.filter(({ row }) => row.repository === name),
      false,
      ["", `**${plain(name)}**`, ""],
    ),
  );
  const maybe = take(proposed, true, []);
  const lines = [
    ...(opened.length === 0
      ? []
      : folded(`${main.length} to open`, opened, main.length > UNFOLDED)),
    ...(maybe.length === 0 ? [] : ["", ...folded(`${proposed.length} proposed`, maybe, true)]),
    ...(cut === 0
      ? []
      : ["", `And ${cut} more, which this comment has no room for: the check run lists them.`]),
  ];
  return { lines, boxes: shown };
}

function boxLine({ row, checked, by }: Box, withPlace: boolean, server: string): string {
  const where = withPlace ? ` → ${rowPlace(row, server)}` : "";
  const unclear = row.fallback ? "no clear repository" : rowWords(row.where, 100);
  const what = [`${rowTitle(row)}${where} (${rowLine(row)})`, rowOwners(row), rowDue(row)];
  const why = [
    by === null ? "" : `${checked ? "ticked" : "unticked"} by ${plain(by)}`,
    row.note === null ? "" : rowWords(row.note, 200),
    rowWords(row.why, 100),
    unclear,
  ];
  return `- [${checked ? "x" : " "}] ${dotted(what)}${small(dotted(why))} ${rowKey(row.key)}`;
}

function otherLines(rows: readonly ReviewRow[], server: string): string[] {
  return rowGroups(rows).flatMap((group) =>
    group.rows.map((row) => {
      const note = row.note === null ? "" : ` · ${rowWords(row.note, 200)}`;
      return `- ${capital(group.would)}: ${rowPlace(row, server)} ${rowTitle(row)} (${rowLine(row)})${note}`;
    }),
  );
}

function folded(title: string, lines: readonly string[], fold: boolean): string[] {
  if (!fold) return [...lines];
  return [`<details><summary>${title}</summary>`, "", ...lines, "", "</details>"];
}

function marker(head: string, boxes: readonly Box[], choices: Choice[]): string {
  const rows = Object.fromEntries(boxes.map(({ row, checked }) => [row.key, checked]));
  return writeMarker({ kind: "preview", head, rows, choices });
}

/**
 * Choices as the marker keeps them: the start of a text is enough to find the row again once it is
 * reworded. Of more than fit (some hundreds) the oldest go.
 */
function shortChoices(choices: readonly Choice[]): Choice[] {
  const short = choices.map((choice) => ({
    ...choice,
    text: shorten(visibleLine(choice.text), 120),
  }));
  let size = 0;
  const first = short.findLastIndex((choice) => {
    const length = writeMarker({ kind: "preview", head: "", rows: {}, choices: [choice] }).length;
    return (size += length) > 24_000;
  });
  return short.slice(first + 1);
}

function capital(text: string): string {
  return `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;
}
