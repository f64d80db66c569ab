import { fromGerund } from "./from-gerund.ts";
import { fromNeed } from "./from-need.ts";
import { fromNoun } from "./from-noun.ts";
import { fromPassive } from "./from-passive.ts";
import { fromQuestion } from "./from-question.ts";
import { fromState, fromSubject } from "./from-subject.ts";
import { infinitiveOf, isVerb, startsWithVerb } from "./infinitive.ts";
import { isImperative, isTask } from "./is-task.ts";
import { verbOfNoun } from "./nominal-verbs.ts";
import { afterFact, withoutOpeners } from "./task-openers.ts";

/**
 * What a text asks for, in the imperative as far as its wording tells: "we should document X" and
 * "X to be documented" → "document X". `subject` is what a passive without a subject speaks of
 * ("…: need to be moved").
 */
export function toImperative(text: string, subject: string | null = null): string {
  const noted = text.replace(NOTED, (whole, thing: string, what: string) =>
    isImperative(thing) ? whole : `${thing} ${what}`,
  );
  const opened = withoutOpeners(noted);
  // "Who is going to send it?" is asked no more once it is "send it".
  const asked = opened === noted ? opened : opened.replace(/\s*\?+$/, "");
  const isTold = isTask(asked) || isImperative(asked) || startsWithVerb(asked);
  const later = isTold ? null : afterFact(asked);
  const task = later === null ? asked : withoutOpeners(later.replace(/^can be /i, "to be "));
  if (startsWithVerb(task) && / and to \p{Ll}/u.test(task))
    return task.replace(/ and to (?=\p{Ll})/u, " and ").replace(/\s*\?+$/, "");
  const known = later === null ? subject : (USELESS.exec(asked)?.groups?.["thing"] ?? subject);
  return (
    fromRole(task) ??
    fromProgress(task) ??
    fromPassive(task, known) ??
    fromNeed(task, subject) ??
    fromState(task) ??
    fromSubject(task) ??
    verbOfNoun(task) ??
    fromGerund(task) ??
    thirdPerson(task) ??
    fromQuestion(task) ??
    fromNoun(task) ??
    (startsWithVerb(task) ? task.replace(/\s*\?+$/, "") : task)
  );
}

/** "it is thought that the flag is unnecessary, so can be removed" */
const USELESS =
  /(?:^|\bthat )(?<thing>(?:the )?[\w.-]+(?: [\w.-]+){0,3}?) (?:is|are) (?:un\p{L}+|not|no longer|obsolete|useless|outdated)/iu;

/** "the settings (to be documented in the wiki)" */
const NOTED = /^([^():]{3,90}?)\s*\((to be [a-z]{3,}ed\b[^()]*)\)\W*$/;

/** "Ann as the next maintainer" → "make Ann the next maintainer". */
function fromRole(text: string): string | null {
  const match =
    /^(?<who>\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,2}) as (?:the |an? )?(?<role>(?:\p{L}[\p{L}-]* ){0,3}(?:maintainers?|coordinators?|chairs?|leads?|leaders?|editors?|contacts?|managers?|secretary|owners?)(?![\p{L}]).*)$/u.exec(
      text,
    );
  return match ? `make ${match.groups?.["who"] ?? ""} the ${match.groups?.["role"] ?? ""}` : null;
}

/** "will be leading the work" → "lead the work". */
function fromProgress(text: string): string | null {
  const match = /^(?:(?:will|shall|should) )?be (?<verb>\p{Ll}{3,}ing)\b(?<rest>.*)$/iu.exec(text);
  const infinitive = match ? infinitiveOf(match.groups?.["verb"] ?? "") : null;
  return infinitive === null ? null : `${infinitive}${match?.groups?.["rest"] ?? ""}`;
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
    (isImperative(whole) || isVerb(base))
    ? whole
    : null;
}
