import { block } from "../block.ts";
import type { Block, Line, RawCell } from "../block.ts";
import type { Special } from "../dialect.ts";
import { MAX_CELLS } from "../pipe-table.ts";

const EDGE = /^\|={3,}$/;

/**
 * A table of AsciiDoc, between two lines `|===`. A row is a line of cells, or, where each cell has a
 * line of its own, as many as the first line has; the first line is the header where a blank line
 * follows it.
 */
export function asciidocTable(lines: readonly Line[], at: number, gap: boolean): Special | null {
  const top = lines[at]!;
  if (!EDGE.test(top.text)) return null;
  let end = at + 1;
  while (end < lines.length && !EDGE.test(lines[end]!.text)) end++;
  if (end === lines.length) return null;
  const written = lines.slice(at + 1, end);
  const width = cellsOf(written.find(({ text }) => text !== "")).length;
  const cells = written.flatMap((line) => cellsOf(line));
  const rows: RawCell[][] = [];
  for (let from = 0; width > 0 && from < cells.length; from += width)
    rows.push(cells.slice(from, from + width));
  const first = written.findIndex(({ text }) => text !== "");
  const header = written[first + 1]?.text === "" && rows.length > 1 ? rows.shift() : undefined;
  const { indent } = top;
  const inner: Block[] = rows.map((row) =>
    block("row", [row[0]!.line, row.at(-1)!.line], "", { indent, cells: row }),
  );
  const line = header?.[0]?.line ?? top.number;
  const table = block("table", [line, line], "", { indent, gap, cells: header ?? [], inner });
  return { blocks: [table], next: end + 1 };
}

function cellsOf(line: Line | undefined): RawCell[] {
  if (line === undefined || !line.text.startsWith("|")) return [];
  return line.text
    .slice(1)
    .split(/(?<!\\)\|/, MAX_CELLS)
    .map((cell) => ({ raw: cell.trim().replaceAll("\\|", "|"), line: line.number }));
}
