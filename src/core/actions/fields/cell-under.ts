import type { Statement } from "../statement.ts";

/** A cell of a statement's table row, as text and as a place in the row's text. */
export interface FoundCell {
  readonly text: string;
  /** Where it stands in the row block's text. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** The cell of a statement's row that stands under a column title; null outside of tables. */
export function cellUnder(title: RegExp, { block, ancestors }: Statement): FoundCell | null {
  const table = ancestors.findLast((node) => node.kind === "table");
  if (block.kind !== "row" || table === undefined) return null;
  const column = table.cells.findIndex(({ start, end }) =>
    title.test(table.text.slice(start, end)),
  );
  const cell = block.cells[column];
  return cell ? { ...cell, text: block.text.slice(cell.start, cell.end) } : null;
}
