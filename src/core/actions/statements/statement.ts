import type { Lines } from "../../lines.ts";
import type { OutlineNode, Span } from "../../minutes/outline.ts";

/**
 * The unit that is judged: a block, or one of its sentences where it holds several, with all that
 * stands above it. Every statement of a file is a candidate; few are actions.
 */
export interface Statement {
  /** Plain text, without markup, bullet, number or checkbox; line breaks are "\n". */
  readonly text: string;
  /** Inline markup; offsets into `text`. */
  readonly spans: readonly Span[];
  /** The lines that this statement stands on. */
  readonly lines: Lines;
  /** The block that holds it. */
  readonly block: OutlineNode;
  /** Where in the block's text it starts. */
  readonly offset: number;
  /** Its place among the block's statements, from 0, and how many these are. */
  readonly part: number;
  readonly parts: number;
  /** The blocks above, outermost first: document, headings, lead-ins, parent items, table. */
  readonly ancestors: readonly OutlineNode[];
}
