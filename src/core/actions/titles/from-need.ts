import { infinitiveOf, isVerb } from "../language/infinitive.ts";
import { lowerFirst } from "../language/letter-case.ts";
import { fromGerund } from "./from-gerund.ts";
import { fromState } from "./from-subject.ts";
import { isGerund } from "./is-task.ts";
import { verbOfNoun } from "./nominal-verbs.ts";

const NEEDED =
  /^(?<subject>[^,;:.]{2,90}?)\s+(?:(?:is|are|still|also|really)\s+)*(?:needed|required|missing|necessary)(?<rest>(?:,?\s+(?:mainly|especially|in particular|for|to|in|on|from|before|after|by|at|with)\b.*)?)$/i;
const NEED_FOR =
  /^(?:there is |there's |there are )?(?:an? |the |some |strong |urgent |still |also |we |it )*(?:(?:needs?(?: for)?|requires?)\s+(?=\p{L})|lacks?\s+(?=(?:an?|any|some|the)\s))(?!to\b|for\b|be\b|of\b|help\b)/iu;
/** "parser: needs rewriting" */
const NEEDS_DOING =
  /^(?:[^:;]{0,80}?[,;]\s+)?(?:still |really )*needs? (?<verb>\p{Ll}{3,}ing)(?=[\s.,;]|$)(?<rest>.*)$/u;
const NO_SUBJECT =
  /^(?:what(?:['’]s| is| are)|it|this|that|they|these|those|which|there|something|someone|what|all)$/i;
/** What "to" belongs to: "a way to report faults", "access to the hall". */
const WAY_TO =
  /(?<=\b(?:ways?|tools?|places?|scripts?|access|time|ability|option|means|room|links?|changes?) )to\b/i;
const NO_NOUN_PHRASE =
  /\b(?:will|should|must|can|could|may|need|if|when|that|who|which|is|are|was|were|it|we)\b/i;
/** What one does, finds, gets or makes rather than provides, by the first noun's phrase. */
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
    /^(?:volunteers?|maintainers?|people|owners?|testers?|reviewers?|somebody|someone|helpers?|candidates?|partners?|somewhere|venues?)\b/i,
    "find",
  ],
  [/^(?:documentation|tutorials?|docs|guides?|report)\b/i, "write"],
];
/** Likewise by the last word of it: "schema change", "write permissions". */
const VERB_FOR_LAST: readonly (readonly [RegExp, string])[] = [
  [/^(?:changes?|fix(?:es)?|improvements?|adjustments?|corrections?|progress|efforts?)$/i, "make"],
  [
    /^(?:permissions?|rights|access|credentials|accounts?|quota|approval|consent|licen[cs]es?|quotes?|money|funds|funding|budget|time|space|manpower|staff|hardware|resources|verification|signatures?)$/i,
    "get",
  ],
  [
    /^(?:work|refactoring|cleanup|clean-up|tests|testing|investigation|maintenance|rewrite|runs?)$/i,
    "do",
  ],
  [
    /^(?:sponsors?|speakers?|volunteers?|maintainers?|testers?|reviewers?|hosts?|solutions?|ways?|workarounds?|replacements?|alternatives?)$/i,
    "find",
  ],
  [/^(?:documentation|tutorials?|docs|guides?|report)$/i, "write"],
  [
    /^(?:polic(?:y|ies)|strateg(?:y|ies)|conventions?|process|procedures?|roadmap|criteria)$/i,
    "define",
  ],
  [/^(?:period|meeting|call)$/i, "have"],
];
const QUANTITY =
  /^(?:(?:an?|a bit of|a few|some|more|further|additional|better|other|another|several|the|new|much|lots? of|(?:one|two|three|\d+)(?: more)?)\s+)+/i;
const FIRST_PHRASE =
  /^[^,;:.(]+?(?=\s(?:for|of|in|on|to|with|from|by|at|into|as|about|between|per|before|after|that|which|who|where)\s|[,;:.(]|\s*$)/i;
/** "use of the last version", "less noise": the word says what to do. */
const AS_VERB: readonly (readonly [RegExp, string])[] = [
  [/^(?:the )?uses? of (?=\p{L})/iu, "use "],
  [/^(?:less|fewer) (?=\p{L})/iu, "reduce "],
  [/^(?:better|improved) (?!ways?\b)(?=\p{L})/iu, "improve "],
];
/** "faster trains", "easier access to the hall" */
const MORE_OF =
  /^(?<how>(?:fast|slow|quick|eas|simpl|clean|clear|small|short|long|cheap|saf|bright|light|larg|high|low|strict|earl)(?:i?er|r)) (?<thing>(?!(?:term|ways?)\b)\p{L}[^,;:.()]{2,50})$/iu;
/** "need the hall to be clean" */
const TO_BE = /^(?<thing>(?![^,;:.]* to (?!be ))[^,;:.]{2,50}?) to be (?<how>\p{L}{3,}.*)$/iu;

/** "X needed", "need for X", "X needs rewriting" → what to do about X; null for other texts. */
export function fromNeed(text: string, known: string | null): string | null {
  const doing = NEEDS_DOING.exec(text)?.groups;
  const infinitive = doing ? infinitiveOf(doing["verb"] ?? "") : null;
  if (doing && infinitive !== null && known !== null) {
    const rest = /^[\s,]/.test(doing["rest"] ?? "") ? "" : (doing["rest"] ?? "");
    return `${infinitive} ${lowerFirst(known)}${rest}`;
  }
  if (
    doing &&
    infinitive !== null &&
    !/^ of /.test(doing["rest"] ?? "") &&
    /^\W*(?:still |really )*needs? /.test(text)
  )
    return `${infinitive} it${doing["rest"] ?? ""}`;
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
  const thing = subject.replace(WAY_TO, "");
  if (/\b(?:no|not|as|only|really|does|(?<!-)to(?!-))\b/i.test(thing)) return false;
  return !(isVerb(first) && /^\S+ (?!of\b).*\b(?:the|a|an)\s/i.test(subject));
}

function provide(thing: string): string {
  const asVerb = verbOfNoun(thing.replace(/^(?:more|further|some|additional)\s+/i, ""));
  if (asVerb !== null) return asVerb;
  if (isGerund(thing)) return fromGerund(thing) ?? thing;
  const said = AS_VERB.find(([pattern]) => pattern.test(thing));
  if (said) return thing.replace(said[0], said[1]);
  const more = MORE_OF.exec(thing)?.groups;
  if (more) return `make ${more["thing"] ?? ""} ${(more["how"] ?? "").toLowerCase()}`;
  const to = TO_BE.exec(thing)?.groups;
  if (to) return asTold(to["thing"] ?? "", to["how"] ?? "");
  return `${verbFor(thing)} ${lowerFirst(thing)}`;
}

/** "the hall to be painted", "the hall to be clean" */
function asTold(thing: string, how: string): string {
  const [word = "", ...rest] = how.split(" ");
  const verb = /(?:ed|[^aeiou]en|wn)$/.test(word) ? infinitiveOf(word) : null;
  return verb === null
    ? `make ${lowerFirst(thing)} ${how}`
    : [verb, lowerFirst(thing), ...rest].join(" ");
}

function verbFor(thing: string): string {
  const named = thing.replace(QUANTITY, "");
  const first = VERB_FOR.find(([pattern]) => pattern.test(named));
  const last = FIRST_PHRASE.exec(named)?.[0].split(" ").at(-1) ?? "";
  return (first ?? VERB_FOR_LAST.find(([pattern]) => pattern.test(last)))?.[1] ?? "provide";
}
