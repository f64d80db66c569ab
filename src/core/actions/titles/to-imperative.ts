import { dictionaryTag } from "../language/english.ts";
import { infinitiveOf, isVerb, startsWithVerb } from "../language/infinitive.ts";
import { lowerFirst } from "../language/letter-case.ts";
import { fromGerund, fromPlan } from "./from-gerund.ts";
import { fromNeed } from "./from-need.ts";
import { fromNoun } from "./from-noun.ts";
import { fromPassive } from "./from-passive.ts";
import { fromQuestion } from "./from-question.ts";
import { fromRelative } from "./from-relative.ts";
import { fromRemark } from "./from-remark.ts";
import { fromRequest } from "./from-request.ts";
import { fromState, fromSubject } from "./from-subject.ts";
import { fromThirdPerson } from "./from-third-person.ts";
import { isImperative, NO_DEED } from "./is-task.ts";
import { isTopic } from "./is-topic.ts";
import { verbForNoun, verbOfNoun } from "./nominal-verbs.ts";
import { TITLE_LENGTH } from "./shorten-title.ts";
import { splitFact } from "./split-fact.ts";
import { withoutOpeners } from "./task-openers.ts";

/**
 * What a text asks for, in the imperative as far as its wording tells: "we should document X" and
 * "X to be documented" → "document X". `subject` is what a passive without a subject speaks of
 * ("…: need to be moved").
 */
export function toImperative(text: string, subject: string | null = null): string {
  const sure = text.replace(HEDGED, "$1 ").replace(WILL_TOO, "$1 and ");
  const noted = sure.replace(NOTED, (whole, thing: string, what: string) =>
    isImperative(thing) ? whole : `${thing} ${what}`,
  );
  const freed = withoutOpeners(noted);
  // "Everybody should update their lists" is told to whoever reads the title.
  const opened =
    freed !== noted && EVERYBODY.test(noted) ? freed.replace(/ their (?=\p{Ll})/u, " the ") : freed;
  // "Who is going to send it?" is asked no more once it is "send it".
  const asked =
    opened === noted
      ? opened
      : opened.replace(ASKS.test(noted) ? /\s*\?(?:\s.*)?$/ : /\s*\?+$/, "");
  const later = splitFact(asked)?.task ?? null;
  const told = later === null ? noted : later.replace(/^can be /i, "to be ");
  const task = later === null ? asked : withoutOpeners(told);
  if (isInfinitive(told, task))
    return task.replace(/ and to (?=\p{Ll})/u, " and ").replace(/\s*\?+$/, "");
  if (/\s(?:is|are) $/.test(told.slice(0, told.length - task.length))) {
    const deed = fromProgress(`be ${task}`);
    if (deed !== null) return deed;
  }
  const known = later === null ? subject : (USELESS.exec(asked)?.groups?.["thing"] ?? subject);
  return (
    fromPlace(task) ??
    fromPlan(task) ??
    fromRole(task) ??
    fromProgress(task) ??
    fromRelative(task) ??
    fromPassive(task, known) ??
    fromRemark(task) ??
    fromRequest(task) ??
    fromNeed(task, subject) ??
    fromState(task) ??
    fromSubject(task) ??
    verbOfNoun(task) ??
    fromGerund(task) ??
    fromThirdPerson(task) ??
    fromQuestion(task) ??
    fromNoun(task) ??
    fromNamed(task) ??
    (startsWithVerb(task) ? task.replace(/\s*\?+$/, "") : task)
  );
}

/** "Lamps should probably be sold" */
const HEDGED =
  /^((?![^,;:.]* (?:but|which|that) )[^,;:.]{0,60}?\b(?:should|must|needs? to|has to|have to|will|ought to)) (?:probably|ideally|definitely|preferably|eventually|perhaps|maybe|hopefully) (?=\p{Ll})/iu;
/** "will look at the lamps and will tell us" */
const WILL_TOO = /^((?:will|to|should|can)\s[^.;:]+?),? and (?:will|shall) (?=\p{Ll})/iu;
const EVERYBODY = /^(?:everybody|everyone|people|members|users|participants|all)\b/i;

/** Questions that ask somebody to do it. */
const ASKS = /^(?:shall|should|can|could|would|who|anyone|someone)\b/i;

/** What an infinitive follows: "Ann to", "we should also". */
const BEFORE_VERB =
  /(?:^|\s)(?:to|will|should|shall|must|can|could|may|might|['’]ll|let['’]?s|let us|please)(?:\s(?:also|just|still|now|then|first|really|probably|definitely|kindly))*\s+$/i;
