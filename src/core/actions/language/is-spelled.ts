import dictionary from "dictionary-en";
import nspell from "nspell";
import { memoPerWord } from "./memo-per-word.ts";

/** The longest English word that is looked up. */
const LONGEST = 30;

const spelling = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
const isCorrect = memoPerWord((word) => spelling.correct(word));

/**
 * Whether a word in lower case is English as it stands, by Hunspell's dictionary: common words in all
 * their forms are ("discussions"), names are not, for they have a capital there ("ann", "geneva").
 */
export function isSpelled(word: string): boolean {
  if (word.length > LONGEST || !/^\p{Ll}[\p{Ll}'’]+$/u.test(word)) return false;
  return isCorrect(word);
}
