import type { PlacedName } from "./name-pattern.ts";

/** A place in a text: UTF-16 offsets, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Names found at one place, with what a title leaves out. */
export interface FoundNames {
  readonly names: readonly PlacedName[];
  readonly spans: readonly TextRange[];
}
