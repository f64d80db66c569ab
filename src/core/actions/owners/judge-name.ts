import { isFirstName, isWord } from "../language/english.ts";
import { TASK_VERBS } from "../language/task-verbs.ts";
import { WELL_KNOWN_THINGS } from "../language/well-known-things.ts";
import type { KnownNames } from "./known-names.ts";
import { GROUP_NAME, isNoName, PARTICLE } from "./name-pattern.ts";

/** Endings of common nouns, which a sentence's first word may be in upper case. */
const NOUN_ENDING = /(?:tion|sion|ment|ness|ance|ence|ity|ing|ware|ship|ism|ure|age|ics|ates|ers)$/;
/** Unknown words that look like the plural of a thing. */
const PLURAL = /(?:[bdkmprt]s|[aeiou][gln]s)$/;
const IS_PARTICLE = new RegExp(`^${PARTICLE}$`);
/** A capital within a word: a thing's name, seldom a person's ("McNeil", "O'Hara"). */
const CAMEL = /^(?!Mc|Mac|De|Di|Du|La|Le|O['’])\p{L}*\p{Ll}\p{Lu}/u;

/**
 * How likely a phrase names someone who can own a task: 3 known from the file or the config, or a
 * handle; 2 a first name, a full name or a group; 1 a capitalised word that is no common word, or
 * initials; 0.5 what may be a thing as well; 0 anything else.
 */
export function judgeName(name: string, known: KnownNames): number {
  if (/^@[\w-]+/.test(name)) return 3;
  if (GROUP_NAME.test(name)) return 2;
  const words = name.split(" ");
  const isKnown = (word: string): boolean => known.agents.has(word.toLowerCase());
  if (words.some((word) => isNoName(word) && !isKnown(word))) return 0;
  // "Ann's patch" is no person.
  if (words.slice(0, -1).some((word) => /['’]s?$/.test(word))) return 0;
  const lower = name.toLowerCase();
  if (known.agents.has(lower)) return 3;
  const [first = ""] = words;
  if (words.length === 1) return judgeWord(first, lower, known);
  // "Ask Rachel"
  if (TASK_VERBS.has(first.toLowerCase()) && !isFirstName(first)) return 0;
  if (isKnown(first) && !/^[\p{Lu}\d]{2,}$/u.test(first)) return 3;
  if (!words.every((word) => /^\p{Lu}/u.test(word) || IS_PARTICLE.test(word))) return 0;
  if (words.every((word) => WELL_KNOWN_THINGS.has(word.toLowerCase()))) return 0.2;
  if (isFirstName(first)) return 2;
  if (/^\p{Lu}\.$/u.test(first)) return 2;
  if (IS_PARTICLE.test(first) && words.length > 1) return 1.5;
  const isCommon = (word: string): boolean =>
    isCommonWord(word, known) || known.things.has(word.toLowerCase());
  if (!words.some(isCommon)) return 1.5;
  return isCommon(first) ? 0.5 : 1;
}

function judgeWord(word: string, lower: string, known: KnownNames): number {
  if (/^\p{Ll}{1,2}\p{Lu}{1,2}$/u.test(word)) return known.things.has(lower) ? 0 : 1;
  if (!/^\p{Lu}/u.test(word)) return 0;
  if (TASK_VERBS.has(lower) && !isFirstName(word)) return 0;
  if (WELL_KNOWN_THINGS.has(lower)) return 0.2;
  if (known.things.has(lower)) return isFirstName(word) ? 1 : 0.2;
  if (/^[\p{Lu}\d]{2,6}$/u.test(word)) {
    if (word.length > 3 && isFirstName(word.slice(0, 1) + lower.slice(1))) return 2;
    return known.acronyms.has(lower) ? 1 : word.length < 4 ? 0.7 : 0.5;
  }
  if (isFirstName(word)) return isCommonWord(word, known) ? 1 : 2;
  if (isCommonWord(word, known) || NOUN_ENDING.test(lower)) return 0;
  return CAMEL.test(word) || PLURAL.test(lower) ? 0.5 : 1;
}

function isCommonWord(word: string, { common }: KnownNames): boolean {
  const lower = word.toLowerCase();
  return (
    common.has(lower) ||
    common.has(`${lower}s`) ||
    common.has(lower.replace(/s$/, "")) ||
    isWord(lower)
  );
}
