import { startsWithVerb } from "../language/infinitive.ts";

/** A mark that calls a statement an action, wherever the statement stands. */
export interface Marker {
  /** As written: "ACTION 3", "TODO". */
  readonly words: string;
  /** Where the task starts in the text: after the mark where that stands first, else 0. */
  readonly end: number;
}

/** `word` in small letters, with a capital, and in capitals. */
function anyCase(word: string): string {
  const capital = word.slice(0, 1).toUpperCase() + word.slice(1);
  return `${word}|${capital}|${word.toUpperCase()}`;
}

const WORD = `(?:(?:[Nn]ew|[Ff]urther|[Oo]ther|[Oo]pen|[Mm]ain|[Aa]greed|[Aa]ssigned|NEW|[Aa]n?|[Tt]he) )?(?:(?:${anyCase("action")})[sS]?(?:[- ]?(?:${anyCase("item")}|${anyCase("point")}|${anyCase("required")}|${anyCase("needed")})[sS]?)?|AIs?|A\\.I\\.|AP|ARs?(?= ?[:–—-])|(?:${anyCase("to")})-?(?:${anyCase("do")})s?|T[Oo] [Dd][Oo]|(?:${anyCase("follow")})[- ]?(?:${anyCase("up")})|(?:${anyCase("next")}) (?:${anyCase("action")}|${anyCase("step")})[sS]?|(?:${anyCase("task")})|(?:${anyCase("deliverable")}))`;
const NUMBER = "(?:[\\s-]?#?\\[?(?:[A-Z]{1,2}-?)?\\d{1,4}(?:[./-]\\d{1,3}){0,2}\\]?)?";
/** Who is to do it, between the mark and its colon: "Action Ann and Bob:", "action AK:". */
const NAMES = "(?:\\s@?\\p{Lu}[\\p{L}.'’/&,-]{0,20}(?:\\s(?:and|&|\\+))?){1,4}";
/** The number of a paragraph: "3.2 ", "4.1.1) ". */
const PARAGRAPH = "(?:\\d{1,2}(?:\\.\\d{1,2}){1,3}[.)]?\\s+)?";
/** Signs before the mark; a quotation speaks of something else. */
const SIGNS = "[^\\p{L}\\p{N}\\n\"“”'‘’]{0,8}";
/** "Action:", "ACTION - Ann:", "AI 3: …", "Action Ann: …", "ACTION (Ann): …", "**ACTION 62.5**: …", "action AK: …". */
const LINE_MARKER = new RegExp(
  `^${PARAGRAPH}${SIGNS}${WORD}${NUMBER}[\\])*_]{0,3}(?:\\s?[:：]|\\s?(?:[-–—=]>|→)|\\s?[-–—]\\s|\\s?[([]@?\\p{L}[^()[\\]\\n]{0,40}[)\\]]\\s?[:：]|\\s(?:for|on|by)${NAMES}\\s?[:：]|${NAMES}\\s?[:：])[\\s\\])*_-]{0,4}`,
  "u",
);
/** "ACTION Ann to send it", "Action 12 Ann to send it", "AI on Ann to send it": a name in place of a colon. */
const NAMED_MARKER = new RegExp(
  `^${PARAGRAPH}${SIGNS}(?:ACTION(?: ITEM| POINT)?${NUMBER}|(?:[Aa]ction(?: [Ii]tem| [Pp]oint)?|AI|AP|TODO)(?:[\\s-]?#?\\d{1,4}|\\s(?:on|for)(?=\\s)))[\\])*_]{0,3}\\s(?:(?:on|for)\\s)?(?=(?:\\p{Lu}[\\p{L}.'’-]{0,20},?\\s(?:and\\s)?){1,4}(?:to|will)\\s(?!be\\b)\\p{Ll})`,
  "u",
);
/** These stand for other things as well: "AI: models are getting better". */
const ACRONYM = /^\P{L}*(?:AI|AP|AR)\P{L}*$/u;
const TELLS =
  /^(?:how|why|what)\b|^(?:(?!(?:to|will|should|must|needs?|shall)\b)[\p{L}'’-]+ ){1,5}(?:is|are|was|were)\b/iu;
/** "#action Ann sends it", "[Action] …", "[Action - Ann] …", "(AI: Ann)". */
const TAG =
  /#(?:action|todo|ai)\b|\[(?:action|todo|ai|ap)(?: item)?\b[^\]\n]{0,40}\]|\((?:action|todo|ai|ap)\b[^)\n]{0,60}\)/i;
/** "[Task] …", where the line starts with it. */
const LEADING_TAG =
  /^\s*[[(](?:tasks?|to-?do|follow[- ]?up|next (?:steps?|action)|actions|new action(?: item)?)\b[^\]\n)]{0,40}[\])]/i;
/** "The hall leaks - Action item 3: …", "… (Next step: …)" */
const SET_OFF = new RegExp(`[.;([–—-]\\s?[*_]{0,3}${WORD}${NUMBER}[*_]{0,3}:[*_]{0,3}\\s`, "u");
/** A mark within a line: "… agreed. ACTION: Ann to send it". */
const INNER =
  /(?:^|[\s.;*_(])(?:ACTIONS?(?: ITEM)?|TODO|AI|AP|AR|Action(?: item)?|Todo)[^\S\n]?[:-](?=\s)/;

/** The mark of a text, or null: none, or one with nothing after it ("Actions:"). */
export function findMarker(text: string): Marker | null {
  const line = text.slice(0, 2000);
  const first = LINE_MARKER.exec(line) ?? NAMED_MARKER.exec(line);
  if (first !== null) {
    const rest = line.slice(first[0].length);
    if (ACRONYM.test(first[0]) && TELLS.test(rest) && !startsWithVerb(rest)) return null;
    if (!/[\p{L}\p{N}]{2}/u.test(rest)) return null;
    return { words: strip(first[0]), end: first[0].length };
  }
  const found = LEADING_TAG.exec(line) ?? TAG.exec(line) ?? INNER.exec(line) ?? SET_OFF.exec(line);
  if (found === null) return null;
  return { words: strip(found[0]), end: found.index === 0 ? found[0].length : 0 };
}

function strip(mark: string): string {
  const words = mark.replace(/^[\s*_([{#>.;→-]+|[\s*_:()[\]{}>=–—-]+$/g, "");
  return /\([^()]*$/.test(words) ? `${words})` : words;
}
