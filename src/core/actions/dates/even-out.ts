const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\.?";
const NTH = "(?:st|nd|rd|th)";
const THE_NTH = new RegExp(`(?<=\\b${MONTH},?) the(?= \\d{1,2}${NTH}\\b)`, "gu");
const DOT_OF_DAY = new RegExp(`(?<=(?<![\\w.])\\d{1,2})\\.(?= ${MONTH}(?!\\p{L}))`, "giu");
const OR = new RegExp(
  `(?<=(?<![\\w.])\\d{1,2}${NTH}?) or(?= \\d{1,2}${NTH}?(?: of)? ${MONTH})`,
  "giu",
);
const SLASH = new RegExp(
  `(?<=\\b${MONTH} \\d{1,2})\\/(?=\\d{1,2}(?![\\d/]))|(?<=(?<![\\w./])\\d{1,2})\\/(?=\\d{1,2} ${MONTH}(?!\\p{L}))`,
  "gu",
);

/**
 * A text with its dates in spellings that chrono reads, each as long as it was, so that offsets
 * stay: "June the 3rd", "3. June", "3 or 4 June", "June 3/4", "June 3–4".
 */
export function evenOut(text: string): string {
  return text
    .replace(THE_NTH, (the) => " ".repeat(the.length))
    .replace(/(?<=\d)–(?=\d)/g, "-")
    .replace(DOT_OF_DAY, " ")
    .replace(OR, " to")
    .replace(SLASH, "-");
}
