import type { FieldContext } from "../../../src/core/actions/context/field-context.ts";
import type { Statement } from "../../../src/core/actions/statements/statement.ts";
import type { OutlineNode, Span } from "../../../src/core/minutes/outline.ts";

/** What surrounds a statement under test; all may be left out. */
export interface Surroundings {
  /** Texts above it, outermost first: headings as "# Title", checkboxes as "[x] …", else items. */
  above?: string[];
  /** Sub-bullets. */
  below?: string[];
  /** Column titles; the statement's text is then cells joined with " | ". */
  table?: string[];
  /** The state of its own checkbox. */
  checked?: boolean;
  /** Earlier text of the same block. */
  before?: string;
  /** Other lines of the same file. */
  file?: string[];
  attendees?: string[];
  people?: Record<string, string[]>;
  /** The meeting's date. */
  date?: string | null;
}

/** Reads `**bold**`, `` `code` ``, `~~gone~~`, `[text](url)` into spans, as an outline's block has them. */
export function inline(markdown: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = "";
  let from = 0;
  const kinds =
    /\*\*(?<strong>[^*]+)\*\*|`(?<code>[^`]+)`|~~(?<gone>[^~]+)~~|\[(?<label>[^\]]+)\]\((?<url>[^)]+)\)/g;
  for (const match of markdown.matchAll(kinds)) {
    text += markdown.slice(from, match.index);
    from = match.index + match[0].length;
    const { strong, code, gone, label, url } = match.groups ?? {};
    const start = text.length;
    text += strong ?? code ?? gone ?? label ?? "";
    const place = { start, end: text.length };
    if (url !== undefined) spans.push({ kind: "link", url, ...place });
    else
      spans.push({
        kind: strong !== undefined ? "strong" : code !== undefined ? "code" : "delete",
        ...place,
      });
  }
  return { text: text + markdown.slice(from), spans };
}

/** A statement of one block on line 7, and the context that its fields are read against. */
export function statementOf(
  markdown: string,
  around: Surroundings = {},
): { statement: Statement; context: FieldContext } {
  const before = around.before === undefined ? "" : `${around.before} `;
  const whole = inline(before + markdown);
  const { text, spans } = inline(markdown);
  const children = (around.below ?? []).map((line, index) => node("item", line, 8 + index));
  const block: OutlineNode = {
    ...node(around.table ? "row" : "item", "", 7),
    ...whole,
    checked: around.checked ?? null,
    cells: around.table ? cellsOf(text) : [],
    children,
  };
  const above = (around.above ?? []).map((line, index) => {
    const heading = /^#+ /.exec(line);
    const box = /^\[( |x)\] /.exec(line);
    const clean = line.replace(/^#+ |^\[[ x]\] /, "");
    return {
      ...node(heading ? "heading" : "item", clean, index + 1),
      checked: box ? box[1] === "x" : null,
    };
  });
  if (around.table) {
    const titles = around.table.join(" | ");
    above.push({ ...node("table", titles, 6), cells: cellsOf(titles), checked: null });
  }
  const others = (around.file ?? []).map((line, index) => node("paragraph", line, 20 + index));
  const outline = { ...node("document", "", 1), children: [block, ...others] };
  const statement: Statement = {
    text,
    spans,
    lines: [7, 7],
    block,
    offset: before.length,
    part: before === "" ? 0 : 1,
    parts: before === "" ? 1 : 2,
    ancestors: [outline, ...above.map((one) => ({ ...one, children: [...one.children, block] }))],
  };
  const context: FieldContext = {
    minutes: {
      path: "minutes/2024-05-14.md",
      format: "markdown",
      frontMatter: {},
      meeting: {
        date: around.date === undefined ? "2024-05-14" : around.date,
        title: null,
        attendees: around.attendees ?? [],
      },
      outline,
      source: [],
      problems: [],
    },
    people: around.people ?? {},
  };
  return { statement, context };
}

function node(kind: OutlineNode["kind"], markdown: string, line: number): OutlineNode {
  return {
    kind,
    lines: [line, line],
    ...inline(markdown),
    level: kind === "heading" ? 2 : 0,
    checked: null,
    ordinal: null,
    cells: [],
    children: [],
  };
}

function cellsOf(text: string): { start: number; end: number }[] {
  let at = 0;
  return text.split(" | ").map((cell) => {
    const start = at;
    at += cell.length + 3;
    return { start, end: start + cell.length };
  });
}
