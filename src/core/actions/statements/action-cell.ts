import type { Cell, OutlineNode } from "../../minutes/outline.ts";

const ACTION =
  "(?:(?:next|new|agreed|required|resulting|follow[- ]?up) )?(?:actions?(?: (?:items?|points?|steps?|required|needed|agreed|taken|to take|to be taken))?|to-?dos?|follow[- ]?ups?|next steps?|tasks?)";
const OTHER = "(?:decisions?|outcomes?|conclusions?|results?|resolutions?|notes?|comments?|status)";
const JOIN = "\\s*(?:[/,&+]|\\band\\b|\\bor\\b)\\s*";
const TITLE = new RegExp(`^\\W*${ACTION}(?:${JOIN}${ACTION})?\\W*$`, "i");
const MIXED = new RegExp(`^\\W*(?:${OTHER}${JOIN}${ACTION}|${ACTION}${JOIN}${OTHER})\\W*$`, "i");
/** "What" heads a column of actions where the next one says who. */
const WHAT = /^\W*what\W*$/i;
const WHO = /^\W*(?:by )?whom?\W*$/i;

/** The cell of a row that holds its action. */
export interface ActionCell extends Cell {
  /** The title of its column, as written. */
  readonly title: string;
  /** Whether the column holds other things, too: "Decisions / actions". */
  readonly isMixed: boolean;
}

/**
 * The cell under a column for actions ("Action", "Next steps", "Decision / action"); null where the
 * table has none. Of several such columns it is the first that holds nothing else.
 */
export function actionCell(row: OutlineNode, table: OutlineNode | undefined): ActionCell | null {
  if (row.kind !== "row" || table?.kind !== "table") return null;
  const titles = table.cells.map(({ start, end }) => table.text.slice(start, end));
  const plain = titles.findIndex(
    (title) => TITLE.test(title) || (WHAT.test(title) && titles.some((other) => WHO.test(other))),
  );
  const at = plain >= 0 ? plain : titles.findIndex((title) => MIXED.test(title));
  const cell = row.cells[at];
  if (cell === undefined) return null;
  return { ...cell, title: titles[at]!.trim(), isMixed: plain < 0 };
}
