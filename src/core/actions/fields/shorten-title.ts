/** The most characters (code points) of a title. */
export const TITLE_LENGTH = 80;

/** What a sentence may end before without losing its sense. */
const CLAUSE =
  /(?:[;:,]| [-–—]|\.)(?=\s)|\s(?=\(|(?:so that|in order to|because|since|which|as well as|unless|e\.g\.|i\.e\.|if|when|where|but|to allow|to avoid|to help|to make|such as|like|instead of|rather than|without|until|once|while|whereas|especially|in particular|including)\s)/g;
/** The least that a cut text must still say. */
const LEAST = 28;
/** Words that a cut title must not end with. */
const DANGLING =
  /(?:[\s,;:–—(-]+(?:and|or|but|the|a|an|of|to|for|in|on|at|by|with|from|as|that|which|who|is|are|be|should|will|would|could|can|must|into|about|via|per|if|when|because|so|than|their|its|our|this|these|both|any|all|some|not|more|new|other|e\.g\.?|i\.e\.?))+[\s,;:–—(-]*$/i;

/** The length of a text as readers count it. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

/**
 * Cuts a text to a number of characters, at most: brackets go first, then it ends before a clause,
 * then before a word, with "…". A word, URL or code is never cut, unless it alone is too long.
 */
export function shortenTitle(text: string, most = TITLE_LENGTH): string {
  if (lengthOf(text) <= most) return text;
  const bare = text.replace(/\s+\([^()]{8,}\)/g, "").trim();
  const from = lengthOf(bare) >= LEAST ? bare : text;
  if (lengthOf(from) <= most) return from;
  const best = [...from.matchAll(CLAUSE)]
    .map((match) => tidy(from.slice(0, match.index)))
    .filter((part) => lengthOf(part) >= LEAST && lengthOf(part) <= most && isBalanced(part))
    .at(-1);
  if (best !== undefined && !isList(from, best)) return best;
  let kept = "";
  for (const word of from.split(" ")) {
    const next = kept === "" ? word : `${kept} ${word}`;
    if (lengthOf(next) > most - 1) break;
    kept = next;
  }
  if (kept === "")
    return `${Array.from(from)
      .slice(0, most - 1)
      .join("")}…`;
  return `${tidy(balanced(kept))}…`;
}

/** Whether a cut at a comma falls into "a, b and c", where the rest is no afterthought. */
function isList(text: string, part: string): boolean {
  const rest = text.slice(part.length);
  return (
    /^,/.test(rest) &&
    /^,(?:\s+(?!which|so|but|if|because|as|since|e\.g|i\.e|in |to |with |probably)[^\s,]+){1,4}(?:,| and | or )/.test(
      rest,
    )
  );
}

function tidy(text: string): string {
  return text.replace(DANGLING, "").replace(/[\s,;:.–—(-]+$/, "");
}

function isBalanced(text: string): boolean {
  return count(text, "(") === count(text, ")") && count(text, '"') % 2 === 0;
}

function balanced(text: string): string {
  const open = text.lastIndexOf("(");
  return count(text, "(") > count(text, ")") && open > LEAST ? text.slice(0, open) : text;
}

function count(text: string, unit: string): number {
  return text.split(unit).length - 1;
}
