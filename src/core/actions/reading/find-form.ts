import { isFirstName, isWord } from "../language/english.ts";
import { isVerb } from "../language/infinitive.ts";
import { isSpelled } from "../language/is-spelled.ts";
import type { Word } from "../language/tag-words.ts";
import { ALSO_NOUNS, TASK_VERBS } from "../language/task-verbs.ts";
import { verbGroup } from "../language/verb-groups.ts";
import { formOfFrame } from "./form-of-frame.ts";
import type { Form, FormName } from "./form.ts";
import {
  AGREED,
  GOING_ON,
  MUST_BE,
  NEED,
  NEEDED,
  PAST,
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
import { instructionVerb } from "./instruction-verb.ts";
import { isWorkNoun } from "./is-work-noun.ts";
import type { Sentence } from "./sentence.ts";

/** The form of a sentence: the first that fits of those tried in order, from the plainest task on. */
export function findForm({ body, words, frames }: Sentence): Form {
  const text = body.slice(0, 400);
  const small = withSmallStart(text);
  const [clause] = frames;
  const verb = /^do\b.*\?\W*$/.test(small) ? null : instructionVerb(words);
  /** "Development will start": not who does it. */
  const isThing = (who: string): boolean =>
    clause?.subject === "thing" && !who.includes(" ") && isOrdinary(who);
  const framed = (...names: FormName[]): Form | null => {
    const form = clause === undefined ? null : formOfFrame(clause);
    return form !== null && names.includes(form) ? { name: form, said: clause!.verb } : null;
  };
  return (
    first(REQUEST, "request", text) ??
    first(SOMEONE_WILL, "someone will", text, (task, who) => isTask(task) && !isThing(who)) ??
    first(SOMEONE_TO, "someone to", text, (task, who) => isTask(task) && !isOrdinary(who)) ??
    framed("someone will", "someone to") ??
    first(TOOK_ON, "took on", text) ??
    first(PROMISE, "promise", text, isTask) ??
    framed("someone should") ??
    first(NEED, "need to do", small, isTask) ??
    first(MUST_BE, "must be done", text) ??
    framed("need to do", "must be done") ??
    first(SHOULD, "should do", small, isTask) ??
    framed("should do") ??
    first(AGREED, "agreed", text) ??
    first(TO_BE, "to be done", small) ??
    (verb === null ? null : ({ name: "instruction", said: verb } satisfies Form)) ??
    first(WILL_DO, "will do", small, (task) => isTask(task) || task.endsWith("ing")) ??
    framed("will do", "can do") ??
    first(WILL_BE, "will be done", text) ??
    first(NEEDED, "needed", text) ??
    inside(words) ??
    framed("thing will", "thing to") ??
    first(QUESTION, "question", small) ??
    first(PLAN, "plan", text) ??
    first(GOING_ON, "going on", text) ??
    framed("someone does") ??
    past(small, words, clause) ??
    framed("could", "describes", "denies") ??
    rest(words)
  );
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

function inside(words: readonly Word[]): Form | null {
  for (let i = 1; i < Math.min(words.length, 40); i += 1) {
    if (!/^[,:;.–-]$/.test(words[i]!.text)) continue;
    const verb = instructionVerb(words.slice(i + 1, i + 9));
    const isTold =
      verb !== null && (!ALSO_NOUNS.has(verb) || /^(?:DET|PRON)$/.test(words[i + 2]?.tag ?? ""));
    if (isTold) return { name: "instruction inside", said: verb };
  }
  return null;
}

/** "Ann rotated the keys", "keys rotated": not "hand painted signs", where it tells of what. */
function past(text: string, words: readonly Word[], clause: Frame | undefined): Form | null {
  const said = PAST.exec(text)?.[0].toLowerCase().split(" ").at(-1);
  const at = words.findIndex((one) => one.text === said);
  const word = words[at];
  if (word?.tag !== "VERB" && word?.tag !== "AUX") return null;
  const tellsOfThing =
    at > 0 && word.tag === "VERB" && /^(?:NOUN|PROPN|ADJ)$/.test(words[at + 1]?.tag ?? "");
  return tellsOfThing && clause?.subject === "thing" ? null : { name: "past", said: word.text };
}

function rest(words: readonly Word[]): Form {
  const start = words[0]?.text ?? "";
  if (ALSO_NOUNS.has(start)) return { name: "verb or noun", said: start };
  const work = words.slice(0, 4).find(isWorkNoun);
  if (work !== undefined) return { name: "work noun", said: work.text };
  const states = words.find(({ tag }) => tag === "VERB" || tag === "AUX");
  return states === undefined
    ? { name: "names", said: start }
    : { name: "states", said: states.text };
}
