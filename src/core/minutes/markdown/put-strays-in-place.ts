import { block } from "../block.ts";
import type { Block } from "../block.ts";

/**
 * A parser puts what a table may not hold before the table; its reader meets it where it stands.
 * Between the lines of a table that is a row of one cell: the rows after it keep their header.
 */
export function putStraysInPlace(found: readonly Block[]): Block[] {
  const placed: { readonly block: Block; readonly strays: Block[] }[] = [];
  for (const next of [...found].sort(byLine)) {
    const above = placed.at(-1);
    const lastRow = above?.block.inner.at(-1);
    if (above === undefined || lastRow === undefined || byLine(next, lastRow) >= 0)
      placed.push({ block: next, strays: [] });
    else above.strays.push(asRow(next));
  }
  return placed.map(({ block, strays }) =>
    strays.length === 0 ? block : { ...block, inner: [...strays, ...block.inner].sort(byLine) },
  );
}

function byLine(one: Block, other: Block): number {
  return one.lines[0] - other.lines[0];
}

function asRow({ lines, raw, indent }: Block): Block {
  return block("row", lines, "", { indent, cells: [{ raw, line: lines[0] }] });
}
