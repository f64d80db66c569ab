import { dictionaryTag } from "./english.ts";
import { isVerb } from "./infinitive.ts";
import { isImperative } from "./is-task.ts";
import { GAP, isVague, SMALL, weightOf } from "./is-vague.ts";
import { lowerFirst } from "./letter-case.ts";
import { firstClause, lengthOf, shortenTitle, TITLE_LENGTH } from "./shorten-title.ts";

/** "remove it", "look at them in detail": the pronoun is the verb's object. */
const OBJECT =
  /^(?!do\b)(?<verb>\p{L}+(?: (?:up|out|in|on|at|into|with|for|over|off|of|about|through|as))?) (?:it|them|this|these|those|that)(?<rest>(?:[,.;:]|$|\s(?:in|on|at|to|for|with|by|from|as|into|and|or|before|after|when|if|so|via|further|again|properly|asap|together|disabled|enabled|available|clearer|better|live|working|\p{L}{2,}ly)(?![\p{L}])).*)$/iu;
/** A verb without its object. */
const NO_OBJECT =
  /^(?<verb>follow up|set up|clean up|review|test|check|fix|update|document|discuss|remove|add|investigate|publish|implement|rewrite|rename|deploy|release|revisit|refactor|clarify|announce)$/i;
/** A thing's own name: "ncm-foo", "foo.pl", "SCDB", "CamelCase". */
const NAME =
  /^(?:\p{L}[\p{L}\d]*(?:[._:/-]+[\p{L}\d]+)+|\p{Lu}[\p{Lu}\d]+|\p{L}*\p{Ll}\p{Lu}\p{L}*)$/u;
/** What is done in a thing rather than to it. */
const INSIDE =
  /^(?:fix|add|support|implement|handle|enable|disable|allow|remove|rename|use|change|improve|integrate|provide|reduce|deprecate|introduce|include|limit|avoid|correctly|keep|set up)\b/i;
/** What weighs as much stands alone, though its topic is not named. */
const CLEAR = 8;
/** What weighs as much is worth more in full than with its topic. */
const TELLING = 6;
/** The fewest characters that a task is cut to for the sake of its topic. */
const LEAST_ROOM = 32;
/** Words with as many letters in common are about the same. */
const STEM = 5;
const PLACED = /\s(?:in|for|of|on|to|into|at|from|with)\s/i;

/** What a task may be about. */
interface Topics {
  /** What stands before its colon. */
  readonly lead: string | null;
  /** The heading or parent. */
  readonly above: string | null;
  /** The whole statement. */
  readonly text: string;
  /** Whether the statement starts its block, so that its pronouns mean what stands above. */
  readonly isFirst: boolean;
}

/**
 * A title that says what the task is about: `lead` is what stands before its colon, `above` the
 * heading or parent. The topic stands for a pronoun ("remove it"), follows ("… in ncm-foo") or goes
 * before ("Website: …"); it is added only where there is room or the task does not stand alone.
 */
export function placeTopic(task: string, { lead, above, text, isFirst }: Topics): string {
  const topic = lead ?? above;
  const compared = topic === null ? null : mergeOf(task, topic, text);
  if (compared !== null && lengthOf(compared) <= TITLE_LENGTH) return compared;
  if (lead !== null && !says(task, lead))
    return withTopic(task, lead, isVague(task), { mayReplace: true, isLead: true });
  // "Licence: CC BY" names its topic by itself.
  if (lead === null && /^\S[^:]{1,40}:\s/.test(task) && !isImperative(task))
    return shortenTitle(task);
  const own = lead === null ? task : `${task} ${lead}`;
  if (above === null) return shortenTitle(task);
  if (isVague(own))
    return says(task, above)
      ? shortenTitle(task)
      : withTopic(task, above, true, { mayReplace: isFirst, isLead: false });
  const short = shortenTitle(task);
  if (weightOf(short) >= CLEAR || saysMostOf(own, above)) return short;
  const whole = `${above}: ${small(short)}`;
  return lengthOf(whole) <= TITLE_LENGTH ? whole : (squeezed(task, above) ?? short);
}

