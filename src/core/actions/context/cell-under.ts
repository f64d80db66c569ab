import type { Statement } from "../statements/statement.ts";

/** A cell of a statement's table row, as text and as a place in the row's text. */
export interface FoundCell {
  readonly text: string;
  /** Where it stands by the statement's text, which may start behind it where the row was cut. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** The cell of a statement's row that stands under a column title; null outside of tables. */
export function cellUnder(title: RegExp, statement: Statement): FoundCell | null {
  const { block, ancestors } = statement;
  const table = ancestors.findLast((node) => node.kind === "table");
  if (block.kind !== "row" || table === undefined) return null;
  const column = table.cells.findIndex(({ start, end }) =>
    title.test(table.text.slice(start, end)),
  );
  return cellAt(column, statement);
}

/** A cell of a statement's row by its place; null where there is none. */
export function cellAt(column: number, { block, offset }: Statement): FoundCell | null {
  const cell = block.cells[column];
  if (!cell) return null;
  const { start, end } = cell;
  return { start: start - offset, end: end - offset, text: block.text.slice(start, end) };
}
