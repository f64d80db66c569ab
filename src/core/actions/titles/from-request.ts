import { lowerFirst } from "../language/letter-case.ts";
import { DEED_NOUN, verbForNoun } from "./nominal-verbs.ts";

const NAMES = "(?:\\p{Lu}[\\p{L}.-]*(?:,? and | & | )?){1,3} ";
/** "Ann is looking for a second lamp", left over without her too */
const ASKED_FOR = new RegExp(
  `^(?:${NAMES})?(?:(?:has|have|is|are|was) )?(?:still |also )?(?:[Ll]ooking for|requested|asked for|asks for) (?!(?:to|that|if|whether|when|by|in|on|at)\\b)(?<thing>\\p{Ll}.{3,})$`,
  "u",
);
/** "The old lamps need an update before the party" */
const NEEDS_DEED = new RegExp(
  `^(?<thing>(?!(?:it|this|that|they|these|we|which|there|what|still|also)\\b)[^,;:.]{2,70}?) (?:needs?|requires?) (?:(?:an?|some|further|more|to) )*(?<deed>${DEED_NOUN})(?<rest>(?:\\s.*|[.,;].*)?)$`,
  "iu",
);
/** "Acme would like to be involved in the choice" */
const INVOLVED =
  /^(?<who>\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,2}) (?:would like|wants?|asks?|asked|hopes?) to be involved in (?<what>[^,;:.]{3,})/u;
const CLAUSE = /\b(?:is|are|was|were|has|have|will|would|should|must|can|could|which|that|who)\b/i;

/** What somebody asks for or something needs, as a task; null for other texts. */
export function fromRequest(text: string): string | null {
  const thing = ASKED_FOR.exec(text)?.groups?.["thing"];
  if (thing !== undefined)
    return `${/^(?:an? |some )?(?:new |second )?(?:volunteer|helper|candidate|host|maintainer|owner|reviewer|editor|chair|sponsor|speaker)/.test(thing) ? "find" : "get"} ${thing}`;
  const involved = INVOLVED.exec(text)?.groups;
  if (involved) return `involve ${involved["who"] ?? ""} in ${involved["what"] ?? ""}`;
  const needs = NEEDS_DEED.exec(text)?.groups;
  const verb = needs ? verbForNoun(needs["deed"] ?? "") : null;
  return needs && verb !== null && !CLAUSE.test(needs["thing"] ?? "")
    ? `${verb} ${lowerFirst(needs["thing"] ?? "")}${needs["rest"] ?? ""}`
    : null;
}
