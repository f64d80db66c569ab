import { dictionaryTag } from "../language/english.ts";
import type { Word } from "../language/tag-words.ts";

/** "liaisons ping their groups": a verb stands before what is theirs. */
const THEIRS =
  /^(?:\p{L}+ ){1,3}(?<!\b(?:of|for|in|on|to|with|from|by|and|or|about|between|at|into|as) )(?:their|them|its|it)\s/iu;
/** How things stand: "the shed nearly up to date", "Ann happy to see the new gate". */
const STANDS =
  /\s(?:still|already|currently|no longer|up to date|in progress|ongoing|but (?:no|not|nothing|still)|(?:interested|happy|keen|willing|able|unable|ready|glad|eager|pleased) (?:to|in|by))(?![\p{L}-])/iu;
/** Where what only describes a noun starts: no verb behind it is the sentence's. */
const DESCRIBES = /^(?:that|which|who|where|when|whose|how|what|whether|if|because|:|;|\()$/;
/** What stands between a subject and its verb. */
const ADVERB = /^(?:still|also|already|now|currently|never|always|often|only|just|usually)$/;
const NOUN = /^(?:NOUN|PROPN|PRON)$/;
/** How far the verb of a short sentence is looked for. */
const MOST_WORDS = 8;

/**
 * Whether a text that starts with a noun tells that something is, does or did, rather than name a
 * thing: "own server sends texts", "Tom met with the builders", "12 guests registered".
 */
export function isClause(text: string, words: readonly Word[]): boolean {
  if (THEIRS.test(text) || STANDS.test(text)) return true;
  const end = words.findIndex(({ text: word }) => DESCRIBES.test(word));
  const main = words.slice(0, end < 0 ? MOST_WORDS : Math.min(end, MOST_WORDS));
  return main.some((_, at) => at > 0 && isFiniteAt(words, at));
}

function isFiniteAt(words: readonly Word[], at: number): boolean {
  const [before, word, next] = words.slice(at - 1, at + 2);
  const text = word?.text ?? "";
  const isAfterAdverb = ADVERB.test(before?.text ?? "");
  const isAfterNoun = NOUN.test(before?.tag ?? "");
  if (word?.tag === "AUX" && isAfterNoun) return true;
  if (word?.tag !== "VERB" || !(isAfterNoun || isAfterAdverb)) return false;
  const follows = next?.tag ?? "";
  const isLast = next === undefined || /^(?:PUNCT|CCONJ)$/.test(follows);
  // "ropes worn by the guests", "an old painted door" are things
  if (/(?:[^e]ed|[^aeiou]en|wn)$/.test(text))
    return isAfterAdverb || isLast || (follows === "ADP" && next.text !== "by");
  if (text.endsWith("ing")) return /^(?:DET|PROPN|ADV|PRON)$/.test(follows);
  const known = dictionaryTag(text);
  if (known === "PastTense") return true;
  if (/^(?:Singular|Plural|Noun|Activity)$/.test(known ?? "")) return false;
  if (/[^s]s$/.test(text)) return true;
  const isMany = /[^s]s$/.test(before?.text ?? "") || words[at - 2]?.tag === "CCONJ";
  return /^(?:DET|PRON|NUM|ADV)$/.test(follows) || (isMany && !isLast);
}
