import { dictionaryTag, isFirstName } from "../language/english.ts";
import { isVerb } from "../language/infinitive.ts";
import { isPlainWord, lowerFirst } from "../language/letter-case.ts";
import { tagWords, type Word } from "../language/tag-words.ts";
import { PRODUCTS } from "../language/well-known-things.ts";
import { instructionVerb } from "../reading/instruction-verb.ts";
import { DEED_AFTER, START, VERB_FOR } from "./deeds-of-nouns.ts";
import { isClause } from "./is-clause.ts";
import { isImperative, NO_DEED } from "./is-task.ts";

const PENDING =
  /,?\s+(?:(?:is|are|was|still)\s+)*(?:pending|missing|to do|tbd|to be (?:done|defined|decided)|not (?:yet )?(?:done|finished|started|available))\W*$/i;
/** "several comments to address before the merge" */
const WAITING =
  /^(?:we (?:still )?have )?(?<thing>[^,;:.]{3,60}?) to (?<verb>address|discuss|review|check|fix|merge|resolve|close|decide|solve|settle|clarify|answer)(?<rest>(?:\s(?:before|in|with|at|on|by|after|for)\s.*)?)$/iu;
/** A finite verb that stands in no relative clause. */
const FINITE =
  /(?<!\b(?:that|which|where|who|what|how|when|if)\s(?:\S+\s){0,3})\b(?:is|are|was|were|has|have)\s/i;
