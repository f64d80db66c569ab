import { infinitiveOf, isVerb } from "../language/infinitive.ts";
import { lowerFirst } from "../language/letter-case.ts";
import { fromGerund } from "./from-gerund.ts";
import { fromState } from "./from-subject.ts";
import { isGerund } from "./is-task.ts";
import { verbOfNoun } from "./nominal-verbs.ts";

const NEEDED =
  /^(?<subject>[^,;:.]{2,90}?)\s+(?:(?:is|are|still|also|really)\s+)*(?:needed|required|missing|necessary)(?<rest>(?:,?\s+(?:mainly|especially|in particular|for|to|in|on|from)\b.*)?)$/i;
const NEED_FOR =
  /^(?:there is |there's |there are )?(?:an? |the |some |strong |urgent |still |also |we |it )*(?:needs?(?: for)?|requires?)\s+(?=\p{L})(?!to\b|for\b|be\b|of\b|help\b)/iu;
/** "parser: needs rewriting" */
const NEEDS_DOING =
  /^(?:[^:;]{0,80}?[,;]\s+)?(?:still |really )*needs? (?<verb>\p{Ll}{3,}ing)(?=[\s.,;]|$)(?<rest>.*)$/u;
const NO_SUBJECT =
  /^(?:what(?:['’]s| is| are)|it|this|that|they|these|those|which|there|something|someone|what|all)$/i;
const NO_NOUN_PHRASE =
  /\b(?:will|should|must|can|could|may|need|if|when|that|who|which|is|are|was|were|it|we)\b/i;
/** What one does, finds, gets or makes rather than provides. */
const VERB_FOR: readonly (readonly [RegExp, string])[] = [
  [/^(?:changes?|adaptations?|adjustments?|decisions?)\b/i, "make"],
  [
    /^(?:feedback|input|agreement|approvals?|help|confirmation|details|information|advice|consensus|permission|reviews?|opinions?)\b/i,
    "get",
  ],
  [
    /^(?:investigations?|discussions?|work|tests?|testing|thoughts?|thinking|stud(?:y|ies)|effort|research|analysis|fixing|cleaning|checks?)\b/i,
    "do",
  ],
  [
    /^(?:volunteers?|maintainers?|people|owners?|testers?|reviewers?|somebody|someone|helpers?|candidates?|partners?)\b/i,
    "find",
  ],
  [/^(?:documentation|tutorials?|docs|guides?|report)\b/i, "write"],
];
const QUANTITY =
  /^(?:(?:an?|a bit of|a few|some|more|further|additional|better|other|another|several|the|new|much)\s+)+/i;

/** "X needed", "need for X", "X needs rewriting" → what to do about X; null for other texts. */
export function fromNeed(text: string, known: string | null): string | null {
  const doing = NEEDS_DOING.exec(text)?.groups;
  const infinitive = doing ? infinitiveOf(doing["verb"] ?? "") : null;
  if (doing && infinitive !== null && known !== null) {
    const rest = /^[\s,]/.test(doing["rest"] ?? "") ? "" : (doing["rest"] ?? "");
    return `${infinitive} ${lowerFirst(known)}${rest}`;
  }
  const { subject, rest } = NEEDED.exec(text)?.groups ?? {};
  if (subject !== undefined && isThing(subject.trim()))
    return provide(`${subject.trim()}${rest ?? ""}`);
  const stripped = text.replace(NEED_FOR, "");
  return stripped !== text && stripped.length > 3
    ? (fromState(stripped) ?? provide(stripped))
    : null;
}

function isThing(subject: string): boolean {
  const first = /^\p{L}+/u.exec(subject)?.[0]?.toLowerCase() ?? "";
  if (NO_SUBJECT.test(subject) || NO_NOUN_PHRASE.test(subject)) return false;
  if (verbOfNoun(subject) !== null) return true;
  if (/\b(?:no|not|as|only|really|(?<!-)to(?!-))\b/i.test(subject)) return false;
  return !(isVerb(first) && /\s(?:the|a|an)\s/i.test(subject));
}

function provide(thing: string): string {
  const asVerb = verbOfNoun(thing.replace(/^(?:more|further|some|additional)\s+/i, ""));
  if (asVerb !== null) return asVerb;
  if (isGerund(thing)) return fromGerund(thing) ?? thing;
  const named = thing.replace(QUANTITY, "");
  const verb = VERB_FOR.find(([pattern]) => pattern.test(named))?.[1] ?? "provide";
  return `${verb} ${lowerFirst(thing)}`;
}
