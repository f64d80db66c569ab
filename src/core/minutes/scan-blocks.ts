import { block } from "./block.ts";
import type { Block, Line } from "./block.ts";
import type { Dialect, Special } from "./dialect.ts";
import { isFirstOrdinal, listMarker } from "./list-marker.ts";
import type { ListMarker } from "./list-marker.ts";
import { cutStatements } from "./statement-lines.ts";

/** Quotes within quotes that are told apart; deeper ones are taken as text. */
export const MAX_QUOTES = 8;
/** Lines and characters that are read as one paragraph or item; what goes on starts another. */
const MAX_RUN_LINES = 200;
const MAX_RUN = 20_000;
const RULE = /^(?:--|([-*_])[ \t]*(?:\1[ \t]*){2,}|={3,}|~{3,}|—{2,}|\u2500{3,})$/;
/** Bullets that within a wrapped sentence are dashes, or arrows and the like. */
const DASH = /^[–—]/;
const DOUBTFUL_BULLET = /^(?:[→⇒»·o+]|[-=]{1,2}>)/;

/**
 * Finds the blocks of minutes, line by line: list items with any bullet or number, paragraphs cut
 * into statements, quotes, and what the format's own markup makes. Looks at each line a bounded
 * number of times. What belongs to what is decided later, by `arrange`.
 */
export function scanBlocks(lines: readonly Line[], dialect: Dialect, depth = 0): Block[] {
  const found: Block[] = [];
  let at = 0;
  let gap = true;
  let item: { marker: string; ordinal: string | null } | null = null;
  /** The last number of a list, which the next goes on from. */
  let counted = NaN;
  let ahead: { at: number; special: Special | null } | null = null;

  const specialAt = (index: number, afterGap: boolean) => {
    if (ahead?.at !== index)
      ahead = { at: index, special: dialect.special(lines, index, afterGap) };
    return ahead.special;
  };
  const markerAt = (line: Line, afterGap: boolean, above?: Line): ListMarker | null => {
    const marker = listMarker(line.text);
    if (marker === null || afterGap) return marker;
    if (marker.ordinal !== null && !isFirstOrdinal(marker.ordinal)) {
      const goesOn = item?.ordinal != null || numberOf(marker.ordinal) === counted + 1;
      return goesOn ? marker : null;
    }
    if (/^\p{Lu}/u.test(marker.rest) || item?.marker === line.text[0]) return marker;
    if (DASH.test(line.text)) return null;
    const isDeeper = above !== undefined && line.indent > above.indent + 1;
    return item === null && !isDeeper && DOUBTFUL_BULLET.test(line.text) ? null : marker;
  };
  const isQuote = (line: Line) => dialect.quotes && depth < MAX_QUOTES && line.text.startsWith(">");

  while (at < lines.length) {
    const line = lines[at]!;
    if (line.text === "" || (RULE.test(line.text) && specialAt(at, gap) === null)) {
      gap = true;
      if (line.text !== "") item = null;
      at++;
      continue;
    }
    const special = specialAt(at, gap);
    if (special !== null) {
      found.push(...special.blocks);
      at = special.next;
      gap = special.blocks.length === 0;
      item = null;
      continue;
    }
    if (isQuote(line)) {
      let end = at;
      while (end < lines.length && isQuote(lines[end]!)) end++;
      const inner = scanBlocks(lines.slice(at, end).map(unquoted), dialect, depth + 1);
      const range = [line.number, lines[end - 1]!.number] as const;
      found.push(block("quote", range, "", { indent: line.indent, gap, inner }));
      at = end;
      gap = false;
      continue;
    }
    const marker = markerAt(line, gap, lines[at - 1]);
    if (marker !== null) item = { marker: line.text[0]!, ordinal: marker.ordinal };
    if (marker?.ordinal != null) counted = numberOf(marker.ordinal);
    const start = at++;
    let size = line.text.length;
    while (at < lines.length && at - start < MAX_RUN_LINES && size < MAX_RUN) {
      const next = lines[at]!;
      size += next.text.length;
      if (next.text === "" || isQuote(next) || RULE.test(next.text)) break;
      if (specialAt(at, false) !== null || markerAt(next, false, lines[at - 1]) !== null) break;
      at++;
    }
    const run = lines.slice(start, at);
    found.push(...(marker === null ? paragraphs(run, gap) : listItem(run, marker, gap)));
    if (marker === null) item = null;
    gap = false;
  }
  return found;
}

function numberOf(ordinal: string): number {
  return Number(ordinal.replace(/\D/g, "") || NaN);
}

function unquoted(line: Line): Line {
  const inner = line.text.slice(1);
  const text = inner.trimStart();
  const indent = text === "" ? 0 : Math.max(0, inner.length - text.length - 1);
  return { ...line, text, indent };
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
