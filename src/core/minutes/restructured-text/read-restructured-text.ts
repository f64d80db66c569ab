import { toLine } from "../block.ts";
import type { Reading } from "../reading.ts";
import { scanBlocks } from "../scan-blocks.ts";
import { inlineRestructuredText, targetsOf } from "./inline-restructured-text.ts";
import { restructuredTextDialect } from "./restructured-text-dialect.ts";

/**
 * Reads reStructuredText as people write it in minutes: lists need no blank lines between their
 * levels, and what only a build would resolve (substitutions, includes) stays as written.
 */
export function readRestructuredText(readable: readonly string[], from: number): Reading {
  const lines = readable.slice(from).map((text, index) => toLine(text, from + index + 1, 8));
  return {
    blocks: scanBlocks(lines, restructuredTextDialect()),
    inline: inlineRestructuredText(targetsOf(lines)),
    spaced: true,
  };
}
