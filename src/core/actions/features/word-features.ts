import type { Word } from "../language/tag-words.ts";
import { wordClass } from "../language/word-classes.ts";
import type { Reading } from "../reading/reading.ts";
import { isGeneral } from "./is-general.ts";
import { steps } from "./steps.ts";

/** How many of a sentence's words are looked at: a task says what it is well before. */
const MOST_WORDS = 40;

/** The words, what they are like, and their tags. */
export function* wordFeatures({ words: all, text, topic }: Reading): Generator<string> {
  const words = all.slice(0, MOST_WORDS);
  const plain = words.filter((word) => word.tag !== "PUNCT");
  for (const [i, word] of plain.entries()) if (isGeneral(word, i === 0)) yield `word:${word.stem}`;
  yield* classFeatures(plain);
  for (let i = 0; i + 1 < plain.length; i += 1)
    if (isGeneral(plain[i]!, i === 0) && isGeneral(plain[i + 1]!))
      yield `pair:${plain[i]!.text} ${plain[i + 1]!.text}`;
  const [a, b, c] = plain;
  yield `tags1:${a?.tag ?? ""}`;
  yield `tags2:${a?.tag ?? ""} ${b?.tag ?? ""}`;
  yield `tags3:${a?.tag ?? ""} ${b?.tag ?? ""} ${c?.tag ?? ""}`;
  if (a !== undefined && isGeneral(a, true)) yield `first:${a.stem}`;
  if (a !== undefined && b !== undefined && isGeneral(a, true) && isGeneral(b))
    yield `firsts:${a.text} ${b.text}`;
  yield* steps("words", plain.length, [3, 5, 8, 12, 18, 26, 40]);
  if (/^\p{Ll}/u.test(text)) yield "startsSmall";
  if (topic !== null) yield* steps("topicWords", topic.split(" ").length, [2, 3, 5]);
  const verb = plain.findIndex((word) => word.tag === "VERB" || word.tag === "AUX");
  yield verb < 0 ? "verbAt:none" : `verbAt:${Math.min(verb, 6)}`;
  if (verb >= 0) yield `verb:${plain[verb]!.stem}`;
}

/** The classes of the words, of the first, and of the verbs. */
function* classFeatures(words: readonly Word[]): Generator<string> {
  for (const [i, { text, tag }] of words.entries()) {
    const name = wordClass(text);
    if (name === undefined) continue;
    yield `like:${name}`;
    if (i === 0) yield `firstLike:${name}`;
    if (tag === "VERB") yield `verbLike:${name}`;
  }
}
