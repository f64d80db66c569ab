import { stemmer } from "stemmer";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

/** A word of a sentence. */
export interface Word {
  /** Lower case, as written otherwise. */
  readonly text: string;
  /** Its stem by Porter's algorithm: "need" for "needed". */
  readonly stem: string;
  /** Universal part of speech: `VERB`, `NOUN`, `PROPN`, `AUX`, `PUNCT`, … */
  readonly tag: string;
  /** Whether it was written with a capital. */
  readonly capital: boolean;
  /** Whether it was written in capitals alone. */
  readonly shouted: boolean;
}

const nlp = winkNLP(model, ["pos"]);
// The library compares this function by identity, so it must not be bound.
// eslint-disable-next-line @typescript-eslint/unbound-method
const partOfSpeech = nlp.its.pos;

/** The most characters of a sentence that are tagged: a task says what it is well before. */
const MOST = 500;
/**
 * "Ann's" is two words. The tokenizer takes it for one or for two by what it has read before, but for
 * contractions, which it knows ("it's").
 */
const POSSESSIVE =
  /(?<=\p{L})(?<!(?<!\p{L})(?:it|that|this|what|who|where|here|there|how|when|why|he|she|let))(?=['’]s(?!\p{L}))/giu;
/** Runs that the tokenizer takes long over, and that are no words. */
const NO_WORD = /[^\p{L}\p{N}\s'’.,;:!?()/&%+-]+/gu;

/**
 * The words of a sentence with their parts of speech. Its first word is read as if written small,
 * for a capital there says nothing and hides verbs ("Check the list"), unless `firstIsName`.
 */
export function tagWords(sentence: string, firstIsName = false): readonly Word[] {
  const text = bounded(sentence);
  const read = firstIsName ? text : withSmallStart(text);
  const tokens = nlp.readDoc(read.replace(POSSESSIVE, " ")).tokens();
  const texts = tokens.out();
  const tags = tokens.out(partOfSpeech);
  return texts.map((written, i) => ({
    text: written.toLowerCase(),
    stem: stemmer(written.toLowerCase()),
    tag: tags[i] ?? "X",
    capital: /^\p{Lu}/u.test(i === 0 ? text.trimStart() : written),
    shouted: /^\p{Lu}{2,}$/u.test(written),
  }));
}

function bounded(sentence: string): string {
  return sentence
    .slice(0, MOST)
    .replace(NO_WORD, " ")
    .replace(/([^\p{L}\p{N}\s])\1+/gu, "$1")
    .replace(/\S{40,}/g, "thing")
    .trim();
}

function withSmallStart(text: string): string {
  const word = /^\p{Lu}\p{Ll}+(?=[\s,:]|$)/u.exec(text)?.[0];
  return word === undefined ? text : word.toLowerCase() + text.slice(word.length);
}
