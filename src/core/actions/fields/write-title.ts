import type { Statement } from "../statement.ts";
import { isWord } from "./english.ts";
import type { FieldContext } from "./field-context.ts";
import { findTopic } from "./find-topic.ts";
import { plainText } from "./plain-text.ts";
import { lengthOf, shortenTitle, TITLE_LENGTH } from "./shorten-title.ts";
import { splitLead } from "./split-lead.ts";
import { toImperative } from "./to-imperative.ts";
import { withoutFields } from "./without-fields.ts";

/** Words that point to something else: a title must say what. */
const POINTS = /\b(?:it|this|these|those|them|they|the same)\b/i;
const SMALL =
  /^(?:the|and|for|with|from|into|that|all|any|some|more|new|old|our|its|not|but|via|per|should|must|will|can|are|is|was|has|have|use|add|make|do|provide|check|fix|asap|soon|properly|also|still|now)$/i;

/**
 * A title that stands alone in a list of titles: the task in the imperative, without marker, owner,
 * due date and state, with its topic where its own words do not name it. At most 80 characters,
 * plain text, never empty.
 *
 * @example
 * "ACTION: Ann to send the patch by Friday" → "Send the patch"
 * "need to merge the code" under "Parser rewrite" → "Merge the code (Parser rewrite)"
 */
export function writeTitle(statement: Statement, context: FieldContext): string {
  const bare = tidy(withoutFields(statement, context));
  const { topic: lead, task } = splitLead(bare);
  const imperative = tidy(toImperative(task, lead));
  const above = findTopic(statement, context.minutes);
  const title = capital(withTopic(imperative, lead, above));
  if (/[\p{L}\p{N}]/u.test(title)) return title;
  const whole = plainText(statement.text.slice(0, 600));
  return capital(shortenTitle(tidy(whole))) || "Untitled action";
}

/** Adds what the task is about, where it is known, not said yet, and there is room. */
function withTopic(task: string, lead: string | null, above: string | null): string {
  if (lead !== null && !says(task, lead)) {
    const titled = fitted(task, lead, isVague(task));
    if (titled !== null) return titled;
    if (lengthOf(lead) <= 28) return shortenTitle(`${lead}: ${task}`);
  }
  const needsTopic = isVague(lead === null ? task : `${task} ${lead}`);
  if (needsTopic && above !== null && !says(task, above)) {
    const titled = fitted(task, above, true);
    if (titled !== null) return titled;
  }
  return shortenTitle(task);
}

/** "task (topic)", as long as enough of the task fits; else null. Only a needed topic costs words. */
function fitted(task: string, topic: string, isNeeded: boolean): string | null {
  const room = TITLE_LENGTH - lengthOf(topic) - 3;
  if (room < Math.min(isNeeded ? 20 : 42, lengthOf(task))) return null;
  const short = shortenTitle(task, room);
  return short.endsWith("…") && !isNeeded ? null : `${short} (${topic})`;
}

/** Whether a title would leave its reader asking "of what?". */
function isVague(task: string): boolean {
  const words = task.match(/[\p{L}\p{N}_][\p{L}\p{N}_./#-]*/gu) ?? [];
  const telling = words.slice(1).filter((word) => word.length > 2 && !SMALL.test(word));
  const pointer = POINTS.exec(task);
  const before = pointer
    ? task
        .slice(0, pointer.index)
        .split(/\s+/)
        .filter((word) => word.length > 3)
    : [];
  return telling.length < 3 || (pointer !== null && before.length < 3);
}

function says(task: string, topic: string): boolean {
  const text = task.toLowerCase();
  const words = topic.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}_.-]{2,}/gu) ?? [];
  return words.length > 0 && words.every((word) => text.includes(word.replace(/s$/, "")));
}

function tidy(text: string): string {
  return withoutStrayBracket(text)
    .replace(/\s+([,.;:)\]])/g, "$1")
    .replace(/(?<=^|\s)[([]\s*[)\]]/g, "")
    .replace(/^(?:[\s,.;:!?*_>)\]–—•→|]|-+(?=[\s–—]))+/, "")
    .replace(/(?:[\s,.;:!*_(|–—]|-(?=-|$))+$/, "")
    .replace(/\s{2,}/g, " ")
    .trim();
}

/** Without a ")" that no "(" opens. */
function withoutStrayBracket(text: string): string {
  const at = text.indexOf(")");
  return at >= 0 && !text.slice(0, at).includes("(")
    ? text.slice(0, at) + text.slice(at + 1)
    : text;
}

/** A capital for the first word, unless it is a name in small letters ("ncm-foo", "panc", "foo.pl"). */
function capital(text: string): string {
  const first = /^\p{Ll}[\p{L}'’-]*(?=[\s,/]|$)/u.exec(text)?.[0];
  if (first === undefined) return text;
  const [start = ""] = first.split("-");
  return (first === start && text[first.length] !== "/") || isWord(start)
    ? text.slice(0, 1).toUpperCase() + text.slice(1)
    : text;
}
