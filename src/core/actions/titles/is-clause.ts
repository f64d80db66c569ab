import type { Word } from "../language/tag-words.ts";

/** "liaisons ping their groups": a verb stands before what is theirs. */
const THEIRS =
  /^(?:\p{L}+ ){1,3}(?<!\b(?:of|for|in|on|to|with|from|by|and|or|about|between|at|into|as) )(?:their|them|its|it)\s/iu;

/** Whether a text that starts with a noun goes on with a finite verb: "own server sends texts". */
export function isClause(text: string, words: readonly Word[]): boolean {
  if (THEIRS.test(text)) return true;
  return words.slice(1, 5).some(({ tag, text: word }, i) => {
    const next = words[i + 2]?.tag ?? "";
    const isFinite =
      tag === "VERB" &&
      !/(?:ing|ed|[^aeiou]en|wn)$/.test(word) &&
      (/^(?:DET|PRON|ADV)$/.test(next) ||
        (/[^s]s$/.test(word) && /^(?:NOUN|PROPN|NUM)$/.test(next)));
    return isFinite && /^(?:NOUN|PROPN|PRON)$/.test(words[i]?.tag ?? "");
  });
}
