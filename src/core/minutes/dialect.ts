import type { Block, Line } from "./block.ts";

/** Blocks that a format's own markup makes, and the index of the first line after them. */
export interface Special {
  readonly blocks: readonly Block[];
  readonly next: number;
}

/** What `scanBlocks` must know of a format. Made anew for each file, since it may remember. */
export interface Dialect {
  /**
   * Blocks of the format's own markup that start at a line: headings, fences, tables, directives.
   * `gap` is false where the line directly follows another block's. Null where there is none.
   */
  readonly special: (lines: readonly Line[], at: number, gap: boolean) => Special | null;
  /** Whether lines that begin with `>` are a block quote. */
  readonly quotes: boolean;
}