/** `mayReplace`: whether a pronoun in the task can only mean the topic. */
function withTopic(
  task: string,
  topic: string,
  isNeeded: boolean,
  { mayReplace, isLead }: { readonly mayReplace: boolean; readonly isLead: boolean },
): string {
  if (isNeeded) {
    const isShort = topic.split(/\s+/).length <= 4 && !/ and | & /.test(topic);
    const object =
      mayReplace && isShort && !repeats(task, topic) ? OBJECT.exec(task)?.groups : null;
    const named = object && `${object["verb"] ?? ""} ${articled(topic)}${object["rest"] ?? ""}`;
    if (typeof named === "string" && lengthOf(named) <= TITLE_LENGTH) return named;
    const isObject =
      isLead || NAME.test(topic) || /^(?:discuss|rename|replace|rewrite)\b/i.test(task);
    const mayFill =
      mayReplace && isShort && isObject && !/^send\b/i.test(task) && !repeats(task, topic);
    const gap = mayFill ? GAP.exec(task)?.groups : null;
    const filled = gap && `${gap["verb"] ?? ""} ${articled(topic)}${gap["rest"] ?? ""}`;
    if (typeof filled === "string" && lengthOf(filled) <= TITLE_LENGTH) return filled;
    const bare = NO_OBJECT.exec(task)?.groups?.["verb"];
    if (bare !== undefined && isShort)
      return shortenTitle(`${bare}${/follow up/i.test(bare) ? " on" : ""} ${articled(topic)}`);
    if (NAME.test(topic) && INSIDE.test(task) && !PLACED.test(task)) {
      const inside = `${task} in ${topic}`;
      if (lengthOf(inside) <= TITLE_LENGTH) return inside;
    }
  }
  const room = roomFor(topic);
  const isFit = lengthOf(task) <= room;
  if (!isFit && !isNeeded) return squeezed(task, topic) ?? shortenTitle(task);
  if (!isFit && room < LEAST_ROOM) return shortenTitle(task);
  const short = shortenTitle(small(task), room);
  return short.endsWith("…") && lengthOf(topic) > 24 ? shortenTitle(task) : `${topic}: ${short}`;
}

function roomFor(topic: string): number {
  return TITLE_LENGTH - lengthOf(topic) - 2;
}

/** A task that tells little, with its topic, where only a clause behind it has to go. */
function squeezed(task: string, topic: string): string | null {
  const room = roomFor(topic);
  if (room < LEAST_ROOM || weightOf(shortenTitle(task)) >= TELLING) return null;
  const clause = firstClause(small(task), room);
  return clause === null ? null : `${topic}: ${clause}`;
}

/** "broadcast it" under "News broadcasting" */
function repeats(task: string, topic: string): boolean {
  const verb = /^\p{L}+/u.exec(task)?.[0].toLowerCase().slice(0, 6) ?? "";
  return topic.toLowerCase().includes(verb);
}

/** "merge the code" under "a vs. b" */
function mergeOf(task: string, topic: string, whole: string): string | null {
  const deed = /^(?<verb>merge|unify|combine|reconcile|compare)(?<what> the \p{Ll}+)?$/iu.exec(
    task,
  )?.groups;
  const [one, two, ...others] = topic.split(/\s(?:vs\.?|versus)\s/i);
  if (!deed || one === undefined || two === undefined || others.length > 0) return null;
  const [first, second] = isChosen(one, whole) ? [two, one] : [one, two];
  const what = deed["what"]?.replace(/^ the /i, " ") ?? "";
  if (isChosen(first === one ? two : one, whole) && /^merge$/i.test(deed["verb"] ?? ""))
    return `merge the ${first}${what} into ${second}`;
  return `${deed["verb"] ?? ""}${deed["what"] === undefined ? "" : `${deed["what"]} of`} ${one} and ${two}`;
}

/** "b (the plugin) is the right way to go" */
function isChosen(one: string, text: string): boolean {
  const name = one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(
    `(?<![\\w-])${name}(?: \\([^)]*\\))? (?:is|will be|should be|to be) (?:the )?(?:right|preferred|better|best|chosen|kept|used|standard|way|future)`,
    "i",
  ).test(text);
}

/** Whether a task names a topic with other endings or in part: "document the schema" under "Documentation". */
function saysMostOf(task: string, topic: string): boolean {
  const stemsOf = (text: string): string[] =>
    (text.match(/[\p{L}\p{N}][\p{L}\p{N}_.-]+/gu) ?? [])
      .filter((word) => !SMALL.test(word))
      .map((word) => word.toLowerCase().slice(0, STEM));
  const said = new Set(stemsOf(task));
  const stems = stemsOf(topic);
  const shared = stems.filter((stem) => said.has(stem)).length;
  return 2 * shared >= stems.length || (shared > 0 && / vs\.? /.test(topic));
}

function says(task: string, topic: string): boolean {
  const text = task.toLowerCase();
  const words = topic.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}_.-]{2,}/gu) ?? [];
  return words.length > 0 && words.every((word) => text.includes(word.replace(/s$/, "")));
}

/** "Old website" → "the old website"; names stay bare. */
function articled(topic: string): string {
  const text = lowerFirst(topic);
  const [first = "", ...others] = text.split(/\s+/);
  const isPlain = /^\p{Ll}/u.test(first) && !NAME.test(first) && dictionaryTag(first) !== null;
  const isOpen = /^(?:the|an?|all|some|any|our|new|more|how|what|\p{L}+ing)$/iu.test(first);
  const isPlural = /[^s]s$/.test(others.at(-1) ?? first);
  return isPlain && !isOpen && !isPlural && !/,| and | vs/.test(text) ? `the ${text}` : text;
}

function small(task: string): string {
  const first = /^\p{L}+/u.exec(task)?.[0] ?? "";
  return /^\p{Lu}\p{Ll}+$/u.test(first) &&
    (isVerb(first.toLowerCase()) || /^(?:will|it|there)$/i.test(first))
    ? first.toLowerCase() + task.slice(first.length)
    : lowerFirst(task);
}
