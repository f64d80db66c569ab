import type { Lines } from "../lines.ts";

/** Inline markup over a part of a block's plain text. Offsets are UTF-16 units of `OutlineNode.text`. */
export interface Span {
  readonly kind: "link" | "image" | "code" | "strong" | "emphasis" | "delete" | "mention";
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Where a link or an image leads, as written in the minutes (may be relative). */
  readonly url?: string;
}

/**
 * What a block is.
 *
 * - `document`: the root; its children are all that stands before or without a heading.
 * - `heading`: a section title; its children are the section's blocks and deeper sections.
 * - `paragraph`: running text. A list that directly belongs to it (a lead-in such as "Actions:", or
 *   a list that follows it without a break) becomes its children.
 * - `item`: a list item (bullet, number, checkbox); its children are what is nested in it.
 * - `table`: its children are `row`s; its own `text` joins the column titles as a row's does, and
 *   `cells` holds them apart; both are empty where it has no header.
 * - `row`: a table row; `text` joins the cells with " | ", `cells` holds them apart.
 * - `quote`: a block quote, its blocks are children.
 * - `code`: a fenced or literal block: never a task, kept for its lines.
 */
export type OutlineKind =
  "document" | "heading" | "paragraph" | "item" | "table" | "row" | "quote" | "code";

/** A block of minutes, whatever the format it was written in. */
export interface OutlineNode {
  readonly kind: OutlineKind;
  /** The lines of this block's own text, without its children. A table's are those of its header row. */
  readonly lines: Lines;
  /**
   * Plain text of the block's own first paragraph: markup, bullets, numbers and checkboxes are
   * gone, line breaks are "\n", so that `lines[0] + (number of "\n" before an offset)` is the line
   * that the offset stands on.
   */
  readonly text: string;
  /** Inline markup in `text`, in order of `start`; spans may nest. */
  readonly spans: readonly Span[];
  /** Heading level, 1 to 6; 0 elsewhere. */
  readonly level: number;
  /** The state of a checkbox before the text (`[ ]`, `[x]`, `☐`, `☑`); null where there is none. */
  readonly checked: boolean | null;
  /** An item's number or letter as written ("1.", "a)", "#3"); null for bullets and other kinds. */
  readonly ordinal: string | null;
  /** A row's cells or a table's column titles; empty for other kinds. */
  readonly cells: readonly Cell[];
  readonly children: readonly OutlineNode[];
}

/** A cell of a table row: its place in the row's `text`. */
export interface Cell {
  readonly start: number;
  readonly end: number;
}
