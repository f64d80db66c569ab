import { upperFirst } from "../language/letter-case.ts";
import { tagWords } from "../language/tag-words.ts";
import { cleanTopic } from "./clean-topic.ts";
import { isImperative } from "./is-task.ts";
import { isTopic } from "./is-topic.ts";
import { workedOn } from "./thing-in.ts";

/** "Our main shop, …" is said of what stands above. */
export const OURS = /^our (?:main|only|first|own)\s/i;
/** What a thing should be made of. */
const HAS = /^(?:it )?(?:needs?|should|must|has|have)(?: to)? (?:have|contain|include)\s/i;

/** A lead as a topic of the task behind it: a short name of a thing, no clause and no adverb; else null. */
export function topicOf(lead: string, thing: string, task: string): string | null {
  return nameIn(lead, thing) ?? ownerOf(task, lead);
}

function nameIn(lead: string, thing: string): string | null {
  // "Test framework" may read as an order, and names a thing before a colon.
  const isNamed = lead.split(/\s+/).length < 3 && !/\b(?:it|this|that|them)\b/i.test(lead);
  if (isNamed && isImperative(lead)) return thing;
  // "Ann painted the fence - …" tells what was done.
  if (/^\p{Lu}\p{Ll}+ \p{Ll}+ed (?:the|an?|our|some|all|it)\s/u.test(lead)) return null;
  if (OURS.test(lead)) return null;
  // "Discuss in detail: …" tells what to do.
  if (
    tagWords(lead)[0]?.tag === "VERB" &&
    /^\S+ (?:in|on|with|at|to|by|from|about|into|for|more|how|if|whether)\s/i.test(lead)
  )
    return null;
  const isClause = thing !== cleanTopic(lead) && thing.split(/\s+/).length > 3;
  const isName = /\p{L}{2}/u.test(thing) || /^\w\d/.test(thing);
  return isClause ||
    !isName ||
    !isTopic(thing) ||
    /^(?:\p{L}+ly|but .*|and .*|also|then|now|note|today|often)$/iu.test(thing)
    ? null
    : thing;
}

/** "Ann fixed the lamp - needs to have two switches": what is to have them. */
function ownerOf(rest: string, lead: string): string | null {
  if (!HAS.test(rest)) return null;
  const thing = cleanTopic((workedOn(lead) ?? "").replace(/^(?:the|an?|our|some) /i, ""));
  return isTopic(thing) ? upperFirst(thing) : null;
}
