import { isFirstName } from "../language/english.ts";
import { startsWithVerb } from "../language/infinitive.ts";
import { upperFirst } from "../language/letter-case.ts";
import { tagWords } from "../language/tag-words.ts";
import { cleanTopic } from "./clean-topic.ts";
import { isClause } from "./is-clause.ts";
import { isImperative, isNeed, isTask } from "./is-task.ts";
import { isTopic } from "./is-topic.ts";
import { DEED_NOUN } from "./nominal-verbs.ts";

/** A task behind a statement of fact, and what the fact is about, where it names that. */
interface SplitFact {
  readonly topic: string | null;
  readonly task: string;
}

const AFTER_FACT =
  /^(?<fact>[^;:]{8,160}?)(?:[,;]\s*(?:and|so|but)?|\s(?:and|so|but))\s+(?<task>(?:(?:we|they|I)(?: will| should| need| must| have to| would like to|['’]ll|(?: are|['’]re) going to)|please|wants? to|(?:plan(?:s|ned|ning)?|about) to|(?:there is )?(?:an? )?need for|(?:(?:we|they|I) )?(?:still |also )?lacks? (?:an?|any|some|the)|(?:the )?(?:remaining work|next step) is|(?:need|needs|should|must|has|have) to(?! be)|needs? \p{Ll}{3,} (?:for|from)|can be|should|must|will(?! be (?!\p{Ll}+ing)))\s.{8,})$/iu;
/** "The list is old → ask the shop for a new one" */
const AFTER_ARROW = /^(?<fact>.{5,160}?)\s(?:→|[=-]>)\s(?:so |then )?(?<task>\p{L}{3,} .{4,})$/u;
/** "Tents of two rooms require a new pole" */
const NEEDS = new RegExp(
  `^(?<fact>[^,;:.]{3,50}?) (?<task>(?:requires?|needs?|lacks?) (?:an?|new|some|more|better|another|additional) (?!${DEED_NOUN}).{4,})$`,
  "iu",
);

/** "The lamps changed their plugs, new switch for them in the hall" */
const NEW_THING =
  /^(?<fact>[^,;:.]{8,120}), (?<task>(?:an? )?(?:new|additional|another|extra) \p{Ll}+ .{4,})$/u;

/** Up to what is said of it. */
const SUBJECT =
  /^(?:(?:the|our|this) )?(?<subject>[^,;:]{3,40}?)\s+(?:is|are|was|were|has|have|had|seems?|looks?|does|doesn['’]t|don['’]t|isn['’]t|aren['’]t|can|cannot|can['’]t|still|already|currently|no longer|never|sometimes|typically|usually|often|to (?:start|begin|end|close|open|happen|be))\b/iu;
/** A name in small letters with what it is: "foo-bar issue" */
const NAMED = /^\p{Ll}[\p{L}\d]*(?:[-._:][\p{L}\d]+)+ \p{Ll}{3,}(?: \p{Ll}{3,})?$/u;
const NO_TOPIC =
  /^(?:there|here|most|some|many|few|one|all|others?|nobody|everybody|people|it|this|that|they|we|you|he|she|also|only|still)\b|['’]s\s|(?:^|\s)(?:things?|problem|issue|idea|point|question|plan|goal|reason)$/i;

/**
 * "The cache is slow and we should replace the disk": the task behind a statement of fact, and
 * "cache". Null for a text that says what to do from its start, or not at all.
 */
export function splitFact(text: string): SplitFact | null {
  if (isNeed(text) || isImperative(text) || startsWithVerb(text)) return null;
  const needs = NEEDS.exec(text)?.groups;
  const thing = cleanTopic((needs?.["fact"] ?? "").replace(/^(?:the|our) /i, ""));
  if (needs && !/ and /.test(thing) && isTopic(thing) && !NO_TOPIC.test(thing))
    return { topic: upperFirst(thing), task: needs["task"] ?? "" };
  const { fact, task } =
    AFTER_FACT.exec(text)?.groups ?? behindArrow(text) ?? addedThing(text) ?? {};
  if (fact === undefined || task === undefined) return null;
  // "foo-bar issue, will send a patch"
  if (NAMED.test(fact)) return { topic: fact, task };
  const subject = cleanTopic(SUBJECT.exec(fact)?.groups?.["subject"] ?? "");
  const isThing =
    isTopic(subject, true) &&
    !NO_TOPIC.test(subject) &&
    !isClause(subject, tagWords(subject)) &&
    !isPerson(subject);
  return { topic: isThing ? upperFirst(subject) : null, task };
}

function behindArrow(text: string): Record<string, string> | undefined {
  const groups = AFTER_ARROW.exec(text)?.groups;
  const { fact = "", task = "" } = groups ?? {};
  const isOrder = startsWithVerb(task) && (isImperative(task) || /^\S+ \p{Ll}{2,}/u.test(task));
  return isOrder && !isTask(fact) ? groups : undefined;
}

function addedThing(text: string): Record<string, string> | undefined {
  const groups = NEW_THING.exec(text)?.groups;
  const fact = groups?.["fact"] ?? "";
  const isTold =
    /\p{Ll}ed (?:the|their|its|an?|our)\s/u.test(fact) || isClause(fact, tagWords(fact));
  return isTold ? groups : undefined;
}

/** "Tom set up the shed" */
function isPerson(subject: string): boolean {
  return isFirstName(subject.split(" ")[0] ?? "") && /^\S+ \p{Ll}/u.test(subject);
}
