import { block } from "../block.ts";
import type { Block, Line, RawCell } from "../block.ts";
import type { Special } from "../dialect.ts";
import { MAX_CELLS } from "../pipe-table.ts";

const GRID_BORDER = /^\+(?:[-=]+\+)+$/;
const SIMPLE_BORDER = /^=+(?:[ \t]+=+)+$/;

/** Column ranges of a table, as offsets from where the table starts. */
type Columns = readonly (readonly [start: number, end: number])[];

/** A grid table or a simple table of reStructuredText. */
export function rstTable(lines: readonly Line[], at: number, gap: boolean): Special | null {
  const text = lines[at]!.text;
  if (GRID_BORDER.test(text)) return gridTable(lines, at, gap);
  return SIMPLE_BORDER.test(text) ? simpleTable(lines, at, gap) : null;
}

function gridTable(lines: readonly Line[], at: number, gap: boolean): Special | null {
  const columns = gridColumns(lines[at]!.text);
  const rows: Line[][] = [[]];
  let header = 0;
  let next = at + 1;
  for (; next < lines.length && /^[+|]/.test(lines[next]!.text); next++) {
    const line = lines[next]!;
    if (!line.text.startsWith("+")) rows.at(-1)!.push(line);
    else {
      if (line.text.includes("=")) header = rows.length;
      rows.push([]);
    }
  }
  const filled = rows.map((row) => ({
    row,
    cells: row.length === 0 ? [] : gridCells(row, columns),
  }));
  return finish(lines[at]!, gap, filled, header, next);
}

function gridColumns(border: string): Columns {
  const columns: [number, number][] = [];
  let start = 1;
  for (let at = 1; at < border.length && columns.length < MAX_CELLS; at++) {
    if (border[at] !== "+") continue;
    columns.push([start, at]);
    start = at + 1;
  }
  return columns;
}

/** Cells of the lines of one row; where no bar stands at a column's end, the cell spans the next. */
function gridCells(row: readonly Line[], columns: Columns): RawCell[] {
  const spans: [number, number][] = [];
  let start: number | null = null;
  for (const [from, to] of columns) {
    start ??= from;
    if (row.every((line) => line.text[to] !== "|")) continue;
    spans.push([start, to]);
    start = null;
  }
  return cellsIn(
    row.map(({ text, number }) => ({ text, number })),
    spans,
  );
}

function simpleTable(lines: readonly Line[], at: number, gap: boolean): Special | null {
  const top = lines[at]!;
  const columns = [...top.text.matchAll(/=+/g)]
    .slice(0, MAX_CELLS)
    .map((run, index, all) => [run.index, all[index + 1]?.index ?? Infinity] as const);
  const rows: Line[][] = [];
  let header = 0;
  let borders = 1;
  let next = at + 1;
  for (; next < lines.length && borders < 3; next++) {
    const line = lines[next]!;
    if (SIMPLE_BORDER.test(line.text)) {
      if (++borders === 2 && isLast(lines, next)) borders = 3;
      else header = rows.length;
    } else if (line.text !== "" && !/^-[- ]+$/.test(line.text)) {
      const continues = line.indent > top.indent && rows.length > header;
      if (continues) rows.at(-1)!.push(line);
      else rows.push([line]);
    }
  }
  if (borders < 3) return null;
  const filled = rows.map((row) => {
    const padded = row.map(({ text, indent, number }) => {
      return { text: " ".repeat(Math.max(0, Math.min(indent - top.indent, 1000))) + text, number };
    });
    return { row, cells: cellsIn(padded, columns) };
  });
  return finish(top, gap, filled, header, next);
}

/** Whether a border of a simple table closes it: a blank line follows, or nothing. */
function isLast(lines: readonly Line[], at: number): boolean {
  return (lines[at + 1]?.text ?? "") === "";
}

function cellsIn(
  row: readonly { readonly text: string; readonly number: number }[],
  columns: Columns,
): RawCell[] {
  return columns.map(([from, to]) => {
    const parts = row.map((line) => line.text.slice(from, to).trim());
    const first = Math.max(
      0,
      parts.findIndex((part) => part !== ""),
    );
    return { raw: parts.slice(first).join("\n").trimEnd(), line: row[first]!.number };
  });
}

function finish(
  top: Line,
  gap: boolean,
  rows: readonly { readonly row: readonly Line[]; readonly cells: readonly RawCell[] }[],
  headerRows: number,
  next: number,
): Special {
  const filled = rows.filter(({ row }) => row.length > 0);
  const header = rows.slice(0, headerRows).filter(({ row }) => row.length > 0)[0];
  const range = (row: readonly Line[]) => [row[0]!.number, row.at(-1)!.number] as const;
  const inner: Block[] = filled
    .filter((each) => each !== header)
    .map(({ row, cells }) => block("row", range(row), "", { indent: top.indent, cells }));
  const lines = header === undefined ? ([top.number, top.number] as const) : range(header.row);
  const rest = { indent: top.indent, gap, cells: header?.cells ?? [], inner };
  return { blocks: [block("table", lines, "", rest)], next };
}
