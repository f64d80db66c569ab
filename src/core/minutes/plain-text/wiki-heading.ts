import { block } from "../block.ts";
import type { Block, Line } from "../block.ts";

const WIKI = /^(={1,6})[ \t]+([^=].{0,200}?)[ \t]+\1(?:[ \t]*#\S*)?$/;

const ASCIIDOC = /^(={1,6})[ \t]+([^=\s].{0,200})$/;

/** `== Title ==`, as wikis have it, with or without an anchor, or `== Title`, as AsciiDoc does. */
export function wikiHeading(line: Line): Block | null {
  const match = line.text.startsWith("=")
    ? (WIKI.exec(line.text) ?? ASCIIDOC.exec(line.text))
    : null;
  if (match === null) return null;
  const range = [line.number, line.number] as const;
  return block("heading", range, match[2]!, { level: match[1]!.length });
}
