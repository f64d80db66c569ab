import { distance } from "fastest-levenshtein";
import type { Terms } from "./terms.ts";

/** Numbers and names tell actions apart more than words do. */
const WEIGHT = { word: 1, number: 2, identifier: 2 };

/**
 * How much two sentences have in common: 0 to 1, Dice's coefficient (1945) over their weighted
 * terms, where a word of four letters or more also meets its misspelling.
 */
export function similarity(a: Terms, b: Terms): number {
  const words = commonWords(a.words, b.words);
  const shared =
    WEIGHT.word * words +
    WEIGHT.number * common(a.numbers, b.numbers) +
    WEIGHT.identifier * common(a.identifiers, b.identifiers);
  const whole = weight(a) + weight(b);
  return whole === 0 ? 0 : (2 * shared) / whole;
}

/** Whether two sentences have any term in common: a cheap test before the dear one. */
export function share(a: Terms, b: Terms): boolean {
  return (
    common(a.words, b.words) + common(a.numbers, b.numbers) > 0 ||
    common(a.identifiers, b.identifiers) > 0
  );
}

/** How much of `part` stands in `whole`: 0 to 1. */
export function containment(part: Terms, whole: Terms): number {
  const shared =
    WEIGHT.word * commonWords(part.words, whole.words) +
    WEIGHT.number * common(part.numbers, whole.numbers) +
    WEIGHT.identifier * common(part.identifiers, whole.identifiers);
  const own = weight(part);
  return own === 0 ? 0 : shared / own;
}

/**
 * Whether two sentences name different things: each has numbers (or names) that the other lacks.
 * More detail on one side alone is no conflict.
 */
export function conflicts(a: Terms, b: Terms): boolean {
  return (
    differ(a.numbers, b.numbers) || differ(a.identifiers, b.identifiers) || a.negated !== b.negated
  );
}

/** Whether each set has a member that the other lacks. */
export function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((x) => !b.has(x)) && [...b].some((x) => !a.has(x));
}

function weight(terms: Terms): number {
  return (
    WEIGHT.word * terms.words.size +
    WEIGHT.number * terms.numbers.size +
    WEIGHT.identifier * terms.identifiers.size
  );
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const x of a) if (b.has(x)) count += 1;
  return count;
}

function commonWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const left = [...a].filter((word) => !b.has(word));
  const right = new Set([...b].filter((word) => !a.has(word)));
  let count = a.size - left.length;
  for (const word of left) {
    const twin = [...right].find((other) => isMisspelling(word, other));
    if (twin === undefined) continue;
    right.delete(twin);
    count += 1;
  }
  return count;
}

/**
 * One slip in a word of four letters or more, two in one of eight or more; the first letter holds.
 * Terms have American spelling, so that a slip near "-our" is looked for in the British one, too.
 */
export function isMisspelling(a: string, b: string): boolean {
  return isSlip(a, b) || isSlip(british(a), b) || isSlip(a, british(b));
}

function british(word: string): string {
  return word.replace(/or$/, "our");
}

function isSlip(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 4 || a[0] !== b[0] || Math.abs(a.length - b.length) > 2) return false;
  return distance(a, b) <= (length >= 8 ? 2 : isTransposed(a, b) ? 2 : 1);
}

function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = Array.from(a).findIndex((letter, i) => letter !== b[i]);
  return (
    at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}
