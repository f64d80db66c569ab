import { infinitiveOf } from "../language/infinitive.ts";
import { lowerFirst } from "../language/letter-case.ts";
import { tagWords } from "../language/tag-words.ts";
import { isImperative } from "./is-task.ts";

const BE =
  "(?:(?:needs?|has|have|had) to be|should (?:also |now |really |then )?be|must (?:also |now )?be|(?:is|are) to be|ought to be|shall be|will (?:also |now |then |soon |need to )?be|(?:soon )?to be|to get)";
const DONE_TO =
  "(?:(?:also|still|then|now|all|fully|properly|carefully|completely|clearly|further|more|better|already|in the future|as)\\s+)*(?<verb>[a-z]{2,}(?:ed|en|wn|lt|pt|nt|ld|ght)|(?:re)?(?:run|put|set|read|cut|made|done|kept|built|sent|found|left|written|fed|led|met|paid|laid|lost|shut|split|spread|cast|broadcast|bound|hung|worn|torn)|undone|offset)\\b(?<rest>.*)$";
const PASSIVE = new RegExp(
  `^(?<subject>[^;:]{2,110}?)(?<comma>,)?\\s+(?:(?:also|still|really|probably|urgently)\\s+)*${BE}\\s+${DONE_TO}`,
  "i",
);
const ALONE = new RegExp(
  `^(?:(?:(?<pronoun>it|they|this|that|these)|which|also|still)\\s+)*(?:need to be|${BE})\\s+${DONE_TO}`,
  "i",
);
/** "Results announced": a deliverable that is written as if it were there. */
const SHORT =
  /^(?<subject>\p{L}[\p{L}\d-]*(?: \p{L}[\p{L}\d-]*){0,3}) (?<verb>(?:announced|published|released|finali[sz]ed|approved|updated|reviewed|completed|sent|created|deployed|tested|merged|documented))$/u;
const NO_SUBJECT =
  /^(?:it|this|that|they|these|those|which|there|something|someone|what|all|one|more|nothing)$/i;
/** Where what is said of the subject starts. */
const SAID_OF =
  /,?\s+(?:(?:can|could|is|are|was|were|has|have|had|exists?|existed|seems?|looks?|requires?) .*|exists?|missing|lacking)$|(?:\s+\p{L}+ed)?,?\s+(?:and|but)$/iu;
const NO_NOUN_PHRASE =
  /\b(?:will|should|must|can|could|may|would|like to|need|if|when|that|who|which|we|they)\b/i;

/** "parser available but not yet integrated" */
const NOT_YET =
  /^(?:[^:]{2,60}:\s)?(?<subject>[^,;:]{2,70}?)(?:\s(?:is|are|was|were))?(?:\s(?:available|there|ready|written|started|developed|deployed))?\s+but\s+(?:is |are )?(?:still )?not (?:yet |properly |fully |really )*(?<verb>\p{Ll}{3,}ed)\b(?<rest>.*)$/iu;

/** "The form has not been sent yet" */
const NOT_DONE =
  /^(?<subject>[^,;:]{2,70}?) (?:has|have)(?: still)? not (?:yet )?been (?<verb>\p{Ll}+(?:ed|[^aeiou]en|wn|ilt|ept|ade|one|ent))(?: yet)?(?<rest>(?:\s(?:to|in|on|for|with|from)\s.*)?)$/iu;

