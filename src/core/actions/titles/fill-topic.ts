import { articled, NAME } from "./articled.ts";
import { isVerb, startsWithVerb } from "../language/infinitive.ts";
import { lowerFirst } from "../language/letter-case.ts";
import { GAP } from "./is-vague.ts";
import { lengthOf, shortenTitle, TITLE_LENGTH } from "./shorten-title.ts";

const POINTER = "(?:it|them|this|these|those|that)";
/** "remove it", "look at them in detail": the pronoun is the verb's object. */
const OBJECT = new RegExp(
  `^(?!do\\b)(?<verb>\\p{L}+(?: (?:up|out|in|on|at|into|with|for|over|off|of|about|through|as))?) ${POINTER}(?<rest>(?:[,.;:]|$|\\s(?:in|on|at|to|for|with|by|from|as|into|and|or|before|after|during|when|if|so|via|further|again|properly|asap|part of|together|disabled|enabled|available|clearer|better|live|working|\\p{L}{2,}ly)(?![\\p{L}])).*)$`,
  "iu",
);
/** "find a name for this", "ask the board to look into it": the pronoun ends the task. */
const AT_END = new RegExp(`^(?<start>\\p{L}+ .+ (?:for|about|into|of|with)) ${POINTER}$`, "iu");
const MANY = /^ (?:them|these|those)\b/i;
/** "have the smith make it" under "Lamps" */
const DONE_BY = /^(?<start>have .+ \p{Ll}+) it$/iu;
/** "paint these doors white" under "Garden doors", "paint these things" under "Chairs". */
const OF_KIND =
  /^(?<verb>\p{L}+) (?:these|those|this) (?<kind>\p{L}+s?)(?<rest>(?:\s(?:in|on|at|to|for|with|by|from|as|into|and|before|after)\s.*)?)$/iu;
/** "write to the owners of these doors" under "Garden door and shed door" */
const OF_THESE =
  /(?<=\s(?:of|with|for|in|on|by|from|to) )(?:these|those|this) (?<kind>[\p{L}-]{2,}?)s?(?![\p{L}-])/u;
const ANY_KIND = /^(?:things?|items?|projects?|efforts?|tools?)$/i;
/** A verb without its object. */
const NO_OBJECT =
  /^(?<verb>follow up|set up|clean up|review|test|check|fix|update|document|discuss|remove|add|investigate|publish|implement|rewrite|rename|deploy|release|revisit|refactor|clarify|announce)(?<rest>(?: (?:once|when|after|until)\s.*)?)$/i;
/** What is done in a thing rather than to it. */
const INSIDE =
  /^(?:fix|add|support|implement|handle|enable|disable|allow|remove|rename|use|change|improve|integrate|provide|reduce|deprecate|introduce|include|limit|avoid|correctly|keep|set up)\b/i;
const PLACED = /\s(?:in|for|of|on|to|into|at|from|with)\s/i;

/** How a topic can stand in a task. */
interface Filling {
  /** Whether a pronoun in the task can only mean the topic. */
  readonly mayReplace: boolean;
  /** Whether the topic stands before the task's colon, rather than above it. */
  readonly isLead: boolean;
  /** Whether the task does not stand alone without it. */
  readonly isNeeded: boolean;
}

/**
 * A task with its topic in the place of a pronoun ("remove it", "find a name for this") or of what
 * its verb lacks ("review", "rename to b"); null where there is no such place or no room for it.
 */
export function fillTopic(task: string, topic: string, filling: Filling): string | null {
  const { mayReplace, isNeeded } = filling;
  const isShort = topic.split(/\s+/).length <= 4 && !/ and | & |[:,]/.test(topic);
  const pointed = mayReplace && isShort ? pointedOut(task, topic, filling) : null;
  if (pointed !== null && lengthOf(pointed) <= TITLE_LENGTH) return pointed;
  return isNeeded ? filled(task, topic, isShort, filling) : null;
}

function pointedOut(task: string, topic: string, { isNeeded, isLead }: Filling): string | null {
  const kind = OF_KIND.exec(task)?.groups;
  const isOne = (word: string): boolean => topic.toLowerCase().endsWith(word.toLowerCase());
  if (kind && (isOne(kind["kind"] ?? "") || ANY_KIND.test(kind["kind"] ?? "")))
    return `${kind["verb"] ?? ""} ${articled(topic)}${kind["rest"] ?? ""}`;
  if (repeats(task, topic)) return null;
  const end = AT_END.exec(task)?.groups?.["start"];
  if (end !== undefined && startsWithVerb(task) && !/\d$/.test(topic))
    return `${end} ${articled(topic)}`;
  const done = DONE_BY.exec(task)?.groups?.["start"];
  if (done !== undefined && /^\p{Lu}?\p{Ll}+$/u.test(topic)) return `${done} ${lowerFirst(topic)}`;
  const object = isNeeded ? OBJECT.exec(task)?.groups : null;
  // "them" may be all of a kind that the line names: "Spare key: give them to Ann".
  const isMany =
    (!isLead || !topic.includes(" ")) && MANY.test(task.slice(object?.["verb"]?.length ?? 0));
  return object && !(isMany && !/[^s]s$|,/.test(topic))
    ? `${object["verb"] ?? ""} ${articled(topic)}${object["rest"] ?? ""}`
    : null;
}

/** A task with a topic for "these doors" somewhere in it; null where the topic names no doors. */
export function nameThese(task: string, topic: string): string | null {
  const kind = OF_THESE.exec(task)?.groups?.["kind"];
  const isNamed =
    kind !== undefined && new RegExp(`(?<!\\p{L})${kind}(?!\\p{Ll}{2})`, "u").test(topic);
  return isNamed ? task.replace(OF_THESE, articled(topic)) : null;
}

function filled(
  task: string,
  topic: string,
  isShort: boolean,
  { mayReplace, isLead }: Filling,
): string | null {
  const isObject =
    isLead || NAME.test(topic) || /^(?:discuss|rename|replace|rewrite)\b/i.test(task);
  const mayFill =
    mayReplace && isShort && isObject && !/^send\b/i.test(task) && !repeats(task, topic);
  const gap = mayFill ? GAP.exec(task)?.groups : null;
  const whole = gap && `${gap["verb"] ?? ""} ${articled(topic)}${gap["rest"] ?? ""}`;
  if (typeof whole === "string" && lengthOf(whole) <= TITLE_LENGTH) return whole;
  const bare = isShort ? NO_OBJECT.exec(task)?.groups : null;
  if (bare && !repeats(task, topic)) {
    const verb = bare["verb"] ?? "";
    return shortenTitle(
      `${verb}${/follow up/i.test(verb) ? " on" : ""} ${articled(topic)}${bare["rest"] ?? ""}`,
    );
  }
  const inside = `${task} in ${topic}`;
  return NAME.test(topic) &&
    INSIDE.test(task) &&
    !PLACED.test(task) &&
    lengthOf(inside) <= TITLE_LENGTH
    ? inside
    : null;
}

/** "broadcast it" under "News broadcasting", "rename it" under "Rename the branch" */
function repeats(task: string, topic: string): boolean {
  const verb = /^\p{L}+/u.exec(task)?.[0].toLowerCase().slice(0, 6) ?? "";
  const order = /^\p{L}+(?=\s(?:the|an?)\s)/u.exec(topic)?.[0].toLowerCase() ?? "";
  const isSaid = verb !== "" && new RegExp(`(?<!\\p{L})${verb}`, "iu").test(topic);
  return isSaid || isVerb(order);
}
