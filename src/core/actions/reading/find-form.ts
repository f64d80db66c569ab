import { isFirstName, isWord } from "../language/english.ts";
import { isVerb } from "../language/infinitive.ts";
import { isSpelled } from "../language/is-spelled.ts";
import type { Word } from "../language/tag-words.ts";
import { ALSO_NOUNS, TASK_VERBS } from "../language/task-verbs.ts";
import { verbGroup } from "../language/verb-groups.ts";
import { formOfFrame } from "./form-of-frame.ts";
import type { Form, FormName } from "./form.ts";
import {
  ABLE_TO,
  AGREED,
  ASKED_TO,
  ASKS,
  BEST_TO,
  GOING_ON,
  MUST_BE,
  NEED,
  NEEDED,
  PLAN,
  PROMISE,
  QUESTION,
  REQUEST,
  SHOULD,
  SOMEONE_TO,
  SOMEONE_WILL,
  TOOK_ON,
  TO_BE,
  WILL_BE,
  WILL_DO,
} from "./form-wordings.ts";
import type { Frame } from "./frame.ts";
import { instructionInside } from "./instruction-inside.ts";
import { instructionVerb, isSubject } from "./instruction-verb.ts";
import { isWorkNoun } from "./is-work-noun.ts";
import { mainClause } from "./main-clause.ts";
import { readPast } from "./read-past.ts";
import { readReport } from "./read-report.ts";
import type { Sentence } from "./sentence.ts";

/** The form of a sentence: the first that fits of those tried in order, from the plainest task on. */
export function findForm({ body, words, frames }: Sentence): Form {
  const text = body.slice(0, 400);
  const small = withSmallStart(text);
  const clause = mainClause(frames, words);
  /** "Development will start": not who does it. */
  const isThing = (who: string): boolean =>
    clause?.subject === "thing" && !who.includes(" ") && isOrdinary(who);
  /** "Guests should bring a badge": what is asked of users is no work of the meeting's. */
  const isRule = clause?.subject === "users";
  const does = (verb: string): boolean =>
    isTask(verb) ||
    words.some(
      ({ text: word, tag }) => word === verb && tag === "VERB" && verbGroup(verb) === null,
    );
  const framed = (...names: FormName[]): Form | null => {
    const form = clause === undefined ? null : formOfFrame(clause);
    return form !== null && names.includes(form) ? { name: form, said: clause!.verb } : null;
  };
  return (
    first(ASKS, "question", small) ??
    first(REQUEST, "request", text) ??
    first(SOMEONE_WILL, "someone will", text, (task, who) => does(task) && !isThing(who)) ??
    first(
      SOMEONE_TO,
      "someone to",
      text,
      (task, who) => task !== "be" && isTask(task) && !isOrdinary(who),
    ) ??
    framed("someone will", "someone to") ??
    told(frames[0], words) ??
    first(TOOK_ON, "took on", text, () => clause?.subject !== "thing") ??
    first(ASKED_TO, "someone to", text, does) ??
    first(PROMISE, "promise", text, does) ??
    framed("someone should") ??
    readReport(clause, words) ??
    first(NEED, "need to do", small, (task) => does(task) && !isRule) ??
    first(MUST_BE, "must be done", text, () => !isRule) ??
    framed("need to do", "must be done") ??
    first(SHOULD, "should do", small, (task) => does(task) && !isRule) ??
    first(BEST_TO, "should do", small, does) ??
    framed("should do") ??
    first(AGREED, "agreed", text) ??
    first(TO_BE, "to be done", small) ??
    said("instruction", instructionVerb(words)) ??
    first(WILL_DO, "will do", small, (task) => does(task) || task.endsWith("ing")) ??
    framed("will do", "can do") ??
    first(WILL_BE, "will be done", text) ??
    first(NEEDED, "needed", text) ??
    said("instruction inside", instructionInside(words)) ??
    first(ABLE_TO, "could", small) ??
    framed("thing will", "thing to") ??
    first(QUESTION, "question", small) ??
    first(PLAN, "plan", text) ??
    first(GOING_ON, "going on", text) ??
    framed("someone does") ??
    readPast(small, words, clause) ??
    framed("could", "describes", "denies") ??
    rest(words)
  );
}

function said(name: FormName, words: string | null): Form | null {
  return words === null ? null : { name, said: words };
}

/** The form of a wording where it is found, and where what it captured passes: the task's verb, and who. */
function first(
  wording: RegExp,
  name: FormName,
  text: string,
  passes: (task: string, who: string) => boolean = () => true,
): Form | null {
  const found = wording.exec(text);
  if (found === null || !passes(found.at(-1) ?? "", found[1] ?? "")) return null;
  return { name, said: found[0].replace(/^[\s:;,.→>–-]+/, "") };
}

/** "Need to …", "Will send …": a word of the language has its capital from standing first. */
function withSmallStart(text: string): string {
  const start = /^\p{Lu}\p{Ll}+(?=[\s,])/u.exec(text)?.[0];
  return start === undefined || !isSpelled(start.toLowerCase())
    ? text
    : start.toLowerCase() + text.slice(start.length);
}

/** "Need to …", "Able to …": a word that has its capital from standing first. */
function isOrdinary(name: string): boolean {
  const lower = name.toLowerCase();
  return !/^(?:all|everyone)$/.test(lower) && isWord(lower) && !isFirstName(name);
}

/** A verb in its base form that one can tell somebody to do. */
function isTask(word: string): boolean {
  if (TASK_VERBS.has(word) || ALSO_NOUNS.has(word) || word === "do" || word === "be") return true;
  return isVerb(word) && verbGroup(word) !== "state";
}

/** "Ann, send …": somebody who is told to. */
function told(clause: Frame | undefined, words: readonly Word[]): Form | null {
  if (clause?.subject !== "person" || words[1]?.text !== ",") return null;
  return said("someone to", instructionVerb(words.slice(2)));
}

function rest(words: readonly Word[]): Form {
  const start = words[0]?.text ?? "";
  if (ALSO_NOUNS.has(start) && words[1]?.text !== "of" && !isSubject(words, 0))
    return { name: "verb or noun", said: start };
  const work = words.slice(0, 4).find(isWorkNoun);
  if (work !== undefined) return { name: "work noun", said: work.text };
  const states = words.find(({ tag }) => tag === "VERB" || tag === "AUX");
  return states === undefined
    ? { name: "names", said: start }
    : { name: "states", said: states.text };
}
