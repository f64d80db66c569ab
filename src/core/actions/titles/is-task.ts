import { dictionaryTag } from "../language/english.ts";
import { tagWords } from "../language/tag-words.ts";

const NEED =
  /^(?:(?:we|you|they|it|this|that|also|still|really|then|now|all|both|somebody|someone)\s+)*(?:needs?|must|should|shall|has to|have to|had to|ought to|will|want(?:s|ed)? to|let['’]s|let us|please|try to|try|(?:is|are) to be|would be|could be|agreed|agreement|requires?|planning|plan to)(?![\p{L}-])|^(?:agreement )?to (?!the |a |an )\p{Ll}{2,}/iu;
const NEEDED =
  /\b(?:to be \p{Ll}{3,}|(?:should|must|needs? to|has to|have to)\s+\p{Ll}{2,}|needed|required)\b/iu;
/** Endings that the imperative does not have, and words that stand first in a clause of another kind. */
const NO_IMPERATIVE =
  /(?:ing|ed|(?<!^(?:discu|addre|asse|expre|proce|stre|pa|pre|gue))ss|[^aeious]s)$|^(?:is|are|was|were|has|have|had|does|did|be|been|open|left|current|total|complete|own|present|separate|clear|clean|direct|free|live|like)$/i;

/** Verbs that are nouns as well, and that tasks start with. */
const EITHER =
  /^(?:review|update|release|test|report|document|schedule|support|plan|contact|check|email|mail|draft|design|upgrade|patch|fix|start|request|package|benchmark|tag|merge|move|clean|look|run|post|ping|label|track|backport|rebase|sync|tweet|blog|query|map|port|reword|rename|refactor|deploy|set)$/i;
/** What makes the word before it a subject: "Fix is easy". */
const FINITE = /^(?:is|are|was|were|has|had|will|would|should|must|can|could|may|might)$/i;
const AFTER_NOUN = /^(?:of|for|in|to|is|are|was|on|with|by|from|and|or|[,.:;/(-].*)$/;

/** Whether a text starts with a verb that tells someone to do something: "Check the list". */
export function isImperative(text: string): boolean {
  const first = /^\p{L}[\p{L}-]*/u.exec(text)?.[0] ?? "";
  if (first.length < 2 || NO_IMPERATIVE.test(first)) return false;
  const [word, next] = tagWords(text.slice(0, 120));
  if (word === undefined || next === undefined || FINITE.test(next.text)) return false;
  if (
    /^(?:move|switch|change|upgrade|suppress|load)$/i.test(first) &&
    !/^(?:of|is|are|was|,|:|in|for)$/.test(next.text)
  )
    return true;
  const isVerb =
    word.tag === "VERB" ||
    (EITHER.test(first) &&
      !AFTER_NOUN.test(next.text) &&
      next.tag !== "VERB" &&
      next.tag !== "AUX");
  if (!isVerb) return false;
  return /^\p{L}+$/u.test(first) && !/^\p{Lu}{2}/u.test(first) && next.text !== ":";
}

/** Whether a text starts with what says that the rest is to be done: "we should". */
export function isNeed(text: string): boolean {
  return NEED.test(text);
}

/** Whether a text says that something is to be done, rather than name or explain a thing. */
export function isTask(text: string): boolean {
  return NEED.test(text) || isImperative(text) || NEEDED.test(text);
}

/** Gerunds that qualify the noun behind them, and gerunds that are what a sentence is about. */
export const NO_DEED =
  /^(?:landing|mailing|missing|existing|working|following|remaining|upcoming|ongoing|outstanding|steering|meeting|training|building|planning (?=committee)|according)$/i;
const IS_SUBJECT = /\s(?:is|are|was|were|would|will|has|have|can|could|should|seems|means)\s/i;

/** Whether a text starts with a gerund that an imperative can replace: "Controlling the naming". */
export function isGerund(text: string): boolean {
  const first =
    /^\p{Lu}?\p{Ll}{3,}ing(?=\s+(?:the|an?|of|all|more|new|some|\p{Ll}|\p{Lu}\p{Ll}+ \p{Ll}))/u.exec(
      text,
    )?.[0];
  if (first === undefined) return false;
  const [main = ""] = text.split(/[,;:(]|\s(?:that|which|where|who|when|if|so)\s/);
  if (NO_DEED.test(first) || IS_SUBJECT.test(main)) return false;
  const tag = dictionaryTag(first.toLowerCase());
  if (/^(?:moving|switching|migrating|converting)$/i.test(first)) return true;
  if (tag !== null) return tag === "Gerund";
  return tagWords(text.slice(0, 80))[0]?.tag === "VERB";
}
