import { block } from "../block.ts";
import type { Block, Line } from "../block.ts";
import type { Dialect, Special } from "../dialect.ts";
import { listMarker } from "../list-marker.ts";
import { pipeTable } from "../pipe-table.ts";
import { asciidocTable } from "../plain-text/asciidoc-table.ts";
import { wikiHeading } from "../plain-text/wiki-heading.ts";
import { wikiTable } from "../plain-text/wiki-table.ts";
import { htmlRegion } from "./html-region.ts";
import { definitionAt } from "./link-definitions.ts";

const ATX = /^(#{1,6})(?:[ \t]+(.*?))??(?:[ \t]+#+)?$/;
/** "##Title", as older Markdown had it; "#12" and "#tag" are none. */
const TIGHT_ATX = /^(#{2,6})(?=[\p{L}\p{Extended_Pictographic}*_[])(.*?)#*$/u;
/** Attributes of the block above (kramdown), or a template's instruction (Liquid). */
const ATTRIBUTES = /^(?:\{:[^{}]*\}|\{%[^{}]*%\})$/;
const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/;

/** Markdown's own blocks (CommonMark with GitHub's tables), and HTML within it. */
export function markdownDialect(): Dialect {
  /** Fences that nothing closes, by their character: looked for once. */
  const unclosed = new Map<string, number>();
  const html = htmlRegion();

  const fenced = (lines: readonly Line[], at: number, gap: boolean): Special | null => {
    const line = lines[at]!;
    const fence = FENCE.exec(line.text)?.[0];
    if (fence === undefined) return null;
    const mark = fence[0]!;
    if (fence.length >= (unclosed.get(mark) ?? Infinity)) return { blocks: [], next: at + 1 };
    let end = at + 1;
    while (end < lines.length && !closes(lines[end]!.text, fence)) end++;
    if (end === lines.length) {
      // Read on as if the fence were not there: minutes are lost otherwise.
      unclosed.set(mark, fence.length);
      return { blocks: [], next: at + 1 };
    }
    const raw = lines.slice(at + 1, end).map((inner) => inner.text);
    const range = [line.number, lines[end]!.number] as const;
    const text = ["", ...raw, ""].join("\n");
    return { blocks: [block("code", range, text, { indent: line.indent, gap })], next: end + 1 };
  };

  const special = (lines: readonly Line[], at: number, gap: boolean): Special | null => {
    const line = lines[at]!;
    if (ATTRIBUTES.test(line.text)) return { blocks: [], next: at + 1 };
    const heading = atx(line) ?? wikiHeading(line) ?? setext(lines, at, gap);
    if (heading !== null)
      return heading.lines[0] === heading.lines[1]
        ? { blocks: [heading], next: at + 1 }
        : { blocks: [heading], next: at + 2 };
    const definition = definitionAt(lines, at);
    if (definition !== null) return { blocks: [], next: at + definition.length };
    return (
      fenced(lines, at, gap) ??
      html(lines, at, gap) ??
      asciidocTable(lines, at, gap) ??
      wikiTable(lines, at, gap) ??
      pipeTable(lines, at, gap)
    );
  };
  return { special, quotes: true };
}

function closes(text: string, fence: string): boolean {
  if (!text.startsWith(fence)) return false;
  for (let at = fence.length; at < text.length; at++) if (text[at] !== fence[0]) return false;
  return true;
}

function atx(line: Line): Block | null {
  if (!line.text.startsWith("#")) return null;
  const match = ATX.exec(line.text) ?? TIGHT_ATX.exec(line.text);
  if (match === null) return null;
  const range = [line.number, line.number] as const;
  return block("heading", range, match[2] ?? "", { level: match[1]!.length, indent: line.indent });
}

/**
 * A title with a line of `=` or `-` under it. Of one line only: a rule directly under a paragraph
 * is meant as a rule, whatever CommonMark makes of it.
 */
function setext(lines: readonly Line[], at: number, gap: boolean): Block | null {
  const line = lines[at]!;
  const under = lines[at + 1];
  if (under === undefined || !/^(?:=+|-{2,})$/.test(under.text) || line.text.length > 120)
    return null;
  if (!gap || line.indent > 3 || /^(?:[-=|>#]|`{3})/.test(line.text)) return null;
  if (listMarker(line.text) !== null && listMarker(line.text)?.ordinal === null) return null;
  const level = under.text.startsWith("=") ? 1 : 2;
  return block("heading", [line.number, under.number], line.text, { level, indent: line.indent });
}
