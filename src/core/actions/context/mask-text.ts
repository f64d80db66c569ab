import type { Span } from "../../minutes/outline.ts";

/** Stands for one UTF-16 unit that punctuation rules must not look at. */
export const MASK = "\u0001";

/** No statement is longer; what is, is read so far, so that hostile text costs no more than its length. */
const MOST = 3000;

const URL_IN_TEXT = /\b(?:https?|ftp|mailto|git|ssh):[^\s<>"]*[^\s<>".,;:!?)\]}'’”]/gi;
const TIME = /(?<!\d\.)\b\d{1,2}[:h.]\d{2}(?!\d)(?::\d{2})?(?![.]\d)\s*(?:[ap]\.?m\b\.?)?/gi;
const PATH_OR_MODULE = /\w::\w|\w:\/\/|\b[a-z]:\\/gi;

/**
 * The text with all that is no prose (code, URLs, times of day, `A::B`) masked out, unit by unit,
 * so that a colon, dash or bracket in it never splits a statement. Line breaks become spaces.
 * Offsets stay those of the text.
 */
export function maskText(text: string, spans: readonly Span[]): string {
  if (text.length > MOST)
    return maskText(
      text.slice(0, MOST),
      spans.filter((span) => span.end <= MOST),
    );
  const blank = (from: string): string => MASK.repeat(from.length);
  let masked = text
    .replaceAll("\n", " ")
    .replace(URL_IN_TEXT, blank)
    .replace(TIME, blank)
    .replace(PATH_OR_MODULE, blank);
  for (const { kind, start, end } of spans) {
    if (kind === "code" || kind === "image")
      masked = masked.slice(0, start) + MASK.repeat(end - start) + masked.slice(end);
  }
  return masked;
}
