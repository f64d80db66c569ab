import { tagWords } from "../language/tag-words.ts";
import { isClause } from "./is-clause.ts";
import { isTopic } from "./is-topic.ts";
import { isTask } from "./is-task.ts";
import { articled } from "./articled.ts";
import { lowerFirst } from "../language/letter-case.ts";
import { TITLE_LENGTH, lengthOf } from "./shorten-title.ts";
import { thingIn, workedOn, type Thing } from "./thing-in.ts";

/** "…, kill it", "… - please fix them": an order behind a fact, with nothing but a pronoun for its object. */
const ORDER =
  /^(?<fact>[^:;]{5,120}?)(?:\s?[,:;.]|\s[–—-]|\s(?:→|[-=]>)|\s(?:and|but)(?=\s(?:will|should|must)\s))\s+(?:(?:so|then|and|please|just|let['’]s|(?:so )?(?:we|I) (?:should|must|need to|will|could)|should|must|need to|will|to)\s)*(?<task>(?<verb>(?:get rid of|do away with|\p{L}{3,})(?: (?:up|out|off|down|away|back|over))?) (?<pointer>it|them)(?<rest>(?:\s[^:;]*)?))$/iu;
/** The pronoun that is a task's only object. */
const OBJECT =
  /^(?<verb>(?:get rid of|do away with|\p{L}{3,})(?: (?:up|out|off|down|away|back|over)| or (?:at least )?\p{L}{3,})?) (?<pointer>it|them|one(?=$|[,;.]|\s(?:for|in|on|by|to|with|and|before)\s)|(?:this|that|these|those)(?=$|[,;.]))(?<rest>(?:[\s,;:].*)?)$/iu;
/** Verbs whose "it" is what was said rather than what it was said of, or somebody. */
const OF_ALL =
  /^(?:do|look|check|investigate|discuss|report|handle|follow|debate|think|announce|clarify|raise|mention|note|confirm|verify|find|make|get|have|let|bring|help|tell|ask|remind|invite|inform|contact|ping|see|avoid|call|say|try|give|take|put|show|thank|email|say)\b/i;
/** What a pronoun of the same thing further on would make unclear. */
const MORE = /\b(?:it|its|them|they|their|this|these|that|those)\b/i;

/** "If people have any remarks, please send to the list" */
const IF_ANY =
  /^(?:.{0,200}, )?if (?:you|people|anyone|anybody|members|users|someone|they) (?:ha(?:ve|s)|got) (?<thing>(?:any|some|further|more|additional) [^,;:]{3,40}), (?:please |then |do )*(?<verb>share|send|report|add|post|e-?mail|submit|bring|raise|provide)(?<rest>(?: (?:on|to|via|in|with|by|at|as)\s.*)?)$/iu;
/** "ABC sees cracks in the wall: should open an issue" */
const TO_FILE =
  /^(?<fact>[^:;]{8,120}?)(?:\s?[,:;.]|\s[–—-]|\s(?:→|[-=]>))\s+(?:(?:so|then|and|please|we|should|must|need to|will|to|\p{Lu}\p{L}+ (?=to\s))\s?)*(?<task>(?:open|file|create|raise|submit|report)s? (?:an? )?(?:new )?(?:issue|ticket|bug|bug report)(?: (?:with|at|in|on|for) [^,;:]{2,24})?)\W*$/iu;

/** "Ann drew a new lamp; needs to be added to the guide" */
const TO_BE_DONE =
  /^(?<fact>[^:;]{5,120}?)(?:\s?[,;.]|\s[–—-]|\s(?:and|but))\s+(?:(?:it|this|that|which|they) )?(?:still )?(?<task>(?:needs?|has|have) to be (?!done\b)\p{L}+(?:ed|[^aeiou]en|wn|ade|uilt|ent)\b.*)$/iu;

/** "Guest book: nobody fills it in, burn it" */
const ABOUT = /^(?<lead>[^:;,.]{3,40}): (?:nobody|no[- ]?one|hardly anybody) [^:;]{3,80}\bit\b/iu;

/** "Nobody reads the guide, burn it" → "burn the guide: nobody reads it"; null for other texts. */
export function nameObjectBehind(text: string): string | null {
  const any = IF_ANY.exec(text)?.groups;
  if (any) return `${any["verb"] ?? ""} ${any["thing"] ?? ""}${any["rest"] ?? ""}`;
  const filed = TO_FILE.exec(text)?.groups;
  if (filed && isFact(filed["fact"] ?? ""))
    return `${filed["task"] ?? ""}: ${lowerFirst(filed["fact"] ?? "")}`;
  const undone = TO_BE_DONE.exec(text)?.groups;
  const worked = workedOn(undone?.["fact"] ?? "");
  if (undone && worked !== null) return `${worked} ${undone["task"] ?? ""}`;
  const thing = aboutIn(text);
  const order = ORDER.exec(thing === null ? text : text.slice(thing.name.length + 2));
  const { fact = "", task = "" } = order?.groups ?? {};
  const meant = thing ?? thingIn(fact);
  const named = meant === null ? null : nameObject(task, meant);
  if (meant === null || named === null) return null;
  const pronoun = meant.isMany ? "them" : "it";
  const reason = `${named.replace(/[\s.!]+$/, "")}: ${lowerFirst(fact.replace(meant.name, pronoun))}`;
  return meant.isMissed && lengthOf(reason) <= TITLE_LENGTH ? reason : named;
}

/** What stands before a colon and what nobody does to it: "Guest book: nobody fills it in, burn it". */
function aboutIn(text: string): Thing | null {
  const { lead: name = "" } = ABOUT.exec(text)?.groups ?? {};
  return isTopic(name) ? { name, isMany: false, isMissed: true } : null;
}

/** A task with a thing in the place of its pronoun; null where it has none that can mean it. */
export function nameObject(task: string, { name, isMany }: Thing): string | null {
  const { verb, pointer, rest = "" } = OBJECT.exec(task)?.groups ?? {};
  if (verb === undefined || pointer === undefined) return null;
  if ((OF_ALL.test(verb) && !/^get rid/i.test(verb)) || MORE.test(rest)) return null;
  if (isMany !== /^th(?:em|ese|ose)$/i.test(pointer)) return null;
  // "We have no map. Ann will draw one."
  if (/^one$/i.test(pointer)) return `${verb} ${indefinite(name)}${rest}`;
  return `${verb} ${articled(name)}${rest}`;
}

function indefinite(name: string): string {
  const bare = name.replace(/^(?:the|an?|no|our|some|any) /i, "");
  return `${/^[aeiou]/i.test(bare) ? "an" : "a"} ${lowerFirst(bare)}`;
}

function isFact(text: string): boolean {
  return !isTask(text) && isClause(text, tagWords(text.slice(0, 120)));
}
