import { isNick } from "../owners/is-nick.ts";
import { NAMES } from "../owners/name-pattern.ts";

/** A marker such as "ACTION 3 - Name:" at the start of a text. */
export interface FoundMarker {
  /** Where the task starts. */
  readonly end: number;
  /** The names inside the marker, and where they start; null where there are none. */
  readonly names: { readonly list: string; readonly start: number } | null;
}

const WORD =
  "(?:[Aa]ctions?(?: [Ii]tems?| [Pp]oints?| [Rr]equired| [Nn]eeded)?|ACTIONS?(?: ITEMS?| POINTS?)?|AI|A\\.I\\.|AP|ARs?(?= ?[:–—-])|TODO|[Tt]o[- ]?[Dd]o|TO[- ]DO|[Tt]asks?|TASK|[Ff]ollow[- ]?up|[Nn]ext steps?)";
/** The number of a paragraph, or the time (masked) and nick of a chat log's line. */
const LOG =
  "(?:[\\d\\x01]{1,2}(?:\\.[\\d\\x01]{1,2}){1,3}[.)]?\\s+)?(?:[\\x01\\s[\\]]*<[\\w|-]+>\\s+|\\[[\\d:\\x01]{4,8}\\]\\s+)?";
const ID = "(?:[ -]?#?(?:[A-Z]{1,3}[-.]?)?\\d[\\d.-]*)?";
const NAMED = new RegExp(
  `^(${LOG}[\\s[(*_#>-]*${WORD}${ID}[\\s*_]*(?:(?:[-–—:([@→/]|[-=]>)[\\s*_]*[[(]?|\\b(?:for|on|by|to|item for) )?[\\s*_]*)(${NAMES})(\\s*[)\\]]?[*_]*\\s*(?:[:)\\]]|\\s[-–—]\\s)[\\])*_:]*\\s*)`,
  "u",
);
/** "TODO @name draft it", "AI @name, @other: draft it" */
const MENTIONED = new RegExp(
  `^(${LOG}[\\s[(*_#>-]*${WORD}${ID}[*_]*[:)\\]]?[\\s*_]+)(@[\\w-]+(?:\\/[\\w-]+)?(?:(?:,? and |, ?| ?& ?| )@[\\w-]+(?:\\/[\\w-]+)?){0,7})(?:\\s?[:,]|\\s[-–—]|(?!,? (?:and|or)\\s))\\s+`,
  "u",
);
/** "TODO(nick): draft it", "ACTION nick: draft it", "#action nick drafts it" */
const NICK = "\\p{Ll}[\\p{Ll}\\d_-]{1,20}";
const NICKED = new RegExp(
  `^(${LOG}[\\s[(*_#>-]*${WORD}${ID}(?:\\s?\\(| ))(${NICK})(?:\\)?:\\s*|\\)\\s+)`,
  "u",
);
const PLAIN = new RegExp(
  `^${LOG}[\\s[(*_#>-]*${WORD}${ID}[*_]*\\s*(?:[:\\])]+[\\])*_:]*|[-–—]+(?=\\s))\\s*`,
  "u",
);
/** "ACTION Ann to draft it", "AI on Ann to draft it" */
const BEFORE_NAME = new RegExp(
  `^${LOG}[\\s[(*_#>-]*(?:ACTION(?: ITEM| POINT)?${ID}|(?:[Aa]ction(?: [Ii]tem| [Pp]oint)?|AI|AP|TODO)(?:[ -]?#?\\d{1,4}| (?:on|for)(?= )))[\\])*_]* (?:(?:on|for) )?(?=${NAMES} (?:to|will) (?!be\\b)\\p{Ll})`,
  "u",
);
const HASHTAG = new RegExp(`^${LOG}\\s*#(?:action|todo)\\b:?\\s*`, "iu");

/** Finds the marker that a (masked) text starts with, with the owner it may name; null without one. */
export function stripMarker(text: string): FoundMarker | null {
  const nicked = NICKED.exec(text);
  const named = NAMED.exec(text) ?? MENTIONED.exec(text) ?? (isNick(nicked?.[2]) ? nicked : null);
  if (named) {
    const [whole, lead = "", list = ""] = named;
    return { end: whole.length, names: { list, start: lead.length } };
  }
  const plain = PLAIN.exec(text) ?? BEFORE_NAME.exec(text) ?? HASHTAG.exec(text);
  return plain ? { end: plain[0].length, names: null } : null;
}
