import type { Lines } from "../lines.ts";
import type { OutlineKind } from "./outline.ts";

/** A line of minutes on its way to the outline. */
export interface Line {
  /** 1-based number in the file. */
  readonly number: number;
  /** What stands on it, without white space around it. Empty for a blank line. */
  readonly text: string;
  /** The column of the first character, from 0, tabs expanded. */
  readonly indent: number;
  /** Ends with Markdown's hard line break. */
  readonly breaks: boolean;
}

/**
 * A block as it is found, before it is known what it belongs to: the readers of the formats give a
 * flat list of these, and `arrange` makes the tree of them.
 */
export interface Block {
  readonly kind: Exclude<OutlineKind, "document">;
  readonly lines: Lines;
  /** The content with its inline markup, one line per source line; marker and indentation are gone. */
  readonly raw: string;
  /** The column where the block starts (an item's marker), from 0. */
  readonly indent: number;
  /** Nothing but blank lines stand directly before it. */
  readonly gap: boolean;
  /** Heading level; 0 for other kinds and for titles that the format has no markup for. */
  readonly level: number;
  /** How strong a title without markup is, 1 (strongest) to 3; 0 for all else. */
  readonly rank: number;
  readonly checked: boolean | null;
  readonly ordinal: string | null;
  /** Cells of a row or of a table's header, with their markup; each starts at a line of the file. */
  readonly cells: readonly RawCell[];
  /** The blocks within a quote, the rows of a table. */
  readonly inner: readonly Block[];
}

/** A table cell before its inline markup is read. */
export interface RawCell {
  readonly raw: string;
  readonly line: number;
}

/** Makes a block; what is not given has the value that says nothing. */
export function block(
  kind: Block["kind"],
  lines: Lines,
  raw: string,
  rest: Partial<Block> = {},
): Block {
  return {
    kind,
    lines,
    raw,
    indent: 0,
    gap: true,
    level: 0,
    rank: 0,
    checked: null,
    ordinal: null,
    cells: [],
    inner: [],
    ...rest,
  };
}

/** Makes a line of a text: `tab` is the width of a tab stop. */
export function toLine(readable: string, number: number, tab: number): Line {
  let indent = 0;
  let at = 0;
  for (; at < readable.length; at++) {
    if (readable[at] === " ") indent++;
    else if (readable[at] === "\t") indent += tab - (indent % tab);
    else break;
  }
  const text = readable.slice(at).trimEnd();
  const breaks =
    text !== "" && (/ {2}$/.test(readable) || /[^\\]\\$/.test(text) || /<br ?\/?>$/i.test(text));
  return { number, text, indent: text === "" ? 0 : indent, breaks };
}
