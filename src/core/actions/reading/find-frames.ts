import { isInfinitive } from "../language/english.ts";
import { SKIP } from "../language/modal-words.ts";
import type { Word } from "../language/tag-words.ts";
import { verbGroup } from "../language/verb-groups.ts";
import type { Frame, VerbSort } from "./frame.ts";
import { readMood } from "./read-mood.ts";
import { BREAK, readSubject } from "./read-subject.ts";

/** The most clauses of a sentence that are read. */
const MOST_CLAUSES = 5;

const SUBORDINATES =
  /^(?:because|which|if|when|while|as|since|once|where|whose|whether|unless|until)$/;
/** What the clause behind "that" is the content of. */
const REPORTS =
  /^(?:agree[ds]?|agreement|decided?|decides|decision|resolved|resolution|consensus|said|says|noted|notes|mentioned|proposed|proposes|suggests?|suggested|thinks?|believes?|concluded|confirmed|sure|ensure|check|verify|propose)$/;

/** Reads the clauses of a sentence; `names` are the file's people in lower case. */
export function findFrames(words: readonly Word[], names: ReadonlySet<string>): readonly Frame[] {
  const frames: Frame[] = [];
  let at = 0;
  while (at < words.length && frames.length < MOST_CLAUSES) {
    frames.push(readClause(words, at, names));
    at += 1;
    while (at < words.length && !BREAK.test(words[at - 1]!.text)) at += 1;
  }
  return frames;
}

function readClause(words: readonly Word[], start: number, names: ReadonlySet<string>): Frame {
  let at = start;
  const text = (i: number): string => words[i]?.text ?? "";
  while (SKIP.test(text(at))) at += 1;
  const [subject, after] = readSubject(words, at, names);
  at = afterBracket(words, after);
  while (SKIP.test(text(at))) at += 1;
  const [mood, verbAt] = readMood(words, at, subject);
  let verb = verbAt;
  while (SKIP.test(text(verb))) verb += 1;
  return {
    isSubordinate: isSubordinate(words, start),
    subject,
    mood,
    sort: sortOf(words[verb]),
    verb: words[verb]?.stem ?? "",
  };
}

/** "Ann (North) will …": what stands in brackets behind a name says nothing of what she does. */
function afterBracket(words: readonly Word[], at: number): number {
  if (words[at]?.text !== "(") return at;
  const end = words.slice(at, at + 5).findIndex(({ text }) => text === ")");
  return end < 0 ? at : at + end + 1;
}

/** Whether the clause that starts at a word hangs on another one; what is agreed or said stands for itself. */
function isSubordinate(words: readonly Word[], start: number): boolean {
  const link = words[start - 1]?.text ?? words[start]?.text ?? "";
  if (link === "that") return !REPORTS.test(words[start - 2]?.text ?? "");
  return SUBORDINATES.test(link) || SUBORDINATES.test(words[start]?.text ?? "");
}

function sortOf(word: Word | undefined): VerbSort {
  if (word === undefined || !/^[a-z]+$/.test(word.text)) return "none";
  return verbGroup(word.text) ?? (word.tag === "VERB" || isInfinitive(word.text) ? "verb" : "none");
}
