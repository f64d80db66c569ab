import { FULL_NAME } from "../full-name.ts";
import { capital } from "../issues/capital.ts";
import type { Place } from "../issues/github-link.ts";
import { writeSection } from "../issues/managed-section.ts";
import { writeMarker, type Choice, type Marker } from "../issues/marker.ts";
import { plain } from "../issues/plain.ts";
import { shorten } from "../issues/shorten.ts";
import { visibleLine } from "../issues/visible.ts";
import type { Problem } from "../problem.ts";
import { count } from "./count.ts";
import { fitLines } from "./fit-lines.ts";
import { problemLines } from "./problem-lines.ts";
import { ASKED, type ReviewRow, type Verdict } from "./review-row.ts";
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
  /** The comment as it stands: what people wrote around our section stays. */
  readonly now?: string;
}

type PreviewMarker = Extract<Marker, { kind: "preview" }>;

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
 * be opened or waits for a person's word, then what else would change. Its marker remembers each
 * checkbox as it was written, so that a tick can be told from what we wrote, and the choices made so
 * far. A comment whose marker a person removed is kept above ours.
 */
export function renderPreview(options: PreviewOptions): string {
  const { place, now = "" } = options;
  const choices = shortChoices(options.choices);
  const mark = (boxes: readonly Box[]): PreviewMarker => ({
    kind: "preview",
    head: place.commit,
    section: "",
    rows: Object.fromEntries(boxes.map(({ row, checked }) => [row.key, checked])),
    choices,
  });
  const { section, boxes } = renderSection(
    options,
    LIMIT - writeSection(now, "", mark([])).length - 2000,
  );
  return writeSection(now, section, mark(boxes));
}

function renderSection(
  options: PreviewOptions,
  most: number,
): { readonly section: string; readonly boxes: readonly Box[] } {
  const { rows, problems, place, putBack = [] } = options;
  const choices = new Map(options.choices.map((choice) => [choice.key, choice]));
  const boxes = boxesOf(rows, choices);
  const others = rows.filter((row) => !boxes.some((box) => box.row === row));
  const head = headLines(options, boxes, others);
  const out = [...head];
  if (putBack.length > 0) {
    const names = [...new Set(putBack)]
      .slice(0, 5)
      .map((login) => plain(shorten(login, 60)))
      .join(", ");
    out.push(
      "",
      `The tick of ${names} was put back: only people with write access to this repository choose.`,
    );
  }
  let room = most - out.join("\n").length;
  const hand = problemLines(problems, place);
  const fix = fitLines(hand, Math.floor(room / 5), (n) => `- and ${n} more, on the check run`);
  room -= fix.lines.join("\n").length + 40;
  const plainRows = otherLines(others, place.server);
  const reserved = Math.min(plainRows.join("\n").length + 100, Math.floor(room / 4));
  const shown = boxLines(boxes, room - reserved, place.server);
  out.push(...shown.lines);
  if (plainRows.length > 0) {
    const fitted = fitLines(plainRows, reserved, (n) => `- and ${n} more`);
    const title = `Actions that are known already (${others.length})`;
    const fold = others.length > 10;
    out.push("", ...(fold ? folded(title, fitted.lines) : [`**${title}**`, "", ...fitted.lines]));
  }
  if (hand.length > 0) out.push("", `**Needs a hand (${hand.length})**`, "", ...fix.lines);
  return { section: out.join("\n"), boxes: shown.boxes };
}

function boxesOf(rows: readonly ReviewRow[], choices: ReadonlyMap<string, Choice>): Box[] {
  const keys = new Set<string>();
  return rows.flatMap((row) => {
    const choice = choices.get(row.key);
    const mine = row.verdict === "create" || ASKED.includes(row.verdict);
    if ((!mine && !(choice && row.verdict === "ignore")) || keys.has(row.key)) return [];
    keys.add(row.key);
    return [{ row, checked: choice?.wanted ?? row.verdict === "create", by: choice?.by ?? null }];
  });
}

function headLines(
  { rows, problems }: PreviewOptions,
  boxes: readonly Box[],
  others: readonly ReviewRow[],
): string[] {
  if (rows.length === 0 && problems.length === 0)
    return ["**Nothing to do:** these minutes would open, change or propose no issue."];
  const wanted = boxes.filter(({ checked }) => checked);
  const unsure = boxes.filter(({ checked, by }) => !checked && by === null);
  const places = new Set(wanted.map(({ row }) => row.repository)).size;
  const first =
    wanted.length === 0
      ? "These minutes would open no new issue"
      : `These minutes would open ${count(wanted.length, "issue")} in ${count(places, "repository", "repositories")}`;
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
  if (boxes.length > 0)
    lines.push(
      "",
      "Untick what should not become an issue, tick what should. Your choice holds until the merge, whatever else changes.",
    );
  return lines;
}

