/** A word or number of a text. */
export interface Token {
  /** In lower case, without a plural's "s". */
  readonly stem: string;
  /** As written. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** What stands between this token and the one before: see {@link Joint}. */
  readonly joint: Joint;
}

/**
 * How a token hangs on the one before: `tight` in one identifier ("ncm-ncd", "yum.pm"), `path`
 * between the parts of a path or a list ("CAF::Log", "pan/aii"), `loose` after white space, `none`
 * where a phrase cannot go on (punctuation, the start).
 */
export type Joint = "tight" | "path" | "loose" | "none";

const WORD = /[\p{L}\p{N}]+/gu;

/** Splits a text into tokens; takes time in proportion to its length. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let end = -1;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const joint = end < 0 ? "none" : jointOf(text.slice(end, match.index));
    found.push({
      stem: stem(word),
      word,
      start: match.index,
      end: match.index + word.length,
      joint,
    });
    end = match.index + word.length;
  }
  return found;
}

/** A name as the index keeps it: its tokens, joined by hyphens. "Template libraries" and "template-library" are one. */
export function nameKey(name: string): string {
  // Millions of names are indexed: no token is made for what needs none.
  return (name.match(WORD) ?? []).map(stem).join("-");
}

function jointOf(between: string): Joint {
  if (/^[-_.+]$/.test(between)) return "tight";
  if (/^(?:[/:]|::|->)$/.test(between)) return "path";
  return between.length <= 3 && /^\s+$/.test(between) ? "loose" : "none";
}

function stem(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length > 4 && lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  return lower.length > 3 && lower.endsWith("s") && !/(?:ss|us|is)$/.test(lower)
    ? lower.slice(0, -1)
    : lower;
}
