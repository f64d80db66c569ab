import type { Span } from "./outline.ts";

/** A block's plain text with its inline markup apart. */
export interface Inline {
  readonly text: string;
  readonly spans: readonly Span[];
}

/**
 * Reads the inline markup of many blocks at once. Each result has as many lines as its `raw`, up to
 * the last one that holds text.
 */
export type InlineReader = (raws: readonly string[]) => readonly Inline[];

/** Collects plain text and spans, and keeps each piece on the line that it stands on. */
export class InlineBuilder {
  /** UTF-16 units collected so far. */
  length = 0;
  /** The line that the next piece stands on, from 1. */
  line = 1;
  readonly spans: Span[] = [];
  readonly #parts: string[] = [];

  /** Adds text that starts on a line and holds its own line breaks. */
  add(value: string, line = this.line): void {
    if (this.line < line) this.#push("\n".repeat(line - this.line));
    this.#push(value);
  }

  /** Sets off what comes next as a sentence of its own. */
  endSentence(): void {
    const before = this.#parts.join("").trimEnd();
    this.add(before === "" || /[.!?:;,]$/.test(before) ? " " : ". ");
  }

  /** Adds a span over what `content` adds; none where that is nothing. */
  span(kind: Span["kind"], url: string | undefined, content: () => void): void {
    const start = this.length;
    const at = this.spans.length;
    content();
    this.addSpan({ kind, start, end: this.length, ...(url === undefined ? {} : { url }) }, at);
  }

  /** Adds a span, before those that were added since there were `at`; an empty one is left out. */
  addSpan(span: Span, at = this.spans.length): void {
    if (span.start < span.end) this.spans.splice(at, 0, span);
  }

  /** What was collected, with addresses and mentions found in the text, cut to the text's end. */
  done(): Inline {
    const text = this.#parts.join("").trimEnd();
    const spans = [...this.spans, ...plainSpans(text, this.spans)]
      .map((span) => ({ ...span, end: Math.min(span.end, text.length) }))
      .filter((span) => span.start < span.end)
      .sort((one, other) => one.start - other.start || other.end - one.end);
    return { text, spans };
  }

  /** What was collected, as it is. */
  joined(): Inline {
    return { text: this.#parts.join(""), spans: this.spans };
  }

  #push(value: string): void {
    if (value === "") return;
    this.#parts.push(value);
    this.length += value.length;
    for (let at = value.indexOf("\n"); at >= 0; at = value.indexOf("\n", at + 1)) this.line++;
  }
}

const ADDRESS_OR_MENTION =
  /(?<address>\bhttps?:\/\/[^\s<>"`|]+)|(?<![\w@/.`+-])(?<mention>@(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d|to(?:day|morrow)\b)[a-z\d](?:[a-z\d-]{0,37}[a-z\d])?(?:\/[a-z\d][\w.-]{0,99})?)(?![\w@])/gi;

/** Addresses and mentions in plain text that no link, image or code span covers. */
function plainSpans(text: string, known: readonly Span[]): Span[] {
  if (!text.includes("@") && !text.includes("://")) return [];
  const covered = known.filter((span) => ["link", "image", "code"].includes(span.kind));
  covered.sort((one, other) => one.start - other.start);
  const found: Span[] = [];
  let next = 0;
  let until = 0;
  for (const match of text.matchAll(ADDRESS_OR_MENTION)) {
    while (next < covered.length && covered[next]!.start <= match.index)
      until = Math.max(until, covered[next++]!.end);
    if (match.index < until) continue;
    const { address, mention } = match.groups ?? {};
    if (mention !== undefined)
      found.push({ kind: "mention", start: match.index, end: match.index + mention.length });
    if (address === undefined) continue;
    const url = withoutTail(address);
    found.push({ kind: "link", start: match.index, end: match.index + url.length, url });
  }
  return found;
}

/** An address without the punctuation of the sentence around it. */
export function withoutTail(address: string): string {
  let end = address.length;
  for (; end > 0; end--) {
    const last = address[end - 1]!;
    if (last === ")" && address.slice(0, end).includes("(")) break;
    if (!".,;:!?'\"*_~)]}’”".includes(last)) break;
  }
  return address.slice(0, end);
}
