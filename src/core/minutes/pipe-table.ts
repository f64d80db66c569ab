import { block } from "./block.ts";
import type { Block, Line, RawCell } from "./block.ts";
import type { Special } from "./dialect.ts";

const DELIMITER = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** Cells that are read of one row; what is beyond joins the last of them. */
export const MAX_CELLS = 64;

/**
 * A table of lines with `|` between the cells: with a delimiter row under its header as GitHub
 * wants it, or, as people also write, only rows that begin and end with `|`.
 */
export function pipeTable(lines: readonly Line[], at: number, gap: boolean): Special | null {
  const line = lines[at]!;
  if (!line.text.includes("|")) return null;
  const under = lines[at + 1]?.text ?? "";
  const headed = under.includes("-") && under.includes("|") && DELIMITER.test(under);
  if (!headed && !isBarRow(line.text)) return null;
  const rows: Block[] = [];
  let next = headed ? at + 2 : at;
  for (; next < lines.length; next++) {
    const row = lines[next]!;
    if (!row.text.includes("|") || !(headed || isBarRow(row.text))) break;
    if (!DELIMITER.test(row.text)) rows.push(rowOf(row));
  }
  const last = headed ? line.number : (rows[0]?.lines[0] ?? line.number);
  const cells = headed ? cellsOf(line) : [];
  const rest = { indent: line.indent, gap, cells, inner: rows };
  return { blocks: [block("table", [line.number, headed ? last + 1 : last], "", rest)], next };
}

function isBarRow(text: string): boolean {
  return text.length > 2 && text.startsWith("|") && text.endsWith("|");
}

function rowOf(line: Line): Block {
  return block("row", [line.number, line.number], "", {
    indent: line.indent,
    cells: cellsOf(line),
  });
}

function cellsOf(line: Line): RawCell[] {
  const text = line.text.replace(/^\|/, "").replace(/(^|[^\\])\|$/, "$1");
  const cells: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length && cells.length < MAX_CELLS - 1; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "|") {
      cells.push(text.slice(from, at));
      from = at + 1;
    }
  }
  cells.push(text.slice(from));
  return cells.map((cell) => ({ raw: cell.trim().replaceAll("\\|", "|"), line: line.number }));
}
