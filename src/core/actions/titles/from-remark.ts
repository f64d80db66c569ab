import { infinitiveOf } from "../language/infinitive.ts";
import { lowerFirst } from "../language/letter-case.ts";
import { fromNoun } from "./from-noun.ts";
import { isTask } from "./is-task.ts";
import { verbForNoun } from "./nominal-verbs.ts";

const DEEDS: Readonly<Record<string, string>> = {
  investigation: "investigate",
  discussion: "discuss",
  testing: "test",
  clarification: "clarify",
  analysis: "analyse",
};
/** "Hosts lose their disk, further investigation needed" */
const DEED_NEEDED =
  /^(?<fact>.{8,160}?)\s?[,;:–-]\s*(?:further |more |some |still )*(?<deed>investigation|discussion|testing|clarification|analysis)s? (?:is |are |still )*(?:needed|required|necessary)\W*$/iu;
/** "Hosts lose their disk, to be investigated" */
const TO_BE_TOLD =
  /^(?<fact>[^;:]{8,160}?),\s+(?:(?:this |it |that )?(?:will|should|must|needs? to|has to) be|to be) (?<deed>announced|communicated|confirmed|checked|verified|fixed|discussed|investigated|documented|clarified|reported)(?![\p{L}-]).*$/iu;
/** "The probe doesn't start on old hosts" */
const FAILS =
  /^(?<thing>(?!it |this |that |there |what |which |who |why |how |when |where )[^,;:]{2,50}?) (?:(?:does not|doesn['’]t|do not|don['’]t|cannot|can['’]t) (?!need|want|have|seem|think|know|see|mean|yet\b|require)|(?:is|are|keeps?) (?:broken|failing|crashing)|(?:(?:is|are) )?(?:sometimes|often|always|never) (?:not )?\p{Ll}{3,}ed(?![\p{L}-])|fails? (?:to|on|with|if|when)\b|crashes\b)/iu;
/** "The guide is the next priority" */
const PRIORITY =
  /^(?:[^;]{5,120};\s)?(?<thing>[^,;:]{3,90}?) (?:is|are|will be) (?:the |our |a )?(?:(?:next|top|main|first|highest|natural|good) ){1,2}(?:priority|priorities|steps?|tasks?|starting points?)\W*$/iu;

/** "Each shop has its own prices, that needs to change" */
const TO_CHANGE =
  /^(?<fact>[^;:]{8,120}?)[,;–-]\s*(?:and )?(?:this|that|which|it) (?:needs? to|should|must|has to|will) change\W*$/iu;
/** "The work of this year is focused on the garden" */
const FOCUSED =
  /^(?=[^,;:.]*\b(?:theme|efforts?|work|goals?|focus|year|release|plans?|priority|roadmap)\b)[^,;:.]{3,90}? (?:is|are|will be) (?:mainly |mostly |primarily )?focus+ed on (?<thing>.{5,})$/iu;
/** "They think that the door is wide enough, but it needs verification" */
const DOUBTED =
  /^(?:(?:\p{Lu}\p{L}+|they|we|I|he|she) )?(?:thinks?|believes?|assumes?|expects?) (?:that )?(?<fact>[^;:]{8,120}?),?\s(?:but )?(?:it |this |that )?(?:still )?(?:needs?|requires?|has) (?:to be (?:verified|checked|tested|confirmed)|verification|checking|testing|confirmation)\W*$/iu;
/** "Almost ready for installation by the gate" */
const READY =
  /^(?:now |almost )?ready for (?<deed>\p{Ll}+)(?<rest>\s(?:into|in|to|by|with)\s.*)$/iu;

/** Whether a text tells that something does not work: "the probe doesn't start". */
export function isFault(text: string): boolean {
  return FAILS.test(text) && !isTask(text);
}

/** A fact with a remark on what is to be done about it, as that task; null for other texts. */
export function fromRemark(text: string): string | null {
  const needed = DEED_NEEDED.exec(text)?.groups;
  if (needed)
    return `${DEEDS[(needed["deed"] ?? "").toLowerCase()] ?? ""}: ${lowerFirst(needed["fact"] ?? "")}`;
  const told = TO_BE_TOLD.exec(text)?.groups;
  const verb = told ? infinitiveOf(told["deed"] ?? "") : null;
  if (told && verb !== null) return `${verb}: ${lowerFirst(told["fact"] ?? "")}`;
  const changed = TO_CHANGE.exec(text)?.groups?.["fact"];
  if (changed !== undefined) return `change: ${lowerFirst(changed)}`;
  const focus = FOCUSED.exec(text)?.groups?.["thing"];
  if (focus !== undefined) return `focus on ${focus}`;
  const doubted = DOUBTED.exec(text)?.groups?.["fact"];
  if (doubted !== undefined) return `verify that ${lowerFirst(doubted)}`;
  const ready = READY.exec(text)?.groups;
  const asVerb = verbForNoun(ready?.["deed"] ?? "");
  if (ready && asVerb !== null) return `${asVerb}${ready["rest"] ?? ""}`;
  if (isFault(text)) return `fix: ${lowerFirst(text)}`;
  const thing = PRIORITY.exec(text)?.groups?.["thing"];
  return thing === undefined ? null : (fromNoun(thing) ?? `work on ${lowerFirst(thing)}`);
}
