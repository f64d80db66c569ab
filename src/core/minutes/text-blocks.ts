import { block } from "./block.ts";
import type { Block, Line } from "./block.ts";
import { listMarker } from "./list-marker.ts";
import type { ListMarker } from "./list-marker.ts";
import { cutStatements } from "./statement-lines.ts";

/**
 * The blocks of lines that stand together: paragraphs, one for each statement that starts on a line
 * of its own, or a list item, if a marker introduces them, with what else it holds.
 */
export function textBlocks(run: readonly Line[], marker: ListMarker | null, gap: boolean): Block[] {
  return marker === null ? paragraphs(run, gap) : listItem(run, marker, gap);
}

function paragraphs(run: readonly Line[], gap: boolean): Block[] {
  return cutStatements(run).map((lines, index) => paragraph(lines, gap && index === 0));
}

function paragraph(lines: readonly Line[], gap: boolean): Block {
  return block("paragraph", rangeOf(lines), rawOf(lines), { indent: lines[0]!.indent, gap });
}

function listItem(run: readonly Line[], marker: ListMarker, gap: boolean): Block[] {
  const first = run[0]!;
  const opening = { ...first, text: marker.rest, indent: first.indent + marker.width };
  const content = marker.rest === "" && run.length > 1 ? run.slice(1) : [opening, ...run.slice(1)];
  const { ordinal, checked } = marker;
  // An item in an item on one line ("- 1. text", "* - text"): the outer marker says nothing.
  const inner = marker.rest === "" ? null : listMarker(marker.rest);
  if (inner !== null && (ordinal === null || inner.ordinal === null) && checked === null) {
    // Wikis repeat the bullet for each level, some with spaces between: "- - text".
    const isDeeper = first.text[0] === marker.rest[0] && inner.ordinal === null;
    const own = {
      ...inner,
      ordinal: inner.ordinal ?? ordinal,
      depth: isDeeper ? marker.depth + marker.width + inner.depth : inner.depth,
      width: marker.width + inner.width,
    };
    return listItem([{ ...first }, ...run.slice(1)], own, gap);
  }
  const [own, ...more] = cutStatements(content);
  const head = own ?? [opening];
  const rest = { indent: first.indent + marker.depth, gap, ordinal, checked };
  return [
    block("item", rangeOf(head), rawOf(head), rest),
    ...more.map((lines) => paragraph(lines, false)),
  ];
}

function rangeOf(lines: readonly Line[]): readonly [number, number] {
  return [lines[0]!.number, lines.at(-1)!.number];
}

function rawOf(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join("\n");
}
