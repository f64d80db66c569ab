import { isCommonWord } from "./is-common-word.ts";
import type { Term } from "./term.ts";
import { nameKey } from "./tokens.ts";

/** An ordinary English word leads only where nothing more telling stands. */
const COMMON_WORD = 0.58;
const ACRONYM = /^\p{Lu}{1,3}$/u;
const INNER_CAPITAL = /^\p{L}+\p{Lu}\p{L}*$/u;

/** A word or phrase of the config as a name that leads to a repository. */
export function configWord(word: string): Term {
  const key = nameKey(word);
  const weight = isCommonWord(key) && !isMeantAsWritten(word) ? COMMON_WORD : 1;
  return { key, kind: "word", weight, shown: word };
}

/**
 * Whether capitals matter in a word of the config: up to three capitals ("LC" is not "lc"), and an
 * ordinary word with a capital inside ("ReST" is not "rest").
 */
export function isMeantAsWritten(word: string): boolean {
  return ACRONYM.test(word) || (INNER_CAPITAL.test(word) && isCommonWord(nameKey(word)));
}
