import { maskText } from "../context/mask-text.ts";
import { gerundOf } from "../language/english.ts";
import { startsWithVerb } from "../language/infinitive.ts";
import { lowerFirst } from "../language/letter-case.ts";
import { cleanTopic } from "./clean-topic.ts";
import { isThirdPerson } from "./from-third-person.ts";
import { isFault } from "./from-remark.ts";
import { isGerund, isImperative, isNeed, isTask } from "./is-task.ts";
import { isGeneral, isTopic } from "./is-topic.ts";
import { splitComma } from "./split-comma.ts";
import { splitFact } from "./split-fact.ts";
import type { SplitText } from "./split-text.ts";
import { splitLabel } from "./split-label.ts";
import { withoutOpeners } from "./task-openers.ts";
import { topicOf } from "./topic-of-lead.ts";
import { versionOf } from "./version-of.ts";

const LEAD =
  /^(?<lead>[^:]{2,160}?)(?<!\b(?:re|e\.g|i\.e|cf|vs|see|like|such as|from|to|at|for|with|of|on|in))(?:\s?:\s+|\s[-–—]{1,2}\s)(?=\S)/iu;
/** "remove it": the pronoun stands for what the lead names. */
const VERB_IT =
  /^(?:(?:agreement|agreed|decision|decided|plan) to\s+)?(?<verb>(?:(?:let['’]s|need to|should|must|will|to|we should|we will)\s+)?(?:(?:continue|try|start|help) to\s+)?\p{L}{3,})\s+(?:(?:it|them)(?=[\s,.;!]|$)|(?:this|that|these|those)(?=[,.;!]|$|\s(?:in|on|at|to|for|with|by|from|as|into|and|or|before|after|when|if|so|via|again|too|asap|soon|first|now|later)\b))(?<rest>.*)$/iu;
/** Where a lead goes on from the thing to what is said of it. */
const SAID_OF =
  /\s+(?:not|is|are|was|were|has|have|still|no longer|never|only|currently|already|used|(?:decided|agreed|accepted)$|needs?|should|must|can|could|will|seems?|looks?|works?|does|would|doesn['’]t|isn['’]t|aren['’]t)\b.*$|,(?!\s[\w.-]+$).*$/i;
/** A lead that is a clause of its own and names no topic. */
const AGREEMENT =
  /^(?:from|as|in|for|on|after|with|at|by|if|when|agree|consensus|decision|decided|resolved|conclusion|we |everybody|everyone|all |group |it |there |this |that |no |yes|not )/i;
/** What only says that the lead is wanted. */
const WANTED =
  /^(?:(?:really|still|urgently|also|highly|is|are)\s+)*(?:needed|required|missing|necessary|wanted|to be done|asap|must be done|should be done)\W*$/i;
/** "…: to be investigated" is said of the whole lead. */
const TO_BE =
  /^(?:still |also )?(?:(?:to be|needs? to be|must be|should be|ha(?:s|ve) to be) (?!able\b|done\b)\p{L}+|(?:this |it |they )?will be \p{L}+(?:ed|[^aeiou]en|wn)\b)/iu;
/** "The hall is booked: to be confirmed" */
const TO_CONFIRM =
  /^(?:still )?(?:to be|needs? to be|must be|should be) (?<deed>confirmed|verified|checked|announced)(?![\p{L}-])/iu;
const CLAUSE = /\s(?:is|are|was|were|has|have|had|will|does|do)\s/i;
const QUESTION = /^(?:is|are|does|do|did|should|can|could|what|which|why|how|who|when|where)\s/i;
/** What a problem should not do. */
const HAPPENS =
  /^(?:this |it |that )?(?:should(?:n['’]t| not) happen|(?:should|must|needs? to|has to|to) be (?:fixed|solved|corrected))\W*$/i;
/** How a task stands, behind it. */
const SAID =
  /\b(?:is|are|was|were|has|have|had|started|yet|already|in progress|ongoing|pending|currently|problems?)\b/i;
/** A need that is none. */
const NO_NEED = /\b(?:doesn['’]t|don['’]t|do(?:es)? not|no longer) needs?\b/i;
/** What only points elsewhere. */
const ASIDE = /^(?:see|cf\.?|e\.g\.|i\.e\.)(?=\s)/i;
const POINTS_BACK = /^(?:\p{L}+ ){1,3}(?:that|this)(?=[\s,.;!]|$)/u;
const MODAL = /\s(?:should|ought to|must|needs? to|has to|have to)\s/;
const DO_IT =
  /^(?:\p{L}+ ){0,4}do (?:it|this|that|so)(?=\W|$)|^(?:(?:this|it|that) )?(?:(?:has|needs|is) to|must|should|can) be done\b/iu;
/** "New seats: do it soon" */
const DO_JUST_IT =
  /^(?:(?:to|should|must|need to|we should|please) )?(?:just )?do (?:it|this|that)(?: (?:soon|now|asap|first))?\W*$/i;
/** "Buy new seats: discuss prices" */
const TALKS = /^(?:discuss|decide|clarify|agree on) /i;
/** "…: Ann will look at doing it by script" */
const DOING_IT =
  /^(?:(?:will|should|to) )?(?<look>look(?:s|ing)? (?:at|into)|try|consider) doing (?:it|this|that)(?=\W|$)(?<how>.*)$/iu;
const NEEDS_DEED = /^(?:requires?|needs?)\s+(?!to be\b)/i;
/** "Very nice doc: should merge it" */
const PRAISE = /^(?:(?:very|really|nice|good|great|bad|interesting|useful|excellent) )+/i;
const HAS_OBJECT = /^\p{L}+ (?:the|an?|all|any|some|our|its|their)\s/iu;
const VAGUE_VERB = /^(?:do|does|doing|need|have|think|discuss about)\b/i;

/**
 * Splits "topic: task" and tells which side is the task: the one in the imperative or with a need in
 * it; the left one where both are. Where neither is, the text stays whole.
 */
export function splitLead(text: string): SplitText {
  const match = LEAD.exec(maskText(text, []));
  if (!match) return splitComma(text);
  const lead = text.slice(0, match.groups?.["lead"]?.length ?? 0).trim();
  const rest = text.slice(match[0].length).trim();
  const labelled = splitLabel(lead, rest);
  if (labelled !== null) return labelled;
  const { verb, rest: after } = VERB_IT.exec(rest)?.groups ?? {};
  const said = cleanTopic(lead.replace(SAID_OF, ""));
  const thing = said.replace(PRAISE, "the ");
  const told = withoutOpeners(lead);
  const isOrdered = isImperative(lead) || (told !== lead && startsWithVerb(told));
  const isTold = isOrdered || isTask(lead) || isImperative(told) || isTask(told);
  // "The list ought to lock a page: add that" points to the whole clause.
  if (verb !== undefined && POINTS_BACK.test(rest) && MODAL.test(lead))
    return { topic: null, task: lead };
  // "Build tools: …" may name the tools.
  const isName = isTold && /^\p{L}+ \p{L}+s$/u.test(lead) && !/^\p{L}+ that\s/u.test(rest);
  if (verb !== undefined && thing.length > 2 && (!isTold || isName) && !VAGUE_VERB.test(verb)) {
    return { topic: null, task: `${verb} ${articled(thing, lead)}${after ?? ""}` };
  }
  // "In the end, paint the wall: take any colour" orders more than it agrees on.
  const isAgreement = AGREEMENT.test(lead) && !(isOrdered && verb !== undefined);
  const doing = DOING_IT.exec(rest)?.groups;
  if (doing && isImperative(lead)) {
    const [order = ""] = lead.split(" ");
    return {
      topic: null,
      task: `look at ${gerundOf(order.toLowerCase())}${lead.slice(order.length)}${doing["how"] ?? ""}`,
    };
  }
  if (DO_JUST_IT.test(rest) && !isTold && !isAgreement && isTopic(thing))
    return { topic: null, task: `implement ${articled(lowerFirst(thing), lead)}` };
  const isOrder = isOrdered || (startsWithVerb(lead) && HAS_OBJECT.test(lead));
  if (isOrder && TALKS.test(rest) && text.length <= 78) return { topic: null, task: text };
  if (WANTED.test(rest) || ASIDE.test(rest) || (DO_IT.test(rest) && isTold))
    return { topic: null, task: lead };
  const opened = withoutOpeners(rest);
  if (QUESTION.test(lead) && !isTask(rest) && opened !== rest && startsWithVerb(opened))
    return { topic: null, task: opened };
  const isLong = lead.split(/\s+/).length > 2;
  const isLeadTask =
    isLong && !(NEEDS_DEED.test(rest) && !isOrdered) && isTold && !(isAgreement && isTask(rest));
  if (isLeadTask) {
    const isShort =
      text.length <= 78 && !isTask(rest) && !(SAID.test(rest) && lead.split(/\s+/).length > 3);
    return { topic: null, task: isShort ? text : lead };
  }
  const confirmed = TO_CONFIRM.exec(rest)?.groups?.["deed"];
  if (confirmed !== undefined && CLAUSE.test(lead) && !isTold)
    return {
      topic: null,
      task: `${confirmed.replace(/i?ed$/, (end) => (end === "ied" ? "y" : ""))} that ${lowerFirst(lead)}`,
    };
  if (TO_BE.test(rest) && !isTold && !isAgreement)
    return { topic: null, task: `${lead.replace(/^\p{L}+ly\s/u, "")} ${rest}` };
  if (isFault(lead) && !isNeed(rest) && !startsWithVerb(rest) && /\sto (?:fix|solve)\s/.test(rest))
    return { topic: null, task: lead };
  if (HAPPENS.test(rest)) return { topic: null, task: `fix: ${lowerFirst(lead)}` };
  const isMeant =
    (isTask(rest) && !NO_NEED.test(rest)) ||
    (startsWithVerb(rest) &&
      HAS_OBJECT.test(rest) &&
      (topicOf(lead, thing, rest) === null || versionOf(lead) !== null)) ||
    /\bneeds? \p{L}+ing\b/u.test(rest) ||
    isGerund(rest) ||
    isThirdPerson(rest) ||
    (startsWithVerb(rest) && isGeneral(lead) && /^\S+ [^\s,]+ [^,]/.test(rest)) ||
    splitFact(rest) !== null ||
    (opened !== rest && startsWithVerb(opened));
  if (isMeant && rest.split(/\s+/).length > 1)
    return {
      topic: isAgreement || lead.length > 60 ? null : topicOf(lead, thing, rest),
      task: rest,
    };
  return { topic: null, task: text };
}

/** "aii command line not used" names "the unused" thing: an article reads better before small letters. */
function articled(thing: string, lead: string): string {
  const isPlain =
    !thing.includes(",") && /^(?:\p{Ll}|\p{L}+[-_]\p{L}+\s\p{Ll})/u.test(thing) && /\s/.test(thing);
  const article = isPlain && !/^(?:the|a|an|all|some)\b/i.test(thing) ? "the " : "";
  const unused =
    /\bnot used\b|\bunused\b/i.test(lead) && !/\bunused\b/i.test(thing) ? "unused " : "";
  return `${article}${unused}${thing}`;
}
