import { judgeName } from "./judge-name.ts";
import type { KnownNames } from "./known-names.ts";
import { ANY_GROUP, PARTICLE } from "./name-pattern.ts";

/** A handle, or words that may be a name together where none is one alone: "Big Dipper", "van der Berg". */
const HANDLE_OR_PHRASE = new RegExp(
  `@|(?:\\p{Lu}[\\p{L}\\p{M}\\d.'’-]*,?|${PARTICLE}) (?:${PARTICLE} )*\\p{Lu}`,
  "u",
);
const WORD = /[\p{L}\p{M}\d](?:[\p{L}\p{M}\d_-]*[\p{L}\p{M}\d])?/gu;
/** The least that any form asks of a name. */
const LEAST = 0.5;

/**
 * Whether a text has a word that may be somebody's name. Most have none, which is told far sooner than each form
 * in which owners are named can be tried.
 */
export function mayNameSomebody(text: string, known: KnownNames): boolean {
  if (HANDLE_OR_PHRASE.test(text) || ANY_GROUP.test(text)) return true;
  for (const [word] of text.matchAll(WORD))
    if (known.agents.has(word.toLowerCase()) || judgeName(word, known) >= LEAST) return true;
  return false;
}
