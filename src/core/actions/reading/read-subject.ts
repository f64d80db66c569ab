import { isFirstName, isWord } from "../language/english.ts";
import { isVerb } from "../language/infinitive.ts";
import { isInflected } from "../language/is-inflected.ts";
import { AGREEMENT, isInstruction, isModal } from "../language/modal-words.ts";
import type { Word } from "../language/tag-words.ts";
import type { Subject } from "./frame.ts";

/** The most words of a subject. */
const MOST_SUBJECT = 7;

/** What ends a clause. */
export const BREAK =
  /^[:;,.()–—>-]$|^(?:and|but|so|because|that|which|if|when|while|then|or|->|=>)$/;
const ROLE =
  /^(?:team|chair|chairs|editor|editors|committee|group|board|maintainer|maintainers|members|staff|secretary|tsc|tac|wg|developers?|community|author|authors|organi[sz]ers?|participants|speakers?|superintendent|principal|treasurer|president|director|manager|coordinator|administration|council|trustees?)$/;
const SOMEONE =
  /^(?:someone|somebody|anyone|anybody|everyone|everybody|volunteers?|people|nobody)$/;
const USERS =
  /^(?:users?|sites?|you|administrators?|admins?|clients?|customers?|newcomers|beginners|contributors|students|parents|families|implementers|implementations|attendees|visitors|applicants|guests|peers)$/;
const THEY = /^(?:they|he|she|who)$/;
const IT = /^(?:it|this|that|these|those|there|which|what|one)$/;

/** The subject of the clause that starts at a word, and where the words after it start. */
export function readSubject(
  words: readonly Word[],
  start: number,
  names: ReadonlySet<string>,
): [Subject, number] {
  const first = words[start];
  if (first === undefined) return ["none", start];
  const { text, tag } = first;
  if (text === "we" || text === "let") return ["we", start + 1];
  if (text === "i") return ["I", start + 1];
  if (SOMEONE.test(text)) return ["someone", start + 1];
  if (THEY.test(text)) return ["they", start + 1];
  if (USERS.test(text)) return ["users", start + 1];
  const run = nameRun(words, start, names);
  if (run !== null) return run;
  if (AGREEMENT.test(text) || isModal(words, start) || isInstruction(first, words[start + 1]))
    return ["none", start];
  if (startsWithDeed(words, start)) return ["none", start];
  let at = start;
  while (at < words.length && at - start < MOST_SUBJECT) {
    const word = words[at]!;
    if (BREAK.test(word.text) && word.text !== "-" && word.text !== "(" && word.text !== ")") break;
    if (at > start && (isModal(words, at) || word.tag === "AUX" || word.tag === "VERB")) {
      const head = headOf(words.slice(start, at));
      if (ROLE.test(head)) return ["role", at];
      if (USERS.test(head)) return ["users", at];
      if (SOMEONE.test(head)) return ["someone", at];
      return [IT.test(text) && at === start + 1 ? "it" : "thing", at];
    }
    at += 1;
  }
  if (tag === "VERB" || tag === "AUX") return ["none", start];
  return [IT.test(text) ? "it" : "none", start];
}

/** "Makes it possible to …", "continuing to …": a verb that stands first in another than its base form. */
function startsWithDeed(words: readonly Word[], start: number): boolean {
  const { text, tag } = words[start]!;
  const next = words[start + 1];
  if (tag !== "VERB" || !isInflected(text)) return false;
  if (/ing$/.test(text)) return next?.text === "to" || text === "waiting";
  return /^(?:DET|PRON|ADV)$/.test(next?.tag ?? "");
}

/** The noun that a subject is about: "members of the board" are people, "the goal of the board" is a thing. */
function headOf(subject: readonly Word[]): string {
  const end = subject.findIndex(({ text }, i) => i > 0 && /^(?:of|for|in|on|at|from)$/.test(text));
  return subject.at(end < 0 ? -1 : end - 1)!.text;
}

/** One or more names: "Ann", "Ann and Bob", "NORTH/SOUTH", "@ann". */
function nameRun(
  words: readonly Word[],
  start: number,
  names: ReadonlySet<string>,
): [Subject, number] | null {
  let at = start;
  let sort: Subject | null = null;
  if (isVerbFirst(words, start, names)) return null;
  const kind = (word: Word | undefined): Subject | null => {
    if (word === undefined || !/^\p{L}[\p{L}\d'’.-]*$/u.test(word.text)) return null;
    if (word.shouted) return "acronym";
    const isFirst = word.capital && isFirstName(word.text[0]!.toUpperCase() + word.text.slice(1));
    if (isFirst || (names.has(word.text) && !isWord(word.text))) return "person";
    if (!word.capital || isWord(word.text)) return null;
    return word.tag === "PROPN" || at > start ? "name" : null;
  };
  for (;;) {
    const found = kind(words[at]);
    if (found === null) break;
    if (sort === null || found === "person") sort = found;
    at += 1;
    while (words[at]?.capital === true && /^\p{L}/u.test(words[at]!.text) && !isModal(words, at))
      at += 1;
    if (/^(?:and|&|\/|\+|,)$/.test(words[at]?.text ?? "") && kind(words[at + 1]) !== null) at += 1;
    else break;
  }
  if (sort === null) return null;
  // A name that is not known as a person's counts only before what a doer does.
  if (
    sort !== "person" &&
    !isModal(words, at) &&
    words[at]?.tag !== "VERB" &&
    words[at]?.tag !== "AUX"
  )
    return null;
  return [sort, at];
}

/** "Skip the old keys", "Mark all of them", "Will send it": first names that stand for the verb here. */
function isVerbFirst(words: readonly Word[], start: number, names: ReadonlySet<string>): boolean {
  const { text = "", shouted = false } = words[start] ?? {};
  if (start !== 0 || shouted || names.has(text)) return false;
  const next = words[start + 1];
  if (text === "will") return next?.tag === "VERB";
  return (
    isVerb(text) &&
    !isModal(words, start + 1) &&
    /^(?:DET|NOUN|ADJ|PRON|NUM)$/.test(next?.tag ?? "")
  );
}
