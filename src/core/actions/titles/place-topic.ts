import { isVerb } from "../language/infinitive.ts";
import { lowerFirst } from "../language/letter-case.ts";
import { fillTopic, nameThese } from "./fill-topic.ts";
import { isImperative } from "./is-task.ts";
import { isVague, SMALL, weightOf } from "./is-vague.ts";
import { cutTitle, firstClause, lengthOf, shortenTitle, TITLE_LENGTH } from "./shorten-title.ts";
import { versionOf } from "./version-of.ts";

/** What weighs as much stands alone, though its topic is not named. */
const CLEAR = 8;
/** What weighs as much is worth more in full than with its topic. */
const TELLING = 6;
/** What weighs less says too little, even with its topic. */
const LEAST_WEIGHT = 3;
/** The fewest characters that a task is cut to for the sake of its topic. */
const LEAST_ROOM = 32;
/** Where a clause starts that may have lost its end. */
const SUBCLAUSE = /\b(?:that|ensure|make sure|if|whether|which|who|how|where)\b/i;
/** Words with as many letters in common are about the same. */
const STEM = 5;

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
export function placeTopic(task: string, { lead: own, above, text, isFirst }: Topics): string {
  const lead = own !== null && versionOf(own) !== null ? versionIn(above, own) : own;
  const topic = lead ?? above;
  const compared = topic === null ? null : mergeOf(task, topic, text);
  if (compared !== null && lengthOf(compared) <= TITLE_LENGTH) return compared;
  if (lead !== null && !says(task, lead))
    return withTopic(task, lead, isVague(task), { mayReplace: true, isLead: true });
  // "Licence: CC BY" names its topic by itself.
  if (lead === null && /^\S[^:]{1,40}:\s/.test(task) && !isImperative(task))
    return shortenTitle(task);
  const short = cutTitle(task);
  if (above === null) return shortenTitle(task);
  const these = isFirst ? nameThese(task, above) : null;
  if (these !== null && lengthOf(these) <= TITLE_LENGTH) return these;
  const whole = lead === null ? task : `${task} ${lead}`;
  if (isVague(whole))
    return says(short, above)
      ? shortenTitle(task)
      : withTopic(task, above, true, { mayReplace: isFirst, isLead: false });
  if (weightOf(short) >= CLEAR || saysMostOf(whole, above)) return shortenTitle(task);
  const filling = { mayReplace: isFirst, isLead: false, isNeeded: false };
  return fillTopic(task, above, filling) ?? behindTopic(short, task, above);
}

function behindTopic(short: string, task: string, above: string): string {
  const whole = `${above}: ${small(short)}`;
  return lengthOf(whole) <= TITLE_LENGTH ? whole : (squeezed(task, above) ?? shortenTitle(task));
}

/** `mayReplace`: whether a pronoun in the task can only mean the topic. */
function withTopic(
  task: string,
  topic: string,
  isNeeded: boolean,
  { mayReplace, isLead }: { readonly mayReplace: boolean; readonly isLead: boolean },
): string {
  const filled = fillTopic(task, topic, { mayReplace, isLead, isNeeded });
  if (filled !== null) return filled;
  const room = roomFor(topic);
  const isFit = lengthOf(task) <= room;
  if (!isFit && !isNeeded)
    return (isLead ? cutBehind(task, topic) : null) ?? squeezed(task, topic) ?? shortenTitle(task);
  if (!isFit && room < LEAST_ROOM) {
    // "take it to the list; half of us are away"
    const [start = ""] = small(task).split(/[;,:](?=\s)/);
    const isSaid = start.includes(" ") && lengthOf(start) <= room;
    return isSaid ? `${topic}: ${start}` : shortenTitle(task);
  }
  const short = cutTitle(small(task), room);
  return short.endsWith("…") && lengthOf(topic) > 24 ? shortenTitle(task) : `${topic}: ${short}`;
}

/** "v3" under "Engine" is "Engine v3". */
function versionIn(above: string | null, version: string): string {
  const whole = above === null || above.includes(version) ? version : `${above} ${version}`;
  return lengthOf(whole) <= TITLE_LENGTH - LEAST_ROOM ? whole : version;
}

function roomFor(topic: string): number {
  return TITLE_LENGTH - lengthOf(topic) - 2;
}

/** A task behind the topic that its own line names, where it still says something once it is cut. */
function cutBehind(task: string, topic: string): string | null {
  const room = roomFor(topic);
  const short = room < LEAST_ROOM ? "…" : cutTitle(small(task), room);
  const isWhole = !short.endsWith("…") && !SUBCLAUSE.test(short);
  return isWhole && weightOf(short) >= LEAST_WEIGHT ? `${topic}: ${short}` : null;
}

/** A task that tells little, with its topic, where only a clause behind it has to go. */
function squeezed(task: string, topic: string): string | null {
  const room = roomFor(topic);
  if (room < LEAST_ROOM || weightOf(cutTitle(task)) >= TELLING) return null;
  const clause = firstClause(small(task), room);
  return clause === null ? null : `${topic}: ${clause}`;
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

function small(task: string): string {
  const first = /^\p{L}+/u.exec(task)?.[0] ?? "";
  return /^\p{Lu}\p{Ll}+$/u.test(first) &&
    (isVerb(first.toLowerCase()) || /^(?:will|it|there)$/i.test(first))
    ? first.toLowerCase() + task.slice(first.length)
    : lowerFirst(task);
}
