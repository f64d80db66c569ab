import type { OutlineNode, Span } from "../minutes/outline.ts";
import { absoluteUrl } from "./absolute-url.ts";
import type { Place } from "./github-link.ts";
import { harmlessUrl } from "./harmless-url.ts";
import { code, destination, plain, plainLine } from "./plain.ts";
import { visible } from "./visible.ts";

/** A part of a block's text: UTF-16 offsets, the end exclusive. */
export type Range = readonly [start: number, end: number];

/**
 * A part of a block's text as harmless Markdown on one line, with its links, images, code and
 * struck-through words; the minutes' own bold and italics go, because bold is for the task.
 */
export function renderInline(
  node: OutlineNode,
  range: Range,
  bold: Range | null,
  place: Place,
): string {
  const spans = outermost(node.spans, range);
  const task = bold ? covering(bold, spans, range) : null;
  if (!task) return pieces(node.text, spans, range, place);
  const [start, end] = trimmed(node.text, task);
  if (start >= end) return pieces(node.text, spans, range, place);
  const inner = pieces(node.text, spans, [start, end], place);
  const open = start === range[0] || /\s/.test(node.text[start - 1] ?? " ");
  const close = end === range[1] || /\s/.test(node.text[end] ?? " ");
  const strong = open && close ? `**${inner}**` : `<b>${inner}</b>`;
  return (
    pieces(node.text, spans, [range[0], start], place) +
    strong +
    pieces(node.text, spans, [end, range[1]], place)
  );
}

function outermost(spans: readonly Span[], [from, to]: Range): Span[] {
  const kept: Span[] = [];
  const shown = spans.filter(({ kind }) => ["link", "image", "code", "delete"].includes(kind));
  for (const span of [...shown].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const inside = span.start >= from && span.end <= to && span.start < span.end;
    if (inside && span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}

/** The range widened so that it cuts no link or code in two. */
function covering(bold: Range, spans: readonly Span[], range: Range): Range | null {
  let [start, end] = [Math.max(bold[0], range[0]), Math.min(bold[1], range[1])];
  if (start >= end) return null;
  for (const span of spans) {
    if (span.start < start && span.end > start) start = span.start;
    if (span.start < end && span.end > end) end = span.end;
  }
  return [start, end];
}

function trimmed(text: string, [start, end]: Range): Range {
  const inner = text.slice(start, end);
  const left = inner.length - inner.trimStart().length;
  return [start + left, end - (inner.length - inner.trimEnd().length)];
}

function pieces(text: string, spans: readonly Span[], [from, to]: Range, place: Place): string {
  let out = "";
  let at = from;
  for (const span of spans) {
    if (span.start < at || span.end > to) continue;
    out += words(text.slice(at, span.start), place);
    if (span.kind === "link") out = out.replace(/!$/, "\\!");
    out += spanned(span, text.slice(span.start, span.end), place);
    at = span.end;
  }
  return out + words(text.slice(at, to), place);
}

function spanned(span: Span, text: string, place: Place): string {
  if (span.kind === "code") return code(text);
  if (span.kind === "delete") return `<del>${words(text, place)}</del>`;
  const image = span.kind === "image";
  const url = absoluteUrl(span.url ?? "", place, image ? "raw" : "blob");
  const href = url === null ? null : harmlessUrl(url, place.server)?.href;
  if (!href) return plain(text, { server: place.server });
  const label = plain(text, { server: place.server, links: false });
  if (label === "" && !image) return "";
  return `${image ? "!" : ""}[${label}](${destination(href)})`;
}

function words(text: string, place: Place): string {
  return plainLine(visible(text).replace(/\s+/g, " "), { server: place.server });
}
