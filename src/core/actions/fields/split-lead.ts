import { cleanTopic } from "./find-topic.ts";
import { isImperative, isTask } from "./is-task.ts";
import { maskText } from "./mask-text.ts";

/** A statement's task, and what stands before its colon where that names what the task is about. */
export interface SplitLead {
  readonly topic: string | null;
  readonly task: string;
}

const LEAD = /^(?<lead>[^:]{2,140}?)(?:\s?:\s+|\s[-–—]{1,2}\s)(?=\S)/u;
/** "remove it": the pronoun stands for what the lead names. */
const VERB_IT =
  /^(?<verb>(?:(?:let['’]s|need to|should|must|to|we should)\s+)?\p{L}{3,})\s+(?:it|them|this|that|these|those)(?=[\s,.;!]|$)(?<rest>.*)$/iu;
/** Where a lead goes on from the thing to what is said of it. */
const SAID_OF =
  /\s+(?:not|is|are|was|were|has|have|still|no longer|never|only|currently|already|used|needs?|should|must|can|could|will|seems?|looks?|works?|does|doesn['’]t|isn['’]t|aren['’]t)\b.*$|,.*$/i;
/** A lead that is a clause of its own and names no topic. */
const AGREEMENT =
  /^(?:from|as|in|for|on|after|with|at|by|if|when|agree|consensus|decision|decided|resolved|conclusion|we |everybody|everyone|all |group |it |there |this |that |no |yes|not )/i;
/** What only says that the lead is wanted. */
const WANTED =
  /^(?:(?:really|still|urgently|also|highly|is|are)\s+)*(?:needed|required|missing|necessary|wanted|to be done|asap|must be done|should be done)\W*$/i;
/** What only points elsewhere. */
const ASIDE = /^(?:see|cf\.?|e\.g\.|i\.e\.)(?=\s)/i;
const DO_IT = /^(?:\p{L}+ ){0,4}do (?:it|this|that|so)(?=\W|$)/iu;
const NEEDS_DEED = /^(?:requires?|needs?)\s+(?!to be\b)/i;
const VAGUE_VERB = /^(?:do|does|doing|need|have|think|discuss about)\b/i;

/**
 * Splits "topic: task" and tells which side is the task: the one in the imperative or with a need in
 * it; the left one where both are. Where neither is, the text stays whole.
 */
export function splitLead(text: string): SplitLead {
  const match = LEAD.exec(maskText(text, []));
  if (!match) return { topic: null, task: text };
  const lead = text.slice(0, match.groups?.["lead"]?.length ?? 0).trim();
  const rest = text.slice(match[0].length).trim();
  const { verb, rest: after } = VERB_IT.exec(rest)?.groups ?? {};
  const thing = cleanTopic(lead.replace(SAID_OF, ""));
  if (verb !== undefined && thing.length > 2 && !isImperative(lead) && !VAGUE_VERB.test(verb)) {
    return { topic: null, task: `${verb} ${articled(thing, lead)}${after ?? ""}` };
  }
  const isAgreement = AGREEMENT.test(lead);
  if (WANTED.test(rest) || ASIDE.test(rest) || (DO_IT.test(rest) && isTask(lead)))
    return { topic: null, task: lead };
  const isLeadTask =
    !(NEEDS_DEED.test(rest) && !isImperative(lead)) &&
    isTask(lead) &&
    !(isAgreement && isTask(rest));
  if (isLeadTask && lead.split(/\s+/).length > 2) {
    const isShort = text.length <= 78 && !isTask(rest);
    return { topic: null, task: isShort ? text : lead };
  }
  if (isTask(rest) && rest.split(/\s+/).length > 1 && lead.length <= 60 && !isLeadTask)
    return { topic: isAgreement ? null : topicOf(lead, thing), task: rest };
  return { topic: null, task: text };
}

/** A lead as a topic: a short name of a thing, no clause and no adverb. */
function topicOf(lead: string, thing: string): string | null {
  const isClause = thing !== cleanTopic(lead) && thing.split(/\s+/).length > 3;
  const isName = /\p{L}{2}/u.test(thing) || /^\w\d/.test(thing);
  return isClause ||
    !isName ||
    /^(?:\p{L}+ly|but .*|and .*|also|then|now|note|today|often)$/iu.test(thing)
    ? null
    : thing;
}

/** "aii command line not used" names "the unused" thing: an article reads better before small letters. */
function articled(thing: string, lead: string): string {
  const isPlain = /^(?:\p{Ll}|\p{L}+[-_]\p{L}+\s\p{Ll})/u.test(thing) && /\s/.test(thing);
  const article = isPlain && !/^(?:the|a|an|all|some)\b/i.test(thing) ? "the " : "";
  const unused =
    /\bnot used\b|\bunused\b/i.test(lead) && !/\bunused\b/i.test(thing) ? "unused " : "";
  return `${article}${unused}${thing}`;
}
