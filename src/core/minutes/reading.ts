import type { Block } from "./block.ts";
import type { InlineReader } from "./inline.ts";

/** What the reader of a format gives: flat blocks, and how their inline markup is read. */
export interface Reading {
  readonly blocks: readonly Block[];
  readonly inline: InlineReader;
  /** Lists stand apart by a blank line in this format even where they belong to what is above. */
  readonly spaced: boolean;
  /** Markup characters of a block beyond which the inline reader takes it as plain text. */
  readonly isBeyond?: (raw: string) => boolean;
}
