/**
 * A text without what never changes its meaning: case, white space, quotes' shapes, punctuation at
 * its ends. Two texts that are equal so are the same sentence.
 */
export function canonicalText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/^[\s.,;:!?'"*_-]+|[\s.,;:!?'"*_]+$/g, "");
}
