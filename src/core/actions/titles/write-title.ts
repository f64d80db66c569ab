import type { FieldContext } from "../context/field-context.ts";
import { startsWithVerb } from "../language/infinitive.ts";
import { upperFirst } from "../language/letter-case.ts";
import type { Statement } from "../statements/statement.ts";
import { asCheck } from "./check-list.ts";
import { cleanTopic } from "./clean-topic.ts";
import { findTopic } from "./find-topic.ts";
import { fromCall, fromPlea } from "./from-call.ts";
import { isImperative, isTask } from "./is-task.ts";
import { isTopic } from "./is-topic.ts";
import { mainCell } from "./main-cell.ts";
import { placeTopic } from "./place-topic.ts";
import { plainText } from "./plain-text.ts";
import { nameBefore, pointBack } from "./point-back.ts";
import { resolvePronoun } from "./resolve-pronoun.ts";
import { shortenTitle } from "./shorten-title.ts";
import { splitFact } from "./split-fact.ts";
import { splitLead } from "./split-lead.ts";
import { nameObjectBehind } from "./name-object.ts";
import { withoutOpeners } from "./task-openers.ts";
import { tidy } from "./tidy.ts";
import { toImperative } from "./to-imperative.ts";
import { withoutAfterthought } from "./without-afterthought.ts";
import { withoutFields } from "./without-fields.ts";

/**
 * A title that stands alone in a list of titles: the task in the imperative, without marker, owner,
 * due date and state, with its topic where its own words do not name it. At most 80 characters,
 * plain text, never empty.
 *
 * @example
 * "ACTION: Ann to send the patch by Friday" → "Send the patch"
 * "remove it" under "Old website" → "Remove the old website"
 * "need to merge the code" under "Parser rewrite" → "Parser rewrite: merge the code"
 */
export function writeTitle(statement: Statement, context: FieldContext): string {
  const left = withoutFields(statement, context);
  const told = statement.block.kind === "row" ? mainCell(left) : left;
  const stated = resolvePronoun(tidy(taskSentence(told)));
  const bare = nameObjectBehind(stated) ?? stated;
  const { topic, task } = splitLead(bare);
  const lead = topic ?? splitFact(withoutOpeners(task))?.topic ?? null;
  const order = asCheck(tidy(withoutAfterthought(toImperative(task, lead))), statement, context);
  const above = findTopic(statement, context);
  // What goes before a task may name what its pronoun stands for.
  const before = bare.length - withoutOpeners(task).length;
  const imperative = (lead === null ? nameBefore(order, statement, above) : null) ?? order;
  const pointed = lead === null ? pointBack(imperative, statement, above) : null;
  if (pointed !== null) return upperFirst(shortenTitle(tidy(pointed)));
  const title = upperFirst(
    placeTopic(imperative, {
      lead,
      above,
      text: bare,
      isFirst: statement.part === 0 && before < 40 && !/[.:] /.test(bare.slice(0, before)),
    }),
  );
  if (/[\p{L}\p{N}]/u.test(title)) return title;
  const whole = plainText(statement.text.slice(0, 600));
  return upperFirst(shortenTitle(tidy(whole))) || "Untitled action";
}

const SENTENCES =
  /(?<=[\p{L}\d)][.!?])(?<!\b(?:e\.g|i\.e|etc|vs|cf|resp)\.) +(?=[\p{L}"'(@[])|(?<=\betc\.) +(?=\p{Lu}\p{Ll})| (?=Please \p{Ll})/u;
const NAMED_STEP = /^(?:next steps?|actions?|to-?do)\b/i;

/** Of several sentences the one that states the task, where only one does so. */
function taskSentence(text: string): string {
  const sentences = text
    .split(SENTENCES)
    .map((one, i) => (i === 0 ? one : one.replace(/^\([^()]*\)\s*/, "")));
  const called = fromCall(sentences) ?? fromPlea(sentences);
  if (called !== null) return called;
  if (sentences.length < 2 || startsWithTask(sentences[0] ?? "")) return text;
  const isStated = (one: string): boolean =>
    isTask(one) || isImperative(one) || NAMED_STEP.test(one) || /^(?:to|will) \p{Ll}{2}/u.test(one);
  const at = sentences.findIndex((one) => one.split(" ").length > 1 && isStated(one));
  const stated = sentences[at];
  if (stated === undefined) return text;
  // "Summer party. Please bring chairs"
  const title = at === 1 ? cleanTopic(sentences[0] ?? "") : "";
  return /^\p{L}/u.test(title) && isTopic(title) && !/[.!?]$/.test(sentences[0] ?? "")
    ? `${title}: ${stated}`
    : stated;
}

const HAS_OBJECT =
  /^\S+ (?:the|an?|all|any|some|our|its|their|out|up|in|on|at|to|with|how|what|if|whether|new|this|these)\s/i;

function startsWithTask(text: string): boolean {
  const bare = withoutOpeners(text);
  return bare !== text || isTask(bare) || (startsWithVerb(bare) && HAS_OBJECT.test(bare));
}
