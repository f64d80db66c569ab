import { fromHtml } from "hast-util-from-html";
import type { Line } from "../block.ts";
import type { Special } from "../dialect.ts";
import { htmlBlocks } from "./html-blocks.ts";

const STRUCTURE = /^<(table|ul|ol|dl|h[1-6])(?=[\s>])/i;
const WRAPPERS =
  /^(?:<\/?(?:details|summary|div|center|section|article|main|header|footer|p|br|hr|font|span|small|b|i|body|html|table|tbody|thead|tr|td|th|ul|ol|li|dl)(?:\s[^<>]*)?>\s*)+$/i;
/** Lines and tags of one HTML block that are read as HTML; a longer one is read as text. */
const MAX_LINES = 2000;
const MAX_OPEN = 64;

/** Reads HTML tables, lists and headings within Markdown, and skips comments and bare wrappers. */
export function htmlRegion() {
  /** Elements that nothing closes: looked for once. */
  const unclosed = new Set<string>();

  return (lines: readonly Line[], at: number, gap: boolean): Special | null => {
    const line = lines[at]!;
    if (!line.text.startsWith("<")) return null;
    if (line.text.startsWith("<!--")) return comment(lines, at);
    const tag = STRUCTURE.exec(line.text)?.[1]?.toLowerCase();
    if (tag !== undefined && !unclosed.has(tag)) {
      const end = endOf(lines, at, tag);
      if (end === null) unclosed.add(tag);
      else {
        const region = lines.slice(at, end + 1);
        const source = region.map(({ text }) => text).join("\n");
        const tree = fromHtml(source, { fragment: true });
        return {
          blocks: htmlBlocks(tree, source, line.number, { indent: line.indent, gap }),
          next: end + 1,
        };
      }
    }
    return WRAPPERS.test(line.text) ? { blocks: [], next: at + 1 } : null;
  };

  function comment(lines: readonly Line[], at: number): Special | null {
    if (unclosed.has("!--")) return { blocks: [], next: at + 1 };
    let end = at;
    while (end < lines.length && !lines[end]!.text.includes("-->")) end++;
    if (end < lines.length) return { blocks: [], next: end + 1 };
    // Read on as if the comment were not there: minutes are lost otherwise.
    unclosed.add("!--");
    return { blocks: [], next: at + 1 };
  }
}

/** The index of the line that closes the element, or null where none does within the bounds. */
function endOf(lines: readonly Line[], at: number, tag: string): number | null {
  const edge = new RegExp(`<(/?)${tag}(?=[\\s>])`, "gi");
  let open = 0;
  let deepest = 0;
  for (let end = at; end < lines.length && end < at + MAX_LINES; end++) {
    const tags = lines[end]!.text.match(/<\/?[a-z]/gi) ?? [];
    for (const each of tags) deepest = Math.max(0, deepest + (each[1] === "/" ? -1 : 1));
    if (deepest > MAX_OPEN * 4) return null;
    for (const match of lines[end]!.text.matchAll(edge)) open += match[1] === "/" ? -1 : 1;
    if (open > MAX_OPEN) return null;
    if (open <= 0) return end;
  }
  return null;
}
