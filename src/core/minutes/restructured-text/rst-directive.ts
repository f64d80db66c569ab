import { block } from "../block.ts";
import type { Block, Line } from "../block.ts";
import type { Special } from "../dialect.ts";

const EXPLICIT = /^\.\.(?:[ \t]+(.*))?$/;
const DIRECTIVE = /^([A-Za-z][\w:.+-]*?)[ \t]?::(?:[ \t]+(.*))?$/;
const VERBATIM =
  /^(?:code|code-block|sourcecode|literalinclude|parsed-literal|math|raw|doctest|highlight)$/;
const SILENT =
  /^(?:image|figure|contents|toctree|meta|include|role|default-role|sectnum|index|replace|unicode|date|target-notes|csv-table|graphviz|mermaid|class|_.*)$/;
const HEADER_ROWS = /^:header-rows:[ \t]*[1-9]/;
const TITLED = /^(?:topic|admonition|sidebar|rubric|table|list-table)$/;

/**
 * What starts with `..` in reStructuredText: comments, targets and pictures are nothing; code is
 * code; footnotes and all other directives (note, todo, topic …) hold blocks, which `scan` finds.
 */
export function rstDirective(
  lines: readonly Line[],
  at: number,
  gap: boolean,
  scan: (lines: readonly Line[]) => Block[],
): Special | null {
  const line = lines[at]!;
  const content = EXPLICIT.exec(line.text);
  if (content === null) return null;
  let next = at + 1;
  while (next < lines.length && (lines[next]!.text === "" || lines[next]!.indent > line.indent))
    next++;
  while (next > at + 1 && lines[next - 1]!.text === "") next--;
  const place = { indent: line.indent, gap };
  const [, rawName = "", argument = ""] = DIRECTIVE.exec(content[1] ?? "") ?? [];
  const name = rawName.toLowerCase();
  const range = [line.number, line.number] as const;
  const note = /^\[(?:#?\w*|\*)\][ \t]+(.*)$/.exec(content[1] ?? "")?.[1];
  if (note !== undefined) return { blocks: [block("paragraph", range, note, place)], next: at + 1 };
  if (name === "" || SILENT.test(name)) return { blocks: [], next };
  if (VERBATIM.test(name)) {
    const raw = lines.slice(at, next).map(({ text }, index) => (index === 0 ? "" : text));
    return {
      blocks: [block("code", [line.number, lines[next - 1]!.number], raw.join("\n"), place)],
      next,
    };
  }
  let body = at + 1;
  while (body < next && /^:[\w-]+:/.test(lines[body]!.text)) body++;
  const inner = scan(lines.slice(body, next));
  if (name === "list-table") {
    const hasHeader = lines.slice(at, body).some(({ text }) => HEADER_ROWS.test(text));
    return { blocks: [listTable(inner, line, hasHeader)], next };
  }
  const title = TITLED.test(name) ? argument : `${rawName}: ${argument}`.trim();
  const head = title === "" ? [] : [block("paragraph", range, title, place)];
  return { blocks: [...head, ...inner], next };
}

/** A table written as a list of lists: `* - first cell`, `  - next cell`. */
function listTable(blocks: readonly Block[], line: Line, hasHeader: boolean): Block {
  const rows: Block[][] = [];
  const outer = blocks[0]?.indent ?? 0;
  for (const each of blocks) {
    if (each.indent <= outer || rows.length === 0) rows.push([each]);
    else rows.at(-1)!.push(each);
  }
  const inner = rows.map((row) =>
    block("row", [row[0]!.lines[0], row.at(-1)!.lines[1]], "", {
      indent: line.indent,
      cells: row.map(({ raw, lines }) => ({ raw, line: lines[0] })),
    }),
  );
  const header = hasHeader ? inner.shift() : undefined;
  const range = header?.lines ?? ([line.number, line.number] as const);
  return block("table", range, "", { indent: line.indent, cells: header?.cells ?? [], inner });
}
