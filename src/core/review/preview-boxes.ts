import { FULL_NAME } from "../full-name.ts";
import type { Choice } from "../issues/marker.ts";
import { plain } from "../issues/plain.ts";
import { shorten } from "../issues/shorten.ts";
import { folded } from "./folded.ts";
import { ASKED, type ReviewRow, type Verdict } from "./review-row.ts";
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

/** More rows than this to open, and they fold. */
const UNFOLDED = 30;

/** A row with its checkbox. */
export interface Box {
  readonly row: ReviewRow;
  readonly checked: boolean;
  readonly by: string | null;
}

/** The rows that a person may tick or untick, each once, as the choices made so far have them. */
export function boxesOf(rows: readonly ReviewRow[], choices: ReadonlyMap<string, Choice>): Box[] {
  const keys = new Set<string>();
  return rows.flatMap((row) => {
    const choice = choices.get(row.key);
    const mine = row.verdict === "create" || ASKED.includes(row.verdict);
    if ((!mine && !(choice && row.verdict === "ignore")) || keys.has(row.key)) return [];
    keys.add(row.key);
    return [{ row, checked: choice?.wanted ?? row.verdict === "create", by: choice?.by ?? null }];
  });
}

/**
 * Rows with their checkboxes, as many as the room holds: by repository, then what is unsure, proposed
 * or held. Returns the lines, and the boxes that they show.
 */
export function boxLines(
  boxes: readonly Box[],
  room: number,
  server: string,
): { readonly lines: readonly string[]; readonly boxes: readonly Box[] } {
  const shelf = new Shelf(room - 400, server);
  const chosen = (box: Box) => box.by !== null || !ASKED.includes(box.row.verdict);
  const main = boxes.filter(chosen);
  const asked = (verdict: Verdict) =>
    boxes.filter((box) => !chosen(box) && box.row.verdict === verdict);
  const names = [...new Set(main.map(({ row }) => row.repository))];
  const size = (name: string) => main.filter(({ row }) => row.repository === name).length;
  names.sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
  const opened = names.flatMap((name) => {
    const here = main.filter(({ row }) => row.repository === name);
    return shelf.take(here, false, (rows) =>
      main.length > UNFOLDED
        ? ["", ...folded(`<b>${inHtml(name)}</b>: ${here.length}`, rows)]
        : ["", `**${plain(name)}**`, "", ...rows],
    );
  });
  const [unsure, proposed, held] = [asked("unsure"), asked("propose"), asked("held")];
  const unsureTitle = `**${unsure.length} may be known already: tick what is new**`;
  const heldTitle = `${held.length} over the limit of new issues: tick them here, or wait for one tick on the dashboard`;
  const lines = [
    ...opened,
    ...shelf.take(unsure, true, (rows) => ["", unsureTitle, "", ...rows]),
    ...shelf.take(proposed, true, (rows) => ["", ...folded(`${proposed.length} proposed`, rows)]),
    ...shelf.take(held, true, (rows) => ["", ...folded(heldTitle, rows)]),
  ];
  const { cut, shown } = shelf;
  if (cut > 0)
    lines.push(
      "",
      `And ${cut} more, which this comment has no room for: the check run lists them.`,
    );
  return { lines, boxes: shown };
}

/** Rows with what stands around them. */
type Frame = (rows: readonly string[]) => string[];

/** What the comment has room for. */
class Shelf {
  readonly shown: Box[] = [];
  cut = 0;
  #left: number;
  readonly #server: string;

  constructor(room: number, server: string) {
    this.#left = room;
    this.#server = server;
  }

  /** The rows of these boxes that still fit, within their frame; nothing where none does. */
  take(boxes: readonly Box[], withPlace: boolean, frame: Frame): string[] {
    const lines: string[] = [];
    for (const box of boxes) {
      const line = boxLine(box, withPlace, this.#server);
      // The marker holds the row's key too.
      const marked = JSON.stringify(box.row.key).length + 12;
      const around = lines.length === 0 ? frame([]).join("\n").length + 2 : 0;
      const cost = line.length + marked + around;
      if (cost > this.#left) {
        this.cut++;
        continue;
      }
      this.#left -= cost;
      lines.push(line);
      this.shown.push(box);
    }
    return lines.length === 0 ? [] : frame(lines);
  }
}

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