/** "X to be documented in Y" → "document X in Y"; null where the text is no such passive. */
export function fromPassive(text: string, known: string | null): string | null {
  const alone = ALONE.exec(text)?.groups;
  const groups =
    alone ??
    NOT_DONE.exec(text)?.groups ??
    PASSIVE.exec(text)?.groups ??
    NOT_YET.exec(text)?.groups ??
    SHORT.exec(text)?.groups;
  const verb = groups?.["verb"]?.toLowerCase();
  if (groups === undefined || verb === undefined || FOR_USE.test(text)) return null;
  const subject = alone
    ? known
    : (groups["subject"] ?? "").replace(SAID_OF, "").replace(SAID_OF, "").trim();
  if (subject !== null && !isThing(subject)) return null;
  if (groups["comma"] !== undefined && subject !== null && isClause(subject)) return null;
  const infinitive = infinitiveOf(verb);
  if (infinitive === null || infinitive === "be") return null;
  if (subject === null && /^ by\s/.test(groups["rest"] ?? "")) {
    const doer = DOER.exec(groups["rest"] ?? "")?.groups?.["doer"];
    return doer === undefined ? null : `have ${doer} ${infinitive} it`;
  }
  if (verb === "done" && subject === null) return `do it${groups["rest"] ?? ""}`;
  const particle = PARTICLE.exec(groups["rest"] ?? "")?.[0] ?? "";
  const said = withoutDoer((groups["rest"] ?? "").slice(particle.length));
  const other = OTHER.exec(said)?.groups;
  const second = infinitiveOf(other?.["verb"] ?? "");
  if (other && second !== null)
    return `${infinitive} or ${other["how"] ?? ""}${second} ${subject === null ? "it" : lowerFirst(subject)}${other["rest"] ?? ""}`;
  const rest = verb === "renamed" ? said.replace(NEW_NAME, " to $1") : said;
  const pronoun = groups["pronoun"] === undefined ? "" : ` ${objectOf(groups["pronoun"])}`;
  return subject === null
    ? `${infinitive}${pronoun}${particle}${rest}`
    : `${infinitive}${particle} ${lowerFirst(subject)}${rest}`;
}

/** "to be set up", "to be disposed of": what belongs to the verb goes before a long object. */
const PARTICLE = /^ (?:up|out|down|off|away|back)(?=\s|$)|^ (?:of|with|at|into|about)(?=[\s.,;]*$)/;
/** "should be provided by the lamp makers" */
const DOER =
  /^ by (?<doer>(?!(?:hand|default|mail|email|then|using|means|next)\b|\p{L}+ing\b)[^,;:.()]{2,40}?)[\s.]*$/iu;

/** "ropes to be used with the tent" says which ropes. */
const FOR_USE = /(?<!(?:needs?|has|have|had|is|are|ought|still) )to be used\b/i;

/** "should be sold or at least painted" */
const OTHER =
  /^ or (?<how>at least |even |better )?(?<verb>\p{Ll}{2,}(?:ed|[^aeiou]en|wn))\b(?<rest>.*)$/iu;

function objectOf(pronoun: string): string {
  return /^th(?:ey|ese)$/i.test(pronoun) ? "them" : "it";
}

/** "Draft paper": verbs that are adjectives before a noun. */
const ADJECTIVE_FIRST =
  /^(?:draft|open|separate|clean|complete|present|secure|total|final|initial) [\p{L}-]+$/iu;

function isThing(subject: string): boolean {
  return (
    subject.length > 1 &&
    !NO_SUBJECT.test(subject) &&
    !NO_NOUN_PHRASE.test(subject) &&
    !/,\s\S+\s\S+\s/.test(subject) &&
    (!isImperative(subject) || ADJECTIVE_FIRST.test(subject))
  );
}

/** "Ann took the role, will be announced": what stands before the comma has a verb of its own. */
function isClause(text: string): boolean {
  return tagWords(text)
    .slice(1)
    .some(
      ({ tag, text: word }) =>
        tag === "VERB" &&
        !/(?:ing|ed|[^aeiou]en|done|wn|made|built|sent|found|kept|run|set)$/.test(word),
    );
}

/** "renamed newName" */
const NEW_NAME = /^ (?!(?:to|as|into|in|by|and|for|on|from)\s)(?=\S+$|\S+ (?:and|in|for)\s)(\S)/;

/** Without "by Ann", and without a second participle ("… and reviewed by Ann"). */
function withoutDoer(rest: string): string {
  return rest
    .replace(/\s+(?:but|and (?=[^,]{2,90}\b(?:must|should|needs? to|has to)\b)).*$/, "")
    .replace(/^\s+and (?:\p{L}+ )?[a-z]{3,}ed\b.*$/u, "")
    .replace(/\s+and (?:then )?[a-z]{3,}ed\b(?:\s+by\b.*)?$/, "")
    .replace(
      /^\s+by (?:(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}-]+){0,2}|all|us|somebody|someone|(?:the )?(?:secretary|chairs?|treasurer|editors?|maintainers?|board|committee|team))(?=[.,;]|$| (?:and|in|on|at|before|after|for|to)\s)/u,
      "",
    );
}
