import { toLine } from "../block.ts";
import type { Reading } from "../reading.ts";
import { scanBlocks } from "../scan-blocks.ts";
import { inlinePlainText } from "./inline-plain-text.ts";
import { plainTextDialect } from "./plain-text-dialect.ts";
import { plainTitles } from "./plain-titles.ts";

/** Reads plain text: bullets, indentation, and lines that look like titles. */
export function readPlainText(readable: readonly string[], from: number): Reading {
  const lines = readable.slice(from).map((text, index) => toLine(text, from + index + 1, 8));
  return {
    blocks: plainTitles(scanBlocks(lines, plainTextDialect())),
    inline: inlinePlainText,
    spaced: true,
  };
}