function boxLines(boxes: readonly Box[], room: number, server: string) {
  const of = (verdict: Verdict) => (box: Box) => box.by === null && box.row.verdict === verdict;
  const main = boxes.filter(({ row, by }) => by !== null || !ASKED.includes(row.verdict));
  const names = [...new Set(main.map(({ row }) => row.repository))];
  const size = (name: string) => main.filter(({ row }) => row.repository === name).length;
  names.sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
  let left = room - 400;
  let cut = 0;
  const shown: Box[] = [];
  const take = (some: readonly Box[], withPlace: boolean, frame: Frame): string[] => {
    const lines: string[] = [];
    for (const box of some) {
      const line = boxLine(box, withPlace, server);
      // The marker holds the row's key too.
      const cost =
        line.length +
        JSON.stringify(box.row.key).length +
        12 +
        (lines.length === 0 ? frame([]).join("\n").length + 2 : 0);
      if (cost > left) {
        cut++;
        continue;
      }
      left -= cost;
      lines.push(line);
      shown.push(box);
    }
    return lines.length === 0 ? [] : frame(lines);
  };
  const opened = names.flatMap((name) => {
    const here = main.filter(({ row }) => row.repository === name);
    return take(here, false, (rows) =>
      main.length > UNFOLDED
        ? ["", ...folded(`<b>${inHtml(name)}</b>: ${here.length}`, rows)]
        : ["", `**${plain(name)}**`, "", ...rows],
    );
  });
  const [unclear, proposed, held] = (["unsure", "propose", "held"] as const).map((verdict) =>
    boxes.filter(of(verdict)),
  ) as [Box[], Box[], Box[]];
  const lines = [
    ...opened,
    ...take(unclear, true, (rows) => [
      "",
      `**${unclear.length} may be known already: tick what is new**`,
      "",
      ...rows,
    ]),
    ...take(proposed, true, (rows) => ["", ...folded(`${proposed.length} proposed`, rows)]),
    ...take(held, true, (rows) => [
      "",
      ...folded(
        `${held.length} over the limit of new issues: tick them here, or wait for one tick on the dashboard`,
        rows,
      ),
    ]),
    ...(cut === 0
      ? []
      : ["", `And ${cut} more, which this comment has no room for: the check run lists them.`]),
  ];
  return { lines, boxes: shown };
}

/** Rows with what stands around them. */
type Frame = (rows: readonly string[]) => string[];

/** A repository's name within HTML, where Markdown's escapes do not hold. */
function inHtml(name: string): string {
  return FULL_NAME.test(name) ? name : "another repository";
}

function boxLine({ row, checked, by }: Box, withPlace: boolean, server: string): string {
  const where = withPlace ? ` → ${rowPlace(row, server)}` : "";
  const unclear = row.note === null ? "no clear repository" : "";
  const what = [`${rowTitle(row)}${where} (${rowLine(row)})`, rowOwners(row), rowDue(row)];
  const note = row.note === null || row.note === row.where ? "" : rowWords(row.note, 200);
  const why = [
    by === null ? "" : `${checked ? "ticked" : "unticked"} by ${plain(shorten(by, 60))}`,
    row.verdict === "held" || row.verdict === "ignore" ? "" : note,
    rowWords(row.why, 100),
    row.fallback ? unclear : rowWords(row.where, 100),
  ];
  return `- [${checked ? "x" : " "}] ${dotted(what)}${small(dotted(why))} ${rowKey(row.key)}`;
}

function otherLines(rows: readonly ReviewRow[], server: string): string[] {
  return rowGroups(rows).flatMap((group) =>
    group.rows.map((row) => {
      const note = rowWords(row.note ?? row.why, 200);
      const what = `${rowPlace(row, server)} ${rowTitle(row)} (${rowLine(row)})`;
      return `- ${capital(group.would)}: ${dotted([what, note])}`;
    }),
  );
}

function folded(title: string, lines: readonly string[]): string[] {
  return [`<details><summary>${title}</summary>`, "", ...lines, "", "</details>"];
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
