const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * A text cut to at most `max` UTF-16 units (at least 1), the "…" that then ends it included: at a
 * space where one is near, else between two characters as people see them.
 */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  let end = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, max + 64))) {
    if (index + segment.length > max - 1) break;
    end = index + segment.length;
  }
  const space = text[end] === " " ? end : text.lastIndexOf(" ", end - 1);
  return `${text.slice(0, space > end * 0.7 ? space : end).trimEnd()}…`;
}
