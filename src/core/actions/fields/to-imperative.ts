import { infinitiveOf } from "./english.ts";
import { isGerund, isImperative } from "./is-task.ts";
import { verbOfNoun } from "./nominal-verbs.ts";

const ADVERBS =
  "(?:(?:also|do|does|still|really|probably|definitely|urgently|just|then|now|all|both|first|kindly|always|at least|be able to|further)\\s+)*";
const MODAL =
  "(?:need(?:s|ed)? to|have to|has to|had to|must|should|shall|ought to|will|'ll|’ll|would like to|want(?:s|ed)? to|going to|(?:are|is|am) going to|are to|is to|plan(?:s|ning|ned)? to|(?:are|is) planning to|intends? to|aims? to|hopes? to|agree[sd]?(?: to|:)|agreeing to|volunteer(?:s|ed)? to|offer(?:s|ed)? to|happy to|willing to|ready to|can|could|may|might|try(?:ing)? to|about to|took (?:an? )?action to|has (?:an? )?action to|plans:|(?:has |have )?(?:volunteered|offered|agreed) to(?: help)?|expects? to have (?:some )?time to|expects? to|still to)";
const PRONOUN =
  "(?:(?:we|they|you|one|people|it|he|she|everyone|everybody|somebody|someone|all|I|this|that|these|those|there|group|the group|the team)\\s+)?";

