import { isFirstName } from "../language/english.ts";
import { isVerb } from "../language/infinitive.ts";
import { lowerFirst } from "../language/letter-case.ts";
import { tagWords } from "../language/tag-words.ts";
import { isImperative } from "./is-task.ts";

const MUST =
  /^(?<subject>[^,;:.]{2,50}?)\s+(?:(?:should|must|has to|have to|needs? to|needs? to be able to|ought to)|(?:is|are) to|to(?= become\b)|will)\s+(?:also |now |always |then |be able to )?(?<not>not )?(?:need to )?(?<verb>\p{Ll}{2,})(?<rest>(?:\s.*)?)$/iu;
const NO_SUBJECT =
  /^(?:do|does|did|so)\b|n['’]t\b|\b(?:will|would|can|could|should|must|is|are|was|were|has|have|had|not|it|this|that|they|these|those|there|we|you|I|who|which|what|whether|how|if|when|and so)\b/i;
const PEOPLE =
  /^(?:(?:the |all |our )?(?:\p{L}+ ){0,2}(?:committee|people|members?|users?|teams?|groups?|editors|chairs|authors|maintainers|everyone|everybody|sites|participants|reviewers))$/iu;
/** "The main issue is to …": what it is said of is no thing. */
const ABSTRACT =
  /^(?:(?:the|our|another|one|an?) )?(?:\p{L}+ ){0,2}(?:issue|problem|goal|option|idea|plan|aim|fix|solution|task|step|challenge|priority|priorities|point)$/iu;
const SINGULAR = /(?:ss|us|is)$|[^s]$/;

const STATES =
  "(?:available|ready|possible|optional|configurable|visible|accessible|consistent|compatible|unique|mandatory|public|online)(?![\\p{L}-])";
const STATE = new RegExp(
  `^(?<subject>[^,;:.]{2,60}?)\\s+(?:to|should|must|has to|have to|needs? to) be (?:also |now |always )?(?<state>${STATES})(?<rest>.*)$`,
  "iu",
);
/** "It must be separate from the hall", "they must remain open" */
const POINTED =
  /^(?<pointer>it|this|that|they|these|those)\s+(?:should|must|has to|have to|needs? to|will)\s+(?:also |now |always )?(?:be (?<state>(?:separate|independent|private|simple|short|easy|complete|available|ready|possible|optional|configurable|visible|accessible|consistent|compatible|unique|mandatory|public|online|part of|the|an?)(?![\p{L}-]))|(?<verb>contain|remain|stay|become|return|allow))(?<rest>\s.*)$/iu;

/** "need to be almost ready", "will be part of the show" */
const NO_SUBJECT_STATE =
  /^(?:need|needs|must|should|has|have|will)(?: to)? be (?<state>(?:almost |more |fully |still )?(?:complete|available|ready|optional|configurable|visible|accessible|consistent|compatible|unique|mandatory|public|online)|part of)(?![\p{L}])/iu;
/** "The wizard will be the way in" */
const ROLE =
  /^(?<subject>[^,;:.]{2,60}?)\s+(?:will|should|must|needs? to|has to|have to|is to|are to) be (?<role>(?:the|an?|our|part of)\s.{3,})$/iu;

/** "The guide should be available" → "make the guide available"; null for other texts. */
export function fromState(text: string): string | null {
  const bare = NO_SUBJECT_STATE.exec(text);
  if (bare) return `make it ${bare.groups?.["state"] ?? ""}${text.slice(bare[0].length)}`;
  const pointed = POINTED.exec(text)?.groups;
  if (pointed) {
    const object = /^th(?:ey|[eo]se)$/i.test(pointed["pointer"] ?? "") ? "them" : "it";
    const verb = pointed["verb"] === "become" ? undefined : pointed["verb"];
    const told = pointed["state"] ?? verb;
    return `make ${object}${told === undefined ? "" : ` ${told}`}${pointed["rest"] ?? ""}`;
  }
  const { subject, state, rest, role } = STATE.exec(text)?.groups ?? ROLE.exec(text)?.groups ?? {};
  if (subject === undefined || NO_SUBJECT.test(subject) || isImperative(subject)) return null;
  if (role !== undefined)
    return isNounPhrase(subject) ? `make ${lowerFirst(subject)} ${role}` : null;
  return `make ${lowerFirst(subject)} ${state ?? ""}${rest ?? ""}`;
}

/**
 * What a thing should do, as a task: "The cache should expire" → "make the cache expire". People and
 * groups are told directly: "Users need to upgrade" → "upgrade". Null for other texts.
 */
export function fromSubject(text: string): string | null {
  const groups = MUST.exec(text)?.groups;
  const subject = groups?.["subject"]?.trim();
  const verb = groups?.["verb"] ?? "";
  if (!groups || subject === undefined || NO_SUBJECT.test(subject) || isImperative(subject))
    return null;
  const isPlan = / will (?:\S+ )*$/i.test(
    text.slice(0, text.length - (groups["rest"]?.length ?? 0) - verb.length),
  );
  if (isPlan && !isNounPhrase(subject)) return null;
  const isDeed =
    isVerb(verb) ||
    (!/^(?:better|further)$/.test(verb) && tagWords(`they ${verb} the`)[1]?.tag === "VERB");
  if (!isDeed && verb !== "become" && !isPlan) return null;
  const rest = groups["rest"] ?? "";
  if (/ be able to $/.test(text.slice(0, text.length - rest.length - verb.length)))
    return `allow ${lowerFirst(subject)} to ${verb}${rest}`;
  if (PEOPLE.test(subject))
    return groups["not"] === undefined ? `${verb}${rest.replace(/^ their /, " the ")}` : null;
  if (ABSTRACT.test(subject) && groups["not"] === undefined) {
    const deed = verb === "be" ? /^(?: only)? to (?=\p{Ll}{2})/u.exec(rest)?.[0] : "";
    if (deed !== undefined) return deed === "" ? `${verb}${rest}` : rest.slice(deed.length);
  }
  const thing = lowerFirst(subject);
  if (groups["not"] !== undefined) {
    const last = subject.split(" ").at(-1) ?? "";
    const isPlural = !SINGULAR.test(last) || /\band\b/.test(subject);
    return `make sure ${thing} ${isPlural ? "do" : "does"} not ${verb}${rest}`;
  }
  // "The guides should be only in the shop"
  return verb === "become" || verb === "be"
    ? `make ${thing}${rest}`
    : `make ${thing} ${verb}${rest}`;
}

/** What is told of: a thing, neither a person nor a clause. */
function isNounPhrase(text: string): boolean {
  const words = tagWords(text);
  const isTagged = words.every(({ tag }) => !/^(?:VERB|AUX|PRON|SCONJ)$/.test(tag));
  return isTagged && words.length < 7 && !isFirstName(text.split(" ")[0] ?? "");
}
