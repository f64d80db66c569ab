import { block } from "../block.ts";
import type { Block, Line, RawCell } from "../block.ts";
import type { Special } from "../dialect.ts";
import { MAX_CELLS } from "../pipe-table.ts";

/** What stands before a cell's text: `style="…" |`. */
const ATTRIBUTES = /^\s*(?:[a-z-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s|"']+)\s*)+\|(?!\|)/i;

interface Row {
  readonly cells: RawCell[];
  isHeader: boolean;
  first: number;
  last: number;
}

/** A table of MediaWiki: `{|`, rows after `|-`, cells after `|` or `||`, titles after `!` or `!!`, `|}`. */
export function wikiTable(lines: readonly Line[], at: number, gap: boolean): Special | null {
  const top = lines[at]!;
  if (!top.text.startsWith("{|")) return null;
  let end = at + 1;
  while (end < lines.length && !lines[end]!.text.startsWith("|}")) end++;
  if (end === lines.length) return null;
  const rows = rowsOf(lines.slice(at + 1, end));
  const header = rows[0]?.isHeader === true ? rows.shift() : undefined;
  const { indent } = top;
  const inner: Block[] = rows.map(({ cells, first, last }) =>
    block("row", [first, last], "", { indent, cells }),
  );
  const range = header
    ? ([header.first, header.last] as const)
    : ([top.number, top.number] as const);
  const table = block("table", range, "", { indent, gap, cells: header?.cells ?? [], inner });
  return { blocks: [table], next: end + 1 };
}

function rowsOf(lines: readonly Line[]): Row[] {
  const rows: Row[] = [];
  let row: Row | null = null;
  for (const { text, number } of lines) {
    if (text.startsWith("|-")) row = null;
    else if (/^[|!](?!\+)/.test(text)) {
      if (row === null)
        rows.push((row = { cells: [], isHeader: true, first: number, last: number }));
      if (text.startsWith("|")) row.isHeader = false;
      for (const cell of text.slice(1).split(text.startsWith("!") ? /!!|\|\|/ : /\|\|/))
        if (row.cells.length < MAX_CELLS)
          row.cells.push({ raw: cell.replace(ATTRIBUTES, "").trim(), line: number });
      row.last = number;
    } else if (row !== null && text !== "" && !text.startsWith("|+")) {
      // What stands on lines of its own goes on with the cell above.
      const last = row.cells.at(-1);
      if (last === undefined) continue;
      row.cells[row.cells.length - 1] = { ...last, raw: `${last.raw}\n${text}` };
      row.last = number;
    }
  }
  return rows.filter(({ cells }) => cells.some(({ raw }) => raw !== ""));
}