/** What goes before a task without being part of it. */
const OPENERS: readonly RegExp[] = [
  /^(?:so|then|and|but|also|thus|therefore|hence|ideally|finally|additionally|however|otherwise|hopefully|in addition|for now|in the meantime|meanwhile|at least|now|ok|okay|yes|please|probably|maybe|if not|decision|proposal|conclusion|consensus|resolution(?: #\d+)?|agreed|note|update|future|solution|suggestion|recommendation|request|goal|plan|idea)\s*(?:,|:)\s+/i,
  /^(?:so|then|and|but|also|thus|therefore|hence|please)\s+(?=\p{L})/iu,
  /^(?:this|during|in|as before|for|over|by|next|later)\b[^,;:]{0,30},\s+(?=(?:we|they|I|it)\b)/i,
  /^(?:\p{Lu}\p{L}+ )?(?:suggest(?:s|ed)|propos(?:es|ed)|recommend(?:s|ed)) (?:that )?(?:we )?(?:to )?(?=\p{Ll}{2})/u,
  /^(?:has|have|had|reports?)\s[^.;]{3,90}?(?:,| and|:) (?:will|should|plans to)\s+(?!be\b)/i,
  /^(?:it (?:was|is|has been) (?:agreed|decided|suggested|proposed)|(?:general |strong )?(?:agreement|consensus|decision)|we (?:agreed|decided)|(?:everybody|everyone|all|group|the group|meeting) (?:agrees?|agreed)|agreed|decided|decision)\s*:?\s+(?:that\s+(?:we\s+)?|on the need (?:to|for)\s+|to\s+(?=[a-z])|on\s+)/i,
  /^(?:it )?(?:would|might|could|may|will|is|seems) (?:also |probably |still )?(?:be )?(?:good|nice|useful|great|helpful|better|best|worth|worthwhile|interesting|necessary|important|needed|required|time)(?: for (?:us|someone|somebody))?(?: to | if we (?:could|can) | (?=\w+ing\b))/i,
  /^(?:there is |there's |there was )?(?:an? |the |some |strong |urgent |clear |real )*needs? (?:exists )?to\s+(?!be\b)/i,
  new RegExp(
    `^${PRONOUN}${ADVERBS}${MODAL}\\s+${ADVERBS}(?=\\p{L})(?!be\\b|been\\b|not\\b|there\\b|you\\b|we\\b|it\\b|allow\\b|remain\\b|stay\\b|contain\\b|become\\b|return\\b)`,
    "iu",
  ),
  /^(?:let's|let us|let’s|I'll|I’ll|we'll|we’ll|I will|I can|please)\s+(?:also\s+|just\s+)?/i,
  /^to\s+(?=[a-z]{2,}\s)(?!the\b|a\b|an\b|be\b)/,
];

const BE =
  "(?:(?:needs?|has|have|had) to be|should (?:also |now |really )?be|must (?:also |now )?be|(?:is|are) to be|ought to be|shall be|will (?:also |now )?be|to be)";
const DONE_TO =
  "(?:(?:also|still|then|now|all|fully|properly|carefully|completely|clearly|further|more|better|already)\\s+)?(?<verb>[a-z]{3,}(?:ed|en|wn|lt|pt|nt|ld)|(?:re)?(?:run|put|set|read|cut|made|done|kept|built|sent|found|left|written))\\b(?<rest>.*)$";
const PASSIVE = new RegExp(
  `^(?<subject>[^,;:]{2,90}?)\\s+(?:(?:also|still|really|probably|urgently)\\s+)?${BE}\\s+${DONE_TO}`,
  "i",
);
const PASSIVE_ALONE = new RegExp(
  `^(?:(?:it|they|this|that|these|which|also|still)\\s+)*(?:need to be|${BE})\\s+${DONE_TO}`,
  "i",
);
const NEEDED =
  /^(?<subject>[^,;:]{2,70}?)\s+(?:(?:is|are|still|also|really)\s+)*(?:needed|required|missing|necessary)(?<rest>(?:\s+(?:for|to|in|on)\b.*)?)$/i;
const NEED_FOR =
  /^(?:there is |there's |there are )?(?:an? |the |some |strong |urgent |still |also |we |it )*(?:needs?(?: for)?|requires)\s+(?=\p{L})(?!to\b|for\b|be\b|of\b|help\b)/iu;
const NO_SUBJECT = /^(?:it|this|that|they|these|those|which|there|something|someone|what|all)$/i;
const NO_NOUN_PHRASE =
  /\b(?:will|should|must|can|could|may|need|if|when|that|who|which|is|are|was|were)\b/i;
/** What one does rather than provides. */
const DEED =
  /^(?:(?:a bit |some )?(?:more |further |additional |some |better )*)(?:investigations?|discussions?|work|tests?|testing|thoughts?|thinking|stud(?:y|ies)|effort|research|analysis)\b/i;
const PERSON =
  /^(?:an? |some |more |another )?(?:volunteers?|maintainers?|people|owners?|testers?|reviewers?|somebody|someone|helpers?)\b/i;

/**
 * What a text asks for, in the imperative as far as its wording tells: "we should document X" and
 * "X to be documented" → "document X". `subject` is what a passive without a subject speaks of
 * ("…: need to be moved").
 */
export function toImperative(text: string, subject: string | null = null): string {
  let task = text.trim();
  for (let round = 0; round < 4; round += 1) {
    const before = task;
    for (const opener of OPENERS) {
      const rest = task.replace(opener, "");
      if (/[\p{L}\p{N}].*\p{L}{2}/u.test(rest)) task = rest.trim();
    }
    if (task === before) break;
  }
  return (
    passiveOf(task, subject) ??
    needed(task) ??
    verbOfNoun(task) ??
    gerundOf(task) ??
    thirdPerson(task) ??
    task
  );
}

/** "X to be documented in Y" → "document X in Y"; null where the text is no such passive. */
function passiveOf(text: string, known: string | null): string | null {
  const alone = PASSIVE_ALONE.exec(text)?.groups;
  const whole = PASSIVE.exec(text)?.groups;
  const groups = alone ?? whole;
  const subject = alone
    ? known
    : (whole?.["subject"] ?? "").replace(/(?:\s+\w+ed)?\s+(?:and|but)$/i, "").trim();
  const verb = groups?.["verb"]?.toLowerCase();
  if (verb === undefined || subject === "" || (subject !== null && NO_SUBJECT.test(subject)))
    return null;
  if (subject !== null && (NO_NOUN_PHRASE.test(subject) || isImperative(subject))) return null;
  const rest = (groups?.["rest"] ?? "").replace(
    /^\s+by (?:\p{Lu}[\p{L}.]*|all|us|somebody|someone)(?=[\s.,;]|$)/u,
    "",
  );
  if (verb === "done") return subject === null ? null : `${subject}${rest}`;
  const infinitive = infinitiveOf(verb);
  if (infinitive === null || infinitive === verb || infinitive === "be") return null;
  return `${infinitive}${subject === null ? "" : ` ${lowerFirst(subject)}`}${rest}`;
}

function needed(text: string): string | null {
  const { subject, rest } = NEEDED.exec(text)?.groups ?? {};
  const isThing =
    subject !== undefined &&
    !NO_SUBJECT.test(subject.trim()) &&
    !NO_NOUN_PHRASE.test(subject) &&
    !/\b(?:no|not|as|only|to|really)\b/i.test(subject);
  if (isThing) return provide(`${subject.trim()}${rest ?? ""}`);
  const stripped = text.replace(NEED_FOR, "");
  return stripped !== text && stripped.length > 3 ? provide(stripped) : null;
}

function provide(thing: string): string {
  const asVerb = verbOfNoun(thing);
  if (asVerb !== null) return asVerb;
  if (isGerund(thing)) return gerundOf(thing) ?? thing;
  const verb = DEED.test(thing) ? "do" : PERSON.test(thing) ? "find" : "provide";
  return `${verb} ${lowerFirst(thing, true)}`;
}

function gerundOf(text: string): string | null {
  if (!isGerund(text)) return null;
  const [first = ""] = text.split(" ");
  const infinitive = infinitiveOf(first.toLowerCase());
  return infinitive === null || infinitive.endsWith("ing")
    ? null
    : infinitive + text.slice(first.length).replace(/^ of(?= )/, "");
}

/** "reviews the section", left over once its subject is gone, → "review the section". */
function thirdPerson(text: string): string | null {
  const first = /^\p{Ll}{3,}s(?=\s)/u.exec(text)?.[0];
  if (first === undefined || /(?:ss|us|is)$/.test(first)) return null;
  const base = first
    .replace(/ies$/, "y")
    .replace(/(?<=ch|sh|ss|x|o)es$/, "")
    .replace(/s$/, "");
  const whole = base + text.slice(first.length);
  return /^(?:the|an?|some|all|it|its|this|\p{Lu}|\p{Ll}+ )/u.test(text.slice(first.length + 1)) &&
    isImperative(whole)
    ? whole
    : null;
}

/** A sentence's first word in lower case, unless its capital may be its own ("AII", "Trac"). */
export function lowerFirst(text: string, isCommon = false): string {
  const first = /^\p{Lu}\p{Ll}*(?=\s|$)/u.exec(text)?.[0];
  const common =
    /^(?:The|A|An|This|That|These|Those|All|Some|Any|Each|More|New|Old|Our|Its|Several|Most|Other|Current|Last|Better|Further|One|Two)$/;
  const isLower =
    first !== undefined &&
    (common.test(first) || (isCommon && /(?:tion|ment|ing|ance|ity)s?$/.test(first)));
  return isLower ? first.toLowerCase() + text.slice(first.length) : text;
}
