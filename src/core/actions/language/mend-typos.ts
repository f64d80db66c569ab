import { distance } from "fastest-levenshtein";
import { isInflected } from "./is-inflected.ts";
import { isSpelled } from "./is-spelled.ts";
import { memoPerWord } from "./memo-per-word.ts";
import { TASK_VERBS } from "./task-verbs.ts";

/** Words that tell how a sentence puts what it says, and are told by nothing else. */
const TELLING = ["should", "would", "could", "will", "please", "whether", "needs", "needed"];
const VERBS = [...TASK_VERBS].filter((verb) => verb.length > 4);

/** "Renmae the old keys, they shuold go" → "Rename …, they should …": words whose misspelling hides what is asked. */
export function mendTypos(sentence: string): string {
  return sentence
    .replace(/^\p{L}\p{Ll}{4,15}(?= \P{Lu})/u, (word) =>
      withCaseOf(word, nearestVerb(word.toLowerCase())),
    )
    .replace(/\b\p{Ll}{4,9}\b(?!['’])/gu, nearestTelling);
}

const nearestVerb = memoPerWord((word) => nearest(word, VERBS));
const nearestTelling = memoPerWord((word) => nearest(word, TELLING));

/** The only one of some words that is a letter away, where the word itself is none. */
function nearest(word: string, others: readonly string[]): string {
  if (others.includes(word)) return word;
  const [near, ...more] = others.filter((other) => isLetterAway(word, other));
  if (near === undefined || more.length > 0) return word;
  return isSpelled(word) || isInflected(word) ? word : near;
}

/** One letter more, less or other, or two that changed places. */
function isLetterAway(word: string, other: string): boolean {
  if (word[0] !== other[0] || Math.abs(word.length - other.length) > 1) return false;
  const away = distance(word, other);
  return away === 1 || (away === 2 && sorted(word) === sorted(other));
}

function sorted(word: string): string {
  return Array.from(word).sort().join("");
}

function withCaseOf(written: string, mended: string): string {
  return /^\p{Lu}/u.test(written) ? mended[0]!.toUpperCase() + mended.slice(1) : mended;
}