/** Words that a noun phrase does not have. */
const CLAUSE =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|should|can|could|may|might|must|do|does|did|doesn['’]t|don['’]t|isn['’]t|not|we|they|you|I|it|there|requires?|needs?)\b/i;

/**
 * A noun phrase in a list of tasks, as a task: "Quota management" → "work on quota management",
 * "--verbose option" → "add --verbose option", "DNS changes" → "make DNS changes". Null for a text
 * that has a verb or may have one.
 */
export function fromNoun(text: string): string | null {
  const waiting = WAITING.exec(text)?.groups;
  if (waiting && !isImperative(text))
    return `${waiting["verb"] ?? ""} ${lowerFirst(waiting["thing"] ?? "")}${waiting["rest"] ?? ""}`;
  const pending = text
    .replace(PENDING, "")
    .replace(/^((?!.*:)(?:(?!\bto ).)+?) follow up(?= (?:for|on|with)\b| \[|$)/i, "$1 follow-up");
  if (
    pending.length > 300 ||
    pending.length < 3 ||
    /\?$/.test(pending) ||
    CLAUSE.test(headless(pending)) ||
    FINITE.test(pending)
  )
    return null;
  const second = /:\s+(\p{L}+)/u.exec(pending)?.[1]?.toLowerCase();
  for (const [pattern, verb] of START)
    if (pattern.test(pending) && (second === undefined || !isVerb(second))) {
      const rest = lowerFirst(pending.replace(pattern, ""));
      if (/^better/i.test(pending) && isVerb(/^[\p{L}]+/u.exec(rest)?.[0] ?? "")) return null;
      return verb === "add a new " && /^[\p{L}-]+s\b(?!\s\p{L}+)/u.test(rest)
        ? `add new ${rest}`
        : verb + rest;
    }
  if (/:\s/.test(pending)) return null;
  const article = /^an? /i.exec(pending)?.[0] ?? "";
  const named = pending.slice(article.length);
  const [first = ""] = named.split(/[\s,]|:(?=\s)/);
  const head = NAMES_FIRST.test(named) ? named : headOf(named);
  if (!isNoun(named, first, head, article !== "")) return null;
  const words = head.split(/\s+/);
  const last = words.at(-1) ?? "";
  const rest = named.slice(head.length);
  const deed =
    words.length > 1 ? DEED_AFTER.find(([pattern]) => pattern.test(last))?.[1] : undefined;
  const object = words.slice(0, -1).join(" ");
  const isDoneTo = tagWords(head.toLowerCase()).at(-2)?.tag !== "ADJ";
  if (deed !== undefined && isDoneTo && !/[,/]$/.test(object) && !/^ of /.test(rest))
    return `${deed} ${lowerFirst(object)}${rest}`;
  const verb = VERB_FOR.find(([pattern]) => pattern.test(last))?.[1] ?? "work on";
  return `${verb} ${lowerFirst(pending)}`;
}

/** "Jenkins, Nexus deployment": all of the names belong to the deed. */
const NAMES_FIRST = /^\p{Lu}[\w.-]*(?:, \p{Lu}[\w.-]*){1,4}(?:,? and \p{Lu}[\w.-]*)? \p{Ll}+$/u;

/** The text up to its first clause or colon, in which a verb may stand. */
function headless(text: string): string {
  return text.split(/\s(?:which|that|who|to|for|where|when|what|how|whether)\s|[:;(]/)[0] ?? text;
}

/** "calendar" of "calendar of events in June": up to the first preposition or mark. */
function headOf(text: string): string {
  return (
    /^.+?(?=\s(?:for|of|in|on|to|with|from|by|at|into|as|about|between|per|via|re|that|which|who|without|under|based|used|needed|available|after|before|describing|handling|is|are|regarding)\s|[,:;(]|\s[-–—([]|$)/i.exec(
      text,
    )?.[0] ?? text
  );
}

/** Whether a text is a noun phrase by its first word and its head, as far as these tell. */
function isNoun(text: string, first: string, head: string, hasArticle: boolean): boolean {
  const lower = first.toLowerCase();
  const words = tagWords(text.slice(0, 120));
  if (COMPOUND.test(text) || NAMED_BY_VERB.test(text)) return true;
  const [firstVerb = "", ...others] = lower.split(/[/-]/);
  if (others.length > 0 && !/^(?:up|out|down|in)$/.test(others[0] ?? "") && !first.includes("/")) {
    // "test-suite" is no verb, "bump-up" is.
  } else if (isVerb(firstVerb) && !hasArticle) return false;
  // "guides to the hall", "an RFC that defines …"
  const isSaidOf =
    /^\S+ (?:to|that)\s/i.test(text) &&
    !/^(?:links?|labels?|switch|drafts?|reports?|tests?|examples?)$/i.test(first) &&
    VERB_FOR.some(([pattern]) => pattern.test(first));
  if (
    !isSaidOf &&
    /^\S+ (?:the|an?|this|that|these|those|our|its|how|what|to|them|it|us|him|her|me|having|looking|trying|working)\s/i.test(
      text,
    )
  )
    return false;
  if (
    isClause(text, words) ||
    SAYS.test(text) ||
    (isFirstName(first) && !PRODUCTS.has(lower) && /^\S+ \p{Ll}+s?\b/u.test(text))
  )
    return false;
  if (!hasArticle && (instructionVerb(words) !== null || isImperative(text))) return false;
  if (NO_NOUN.test(first) || hasPastTense(words)) return false;
  if (/^[-–]{1,2}\p{L}/u.test(first) || /[\p{L}\d][._:/-]+[\p{L}\d]|\d/u.test(first)) return true;
  if (/^\p{Lu}{2,}/u.test(first) || /\p{Ll}\p{Lu}/u.test(first)) return true;
  const isAdjective =
    dictionaryTag(lower) === "Adjective" || /^(?:\p{L}+-\p{L}+|un\p{L}{3,})ed$/u.test(lower);
  const last = head.split(/\s+/).at(-1)?.toLowerCase() ?? "";
  const isQualified = NO_DEED.test(lower) && head.includes(" ");
  if (/(?:ing|ed|ly)$/.test(lower) && !isAdjective && !isQualified) return false;
  const isHeaded =
    isPlainWord(last) || [...VERB_FOR, ...DEED_AFTER].some(([pattern]) => pattern.test(last));
  if (!isPlainWord(lower) && !(isHeaded && last !== lower)) return false;
  if (isQualified) return true;
  return (isAdjective && words.length > 1) || /^(?:NOUN|ADJ|PROPN|NUM)$/.test(words[0]?.tag ?? "");
}

/** "Pull request template", "test harness": the first word is a verb elsewhere. */
const NAMED_BY_VERB =
  /^(?:(?:pull|merge) request \p{Ll}+|test (?:harness|frameworks?|suites?|plans?|bench|environment)|release (?:notes|checklist|calendar)|contact (?:form|page)|sign-?up (?:form|sheet|page)|design (?:docs?|documents?|notes)|--?\p{L}[\w-]* (?:options?|flags?|switch|parameters?))(?![\p{L}-])/iu;
/** "Fine grained locks" */
const COMPOUND =
  /^(?:fine|coarse|well|long|short|high|low|open|self|cross) \p{Ll}+(?:ed|ing) \p{L}/iu;
const NO_NOUN =
  /^(?:ready|available|able|due|likely|done|open|not|no|yes|very|too|also|full|currently|already|if|when|once|as|in|on|at|for|by|with|from|to|the group|they|we|one|some|needed|required|fixed|solved|processed|same)$/i;
/** Somebody's words, or what is said of a thing. */
const SAYS =
  /^(?:\S+\s){1,3}(?:made|found|took|wrote|got|went|did|gave|told|sent|had|mentions?|says?|reports?|notes|thinks?|suggests?|asks?)\s|\b(?:acceptable|available|unable|impossible)\b/i;

/** "ULB started some work": a deed that was done, rather than "work started by ULB". */
function hasPastTense(words: readonly Word[]): boolean {
  return words.slice(1, 4).some(({ tag, text }, i) => {
    const next = words[i + 2];
    if (words[i]?.text === "-") return false;
    return tag === "VERB" && /ed$/.test(text) && next !== undefined && next.tag !== "ADP";
  });
}