/** Verbs that other rules make more of. */
const LEFT = /^(?:be|have|need|require|look to|see if)\b/i;

/** Whether only what goes before a verb was taken from a text, so that a verb is what comes first. */
function isInfinitive(text: string, task: string): boolean {
  const [first = ""] = task.split(" ");
  const isNoun = !isVerb(first) && /^(?:Noun|Singular|Plural)$/.test(dictionaryTag(first) ?? "");
  if (task === text || isNoun || !/^\p{Ll}/u.test(task) || LEFT.test(task)) return false;
  const at = text.lastIndexOf(task.slice(0, 40));
  return at > 0 && BEFORE_VERB.test(text.slice(0, at)) && !first.endsWith("ing");
}

/** "it is thought that the flag is unnecessary, so can be removed" */
const USELESS =
  /(?:^|\bthat )(?<thing>(?:the )?[\w.-]+(?: [\w.-]+){0,3}?) (?:is|are) (?:un\p{L}+|not|no longer|obsolete|useless|outdated)/iu;

/** "the settings (to be documented in the wiki)" */
const NOTED = /^([^():]{3,90}?)\s*\((to be [a-z]{3,}ed\b[^()]*)\)\W*$/;

/** "On the web site, remove the ads" → "remove the ads on the web site". */
function fromPlace(text: string): string | null {
  const { place = "", order = "" } =
    /^(?<place>(?:on|in|at|for) [^,;:.]{3,40}), (?<order>[^,;:]{5,})$/iu.exec(text)?.groups ?? {};
  const isShort = place.length + order.length < TITLE_LENGTH;
  return isShort && isImperative(order)
    ? `${order.replace(/\s*\?+$/, "")} ${lowerFirst(place)}`
    : null;
}

/** "Ann as the next maintainer" → "make Ann the next maintainer". */
function fromRole(text: string): string | null {
  const match =
    /^(?<who>\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,2}) as (?:the |an? )?(?<role>(?:\p{L}[\p{L}-]* ){0,3}(?:maintainers?|coordinators?|chairs?|leads?|leaders?|editors?|contacts?|managers?|secretary|owners?)(?![\p{L}]).*)$/u.exec(
      text,
    );
  return match ? `make ${match.groups?.["who"] ?? ""} the ${match.groups?.["role"] ?? ""}` : null;
}

/** "Gradual move to the new host: web, mail" → "work on gradual move to the new host: web, mail". */
function fromNamed(text: string): string | null {
  const named = /^[^:]{8,70}?(?=\s?:\s)/.exec(text)?.[0] ?? "";
  const rest = text.slice(named.length).replace(/^\s*:\s*/, "");
  const words = named.split(" ");
  const isDeed = words.length === 2 && isDeedNoun(words[1] ?? "");
  const isPart = PART.test(rest);
  const isNamed = words.length > 2 || isDeed || (words.length > 1 && isPart);
  const told = !isNamed || startsWithVerb(rest) || rest.endsWith("?") ? null : fromNoun(named);
  if (isPart && isNamed && isTopic(named))
    return `${told ?? `work on ${lowerFirst(named)}`}, ${rest}`;
  if (told === null || isImperative(rest)) return null;
  return STATUS.test(rest) ? told : `${told}: ${rest}`;
}

/** What names a part of what stands before: "gates: in particular those of iron". */
const PART = /^(?:in particular|especially|mainly|including|at least|such as)\s/i;

/** "Noise reduction", "privilege dropping": what the second word says is done to the first. */
function isDeedNoun(word: string): boolean {
  const isGerund = word.endsWith("ing") && infinitiveOf(word) !== null && !NO_DEED.test(word);
  return (
    isGerund || verbForNoun(word) !== null || /^(?:reduction|protection|handling)$/i.test(word)
  );
}

/** How far a thing is. */
const STATUS =
  /^(?:nothing|not|mostly|nearly|almost|partly|already|still)\b.{0,40}\b(?:done|started|ready|finished|missing|available)\b/i;

/** "will be leading the work" → "lead the work". */
function fromProgress(text: string): string | null {
  const match = /^(?:(?:will|shall|should) )?be (?<verb>\p{Ll}{3,}ing)\b(?<rest>.*)$/iu.exec(text);
  const infinitive = match ? infinitiveOf(match.groups?.["verb"] ?? "") : null;
  return infinitive === null ? null : `${infinitive}${match?.groups?.["rest"] ?? ""}`;
}
