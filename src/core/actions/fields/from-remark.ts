import { fromNoun } from "./from-noun.ts";
import { infinitiveOf } from "./infinitive.ts";
import { isTask } from "./is-task.ts";
import { lowerFirst } from "./letter-case.ts";

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
  /^(?<thing>(?!it |this |that |there |what |which |who |why |how |when |where )[^,;:]{2,50}?) (?:(?:does not|doesn['’]t|do not|don['’]t|cannot|can['’]t) (?!need|want|have|seem|think|know|see|mean|yet\b|require)|(?:is|are|keeps?) (?:broken|failing|crashing)|fails? (?:to|on|with|if|when)\b|crashes\b)/iu;
/** "The guide is the next priority" */
const PRIORITY =
  /^(?<thing>[^,;:]{3,90}?) (?:is|are|will be) (?:the |our |a )?(?:(?:next|top|main|first|highest|natural|good) ){1,2}(?:priority|priorities|steps?|tasks?|starting points?)\W*$/iu;

/** A fact with a remark on what is to be done about it, as that task; null for other texts. */
export function fromRemark(text: string): string | null {
  const needed = DEED_NEEDED.exec(text)?.groups;
  if (needed)
    return `${DEEDS[(needed["deed"] ?? "").toLowerCase()] ?? ""}: ${lowerFirst(needed["fact"] ?? "")}`;
  const told = TO_BE_TOLD.exec(text)?.groups;
  const verb = told ? infinitiveOf(told["deed"] ?? "") : null;
  if (told && verb !== null) return `${verb}: ${lowerFirst(told["fact"] ?? "")}`;
  if (FAILS.test(text) && !isTask(text)) return `fix: ${lowerFirst(text)}`;
  const thing = PRIORITY.exec(text)?.groups?.["thing"];
  return thing === undefined ? null : (fromNoun(thing) ?? `work on ${lowerFirst(thing)}`);
}
