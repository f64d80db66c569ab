import { toLine } from "../block.ts";
import type { Block } from "../block.ts";
import { plainTitles } from "../plain-text/plain-titles.ts";
import type { Reading } from "../reading.ts";
import { scanBlocks } from "../scan-blocks.ts";
import { hasTooMuchMarkup, inlineMarkdown } from "./inline-markdown.ts";
import { definitionsOf } from "./link-definitions.ts";
import { markdownDialect } from "./markdown-dialect.ts";

/**
 * Reads Markdown as people write it in minutes: CommonMark and GitHub's additions inside a line;
 * blocks more leniently, since notes taken by hand indent as they like, forget blank lines, and
 * use bullets and titles that Markdown does not know.
 */
export function readMarkdown(readable: readonly string[], from: number): Reading {
  const lines = readable.slice(from).map((text, index) => toLine(text, from + index + 1, 4));
  const scanned = scanBlocks(lines, markdownDialect());
  // A file without any title of Markdown's is plain text in truth.
  const blocks = scanned.some(isTitle) ? scanned : plainTitles(scanned);
  return {
    blocks,
    inline: inlineMarkdown(definitionsOf(lines)),
    isBeyond: hasTooMuchMarkup,
    spaced: !blocks.some(isListRightBelow),
  };
}

function isTitle({ kind, raw }: Block): boolean {
  return kind === "heading" || (kind === "paragraph" && /^(?:\*\*|__).*(?:\*\*|__):?$/.test(raw));
}

/** A list directly under a paragraph: who writes so parts by a blank line what does not belong. */
function isListRightBelow(block: Block, index: number, blocks: readonly Block[]): boolean {
  return block.kind === "item" && !block.gap && blocks[index - 1]?.kind === "paragraph";
}
