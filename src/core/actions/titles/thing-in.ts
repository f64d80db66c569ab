import { isFirstName } from "../language/english.ts";
import { tagWords } from "../language/tag-words.ts";
import { isPlainWord } from "../language/letter-case.ts";
import { infinitiveOf, startsWithVerb } from "../language/infinitive.ts";
import { isImperative } from "./is-task.ts";

/** What a sentence is about, as a pronoun behind it means it. */
export interface Thing {
  /** With its article, as written: "the old gate". */
  readonly name: string;
  readonly isMany: boolean;
  /** Whether nobody does it, so that the whole sentence is the reason. */
  readonly isMissed: boolean;
}

const NOUN_PHRASE =
  "(?:(?:the|an?|our|this|that|these|those|some|all|its|new|many|several|two|three)\\s)*[\\p{L}\\p{N}_`'’./&+-]+(?:\\s[\\p{L}\\p{N}_`'’./&+-]+){0,4}?(?:\\s(?:of|for|in|on)(?:\\s[\\p{L}\\p{N}_`'’./&+-]+){1,3}?)?";
/** "Nobody reads the guide", "we have no logo", "users want a map", "there are old lamps" */
const DOERS =
  /^(?<who>nobody|no[- ]?one|hardly anybody|few people|people|users|visitors|we|I|they|you|somebody|someone|there|(?:everybody|everyone|all) (?:agree[ds]?|said|says|thinks?) (?:that )?we)\b\s+(?:(?:ever|still|really|now|also|just|only|always|currently|urgently)\s)*(?:(?:do not|don['’]t|never|no longer|cannot|can['’]t|didn['’]t) )?(?<verb>\p{Ll}{2,})(?: (?:at|into|about|for))? (?<thing>.+)$/iu;
const NOBODY = /^(?:nobody|no[- ]?one|hardly|few)/i;
/** Verbs whose object is what the sentence is about. */
const TAKES =
  /^(?:reads?|uses?|needs?|wants?|has|have|had|likes?|knows?|is|are|got|found|find|keeps?|see|sees|saw|miss|misses|lacks?|owns?|watches|visits?|looks?|maintains?|runs?|wrote|writes?|received|ordered|bought|plan|like|forgot|lost)$/i;
const FINITE =
  "(?:is|are|was|were|has|have|had|does|do|did|doesn['’]t|don['’]t|isn['’]t|aren['’]t|can|cannot|can['’]t|will|needs?|still|no longer|never|seems?|looks?|expired|failed|broke|breaks?|fails?|loads?|takes?|hangs?|crashes|came|went|got|made|ran|stopped|changed|works?|worked|shows?|remains?|lacks?)";
const SUBJECT = new RegExp(`^(?<thing>${NOUN_PHRASE})\\s${FINITE}(?![\\p{L}-])`, "iu");
/** "Ann has been drafting a letter", "been drafting a letter", "Ann made a drawing of the gate" */
const AT_WORK =
  /^(?:(?:we|they|I|he|she|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)\s+)?(?:(?:has|have|had|is|are|was|were)\s+)?(?:(?:[Bb]een|just|already|also|still)\s+)*(?<deed>\p{Ll}{2,}(?:ing|ed)|wrote|made|did|ran|drew|built) (?:(?:an?|the|some) \p{Ll}+,? (?:of|on|with|for) )?(?:(?:his|her|their) (?<theirs>.+)|(?<thing>(?:the|an?|some|our|new)\s.+))$/u;
const STARTS_AT_WORK =
  /^(?:(?:we|they|I|he|she)\s|been\s|(?:has|have|is|was)\s|[Bb]een\s|\p{Lu}\p{Ll}+ |\p{Ll}+ing\s|\p{Ll}+ed (?:the|an?|our|some)\s)/u;
const NO_DOER =
  /^(?:it|this|that|these|those|the|an?|no|not|nobody|everybody|people|users|all|some|there|what|which|who|\p{Lu}\p{Ll}+[^s]s)$/iu;
/** "Ann is interested in getting spare lamps for the hall" */
const INTERESTED =
  /\binterested (?:in|by) (?:(?:getting|having|using|seeing|buying) )?(?<thing>.+?)(?=\sfor\s|$)/iu;
/** "Hall lamps: 3 are out" */
const LEAD = new RegExp(`^(?<thing>${NOUN_PHRASE}): .*\\b${FINITE}(?![\\p{L}-])`, "iu");
/** "breaks the old door; needs a new handle" */
const NEEDS =
  /^(?:[^;:]{2,60}[;:,] ){0,2}(?:still |also )?(?:needs?|lacks?|misses) (?<thing>(?:an?|some|more|new) .+)$/iu;
/** "too many meetings" */
const AMOUNT =
  /^(?:too (?:many|much)|lots of|a lot of|no|not enough|missing|broken) (?<thing>[\p{L} -]{3,40})$/iu;
const ORDER = /^\p{L}+(?: (?:up|out|down|over))? (?<object>(?:the|an?|our|new|some|all)\s.+)$/iu;
/** What a name of a thing does not hold. */
const INNER =
  /[,;:]|\b(?:when|where|before|after|if|because|since|that|which|who|once|until|while|than)\b/i;
const NO_THING =
  /^(?:it|this|that|they|these|those|there|here|he|she|we|you|I|what|which|who|all|both|one|some|nobody|everybody|everyone|somebody|someone|people|users?|nothing|something|most|none|others?|me|us|them|if|when|as|so|and|but|because|to|how|why|\p{L}+ing (?:from|to|the|an?|it))(?![\p{L}-])/iu;

/** What a statement of fact is about: its subject, or what its doers do it to; null where that is unclear. */
export function thingIn(sentence: string): Thing | null {
  const text = sentence
    .replace(/\s\([^()]*\)/g, "")
    .trim()
    .replace(/[\s.,;:!…]+$/, "");
  if (text.length > 160 || isImperative(text)) return null;
  const done = DOERS.exec(text)?.groups;
  if (done) {
    const thing = TAKES.test(done["verb"] ?? "") ? startOf(done["thing"] ?? "") : null;
    return named(thing, NOBODY.test(done["who"] ?? ""));
  }
  const worked = workedOn(text);
  if (worked !== null) return named(worked, false);
  return named(
    startOf(INTERESTED.exec(text)?.groups?.["thing"] ?? "") ||
      startOf(NEEDS.exec(text)?.groups?.["thing"] ?? "") ||
      AMOUNT.exec(text)?.groups?.["thing"] ||
      LEAD.exec(text)?.groups?.["thing"] ||
      SUBJECT.exec(text)?.groups?.["thing"] ||
      null,
    false,
  );
}

/** What somebody did something to, or works on: "Ann painted the old gate last week" → "the old gate". */
export function workedOn(sentence: string): string | null {
  const { deed, thing, theirs } = AT_WORK.exec(sentence)?.groups ?? {};
  const [first = ""] = sentence.split(" ");
  if (deed === undefined || NO_DOER.test(first) || !STARTS_AT_WORK.test(sentence)) return null;
  if (infinitiveOf(deed) === null) return null;
  return startOf(theirs === undefined ? (thing ?? "") : `the ${theirs}`) || null;
}

/** What an order is done to: "draft the letter to the guests" → "the letter"; null where that is no noun. */
export function objectIn(order: string): Thing | null {
  const { object } = ORDER.exec(order.replace(/[\s.!]+$/, ""))?.groups ?? {};
  return object === undefined || !startsWithVerb(order) ? null : named(startOf(object), false);
}

/** An object without what is said of where, when and why. */
function startOf(object: string): string {
  return (
    /^.+?(?=,|;|\s(?:in|on|at|to|with|by|from|since|because|when|if|any ?more|yet|that|which|now|and|so)(?:\s|$)|$)/i.exec(
      object,
    )?.[0] ?? object
  );
}

function named(phrase: string | null, isMissed: boolean): Thing | null {
  const name = phrase?.trim() ?? "";
  if (name.length < 3 || name.length > 48 || NO_THING.test(name) || INNER.test(name)) return null;
  if (/^\p{Lu}\p{Ll}+$/u.test(name) && !isPlainWord(name.toLowerCase())) return null;
  const words = tagWords(name);
  const last = words.at(-1);
  const head = words.find((_, i) => words[i + 1] === undefined || words[i + 1]?.tag === "ADP");
  const isNoun = /^(?:NOUN|PROPN|NUM)$/.test(last?.tag ?? "") || words[0]?.tag === "DET";
  if (!isNoun || isFirstName(name.split(" ")[0] ?? "")) return null;
  if (words.some(({ tag }) => /^(?:PRON|AUX|SCONJ)$/.test(tag))) return null;
  return { name, isMany: / and /.test(name) || /[^su]s$/.test(head?.text ?? ""), isMissed };
}
