import { isWord } from "../language/english.ts";
import { isVerb } from "../language/infinitive.ts";
import { isNoName } from "./name-pattern.ts";

/** Whether a word in small letters can be somebody's nick: it is no word of English. */
export function isNick(word: string | undefined): word is string {
  return (
    word !== undefined &&
    /^\p{Ll}[\p{Ll}\d_-]{1,20}$/u.test(word) &&
    !isNoName(word) &&
    !isWord(word) &&
    !isVerb(word)
  );
}
