import { dictionaryTag } from "../language/english.ts";
import { lowerFirst } from "../language/letter-case.ts";

/** A thing's own name: "ncm-foo", "foo.pl", "SCDB", "CamelCase". */
export const NAME =
  /^(?:\p{L}[\p{L}\d]*(?:[._:/-]+[\p{L}\d]+)+|\p{Lu}[\p{Lu}\d]+|\p{L}*\p{Ll}\p{Lu}\p{L}*)$/u;

/** "Old website" → "the old website"; names stay bare. */
export function articled(topic: string): string {
  const text = lowerFirst(topic);
  const [first = "", ...others] = text.split(/\s+/);
  const isPlain = /^\p{Ll}/u.test(first) && !NAME.test(first) && dictionaryTag(first) !== null;
  const isOpen = /^(?:the|an?|all|some|any|our|new|more|how|what|\p{L}+ing)$/iu.test(first);
  const isPlural = /[^s]s$/.test(others.at(-1) ?? first);
  return isPlain && !isOpen && !isPlural && !/,| and | vs/.test(text) ? `the ${text}` : text;
}
