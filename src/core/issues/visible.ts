/** A joiner that holds an emoji sequence together ("👩‍💻") is part of what is seen. */
const EMOJI_JOINER =
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})/u;

/** Controls but for tab and line feed, bidi controls, zero widths, soft hyphens, tags, lone surrogates. */
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- control characters are what it is about
  /[\0-\x08\x0B-\x1F\x7F-\x9F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|\p{Surrogate}/gu;

/**
 * A text without the characters that cannot be seen but take effect: what turns the direction of
 * writing, hides words from a search, or means something to a terminal. Line ends become "\n".
 */
export function visible(text: string): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n");
  return lines
    .split(EMOJI_JOINER)
    .map((part) => part.replace(UNSEEN, ""))
    .join("\u200D");
}

/** The same, on one line: white space collapsed to single spaces, none at the ends. */
export function visibleLine(text: string): string {
  return visible(text).replace(/\s+/g, " ").trim();
}
