import { capital } from "../issues/capital.ts";
import type { Place } from "../issues/github-link.ts";
import { writeSection } from "../issues/managed-section.ts";
import { writeMarker, type Choice, type Marker } from "../issues/marker.ts";
import { plain } from "../issues/plain.ts";
import { shorten } from "../issues/shorten.ts";
import { visibleLine } from "../issues/visible.ts";
import type { Problem } from "../problem.ts";
import { count } from "../count.ts";
import { fitLines } from "./fit-lines.ts";
import { folded } from "./folded.ts";
import { problemLines } from "./problem-lines.ts";
import { type Box, boxesOf, boxLines } from "./preview-boxes.ts";
import type { ReviewRow } from "./review-row.ts";
import { rowGroups } from "./row-groups.ts";
import { dotted, rowLine, rowPlace, rowTitle, rowWords } from "./row-text.ts";

/** What a preview shows. */
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

function otherLines(rows: readonly ReviewRow[], server: string): string[] {
  return rowGroups(rows).flatMap((group) =>
    group.rows.map((row) => {
      const note = rowWords(row.note ?? row.why, 200);
      const what = `${rowPlace(row, server)} ${rowTitle(row)} (${rowLine(row)})`;
      return `- ${capital(group.would)}: ${dotted([what, note])}`;
    }),
  );
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
