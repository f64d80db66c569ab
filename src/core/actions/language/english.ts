import nlp from "compromise";
import { isSpelled } from "./is-spelled.ts";
import { memoPerWord } from "./memo-per-word.ts";

/** Whether a capitalised word is a first name that many people have. */
export function isFirstName(word: string): boolean {
  return /^\p{Lu}\p{Ll}+/u.test(word) && isTaggedFirstName(word);
}

/** Each clause of a list of names asks for all names after it, and the tagger takes its time. */
const isTaggedFirstName = memoPerWord((word) => nlp(word).has("#FirstName"));

/** The infinitive of a verb in any form ("documented" → "document"); null for what is no verb. */
export function infinitiveOf(word: string): string | null {
  const verbs = nlp(`it was ${word}`).verbs();
  verbs.toInfinitive();
  const text = verbs.text().toLowerCase();
  return text === "" ? null : (text.split(" ").at(-1) ?? null);
}

/** The gerund of an infinitive ("run" → "running"). */
export function gerundOf(verb: string): string {
  const [forms] = nlp(`to ${verb}`).verbs().conjugate() as { Gerund?: string }[];
  return forms?.Gerund ?? `${verb.replace(/(?<=[^e])e$/, "")}ing`;
}

const COMMON_TAG =
  /^(?:Infinitive|PastTense|PresentTense|Gerund|Participle|PhrasalVerb|Modal|Auxiliary|Copula|Adjective|Comparable|Comparative|Superlative|Adverb|Singular|Plural|Noun|Uncountable|Actor|Activity|Preposition|Conjunction|Determiner|QuestionWord|Value|Cardinal|Ordinal)$/;

/** Whether a word, in lower case, stands in a dictionary as a common word rather than a name. */
export function isWord(word: string): boolean {
  const tag = dictionaryTag(word);
  return tag === null ? isSpelled(word) : COMMON_TAG.test(tag);
}

/** What the dictionary says of a word in lower case ("Infinitive", "Gerund", …); null for unknown words. */
export function dictionaryTag(word: string): string | null {
  const { one } = nlp.model() as { one: { lexicon: Record<string, unknown> } };
  const tag = Object.hasOwn(one.lexicon, word) ? one.lexicon[word] : null;
  return typeof tag === "string" ? tag : null;
}

/** Whether a word in lower case is known as the base form of a verb. */
export function isInfinitive(word: string): boolean {
  return dictionaryTag(word) === "Infinitive";
}
