import type { Lines } from "../../lines.ts";
import type { Minutes } from "../../minutes/minutes.ts";
import type { OutlineNode, Span } from "../../minutes/outline.ts";
import { cutRow } from "./cut-row.ts";
import { cutSentences, type Piece } from "./cut-sentences.ts";
import type { Statement } from "./statement.ts";

/** A heading is a section's title unless it is marked as a task itself. */
const MARKED_HEADING =
  /^\s*(?:(?:action(?: item)?|to-?do|ai)\b[^:\n]{0,40}:\s*\S|(?:action(?: item)?|todo)(?: #?\d{1,4})? [-–—] \S)/i;

/**
 * The statements of a minutes file in document order: each sentence of each paragraph and list
 * item, each table row (see `cutRow`), and headings that are marked as tasks ("ACTION: …").
 */
export function listStatements(minutes: Minutes): Statement[] {
  const statements: Statement[] = [];
  const visit = (block: OutlineNode, ancestors: readonly OutlineNode[]): void => {
    for (const statement of statementsOf(block, ancestors)) statements.push(statement);
    const above = [...ancestors, block];
    for (const child of block.children) visit(child, above);
  };
  visit(minutes.outline, []);
  return statements;
}

function statementsOf(block: OutlineNode, ancestors: readonly OutlineNode[]): Statement[] {
  const pieces = piecesOf(block, ancestors.at(-1));
  const spans = spansOf(block.spans, pieces);
  const lines = linesOf(block, pieces);
  return pieces.map((piece, part) => ({
    text: block.text.slice(piece.start, piece.end),
    spans: spans[part] ?? [],
    lines: lines[part] ?? block.lines,
    block,
    offset: piece.start,
    part,
    parts: pieces.length,
    ancestors,
  }));
}

function piecesOf(block: OutlineNode, parent: OutlineNode | undefined): readonly Piece[] {
  if (block.text.trim() === "") return [];
  switch (block.kind) {
    case "paragraph":
    case "item":
      return cutSentences(block.text, block.spans);
    case "row":
      return cutRow(block, parent);
    case "heading":
      return MARKED_HEADING.test(block.text) ? [{ start: 0, end: block.text.length }] : [];
    default:
      return [];
  }
}

/** Each piece's spans, cut to it, with offsets into it. */
function spansOf(spans: readonly Span[], pieces: readonly Piece[]): Span[][] {
  const found = pieces.map((): Span[] => []);
  let first = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    while ((pieces[first]?.end ?? Infinity) <= span.start) first += 1;
    for (let i = first; (pieces[i]?.start ?? Infinity) < span.end; i += 1) {
      const { start, end } = pieces[i]!;
      found[i]!.push({
        ...span,
        start: Math.max(span.start, start) - start,
        end: Math.min(span.end, end) - start,
      });
    }
  }
  return found;
}

/** Each piece's lines, counted on from one piece to the next. */
function linesOf(block: OutlineNode, pieces: readonly Piece[]): Lines[] {
  const [first, last] = block.lines;
  let [line, at] = [first, 0];
  const lineOf = (offset: number): number => {
    for (; at < offset; at += 1) if (block.text[at] === "\n") line += 1;
    return Math.min(line, last);
  };
  return pieces.map(({ start, end }): Lines => [lineOf(start), lineOf(end - 1)]);
}
