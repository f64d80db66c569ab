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

const WORD = `(?:(?:[Nn]ew|[Ff]urther|[Oo]ther|[Oo]pen|[Mm]ain|NEW|[Aa]n?|[Tt]he) )?(?:(?:${anyCase("action")})[sS]?(?:[- ]?(?:${anyCase("item")}|${anyCase("point")})[sS]?)?|AIs?|AP|ARs?(?= ?[:–—-])|(?:${anyCase("to")})-?(?:${anyCase("do")})s?|(?:${anyCase("follow")})[- ]?(?:${anyCase("up")})|(?:${anyCase("next")}) (?:${anyCase("action")}|${anyCase("step")})[sS]?|(?:${anyCase("task")})|(?:${anyCase("deliverable")}))`;
const NUMBER = "(?:[\\s-]?#?\\[?\\d{1,4}(?:[.-]\\d{1,3})?\\]?)?";
/** Who is to do it, between the mark and its colon: "Action Ann and Bob:", "action AK:". */
const NAMES = "(?:\\s@?\\p{Lu}[\\p{L}.'’/&,-]{0,20}(?:\\s(?:and|&|\\+))?){1,4}";
/** The number of a paragraph: "3.2 ", "4.1.1) ". */
const PARAGRAPH = "(?:\\d{1,2}(?:\\.\\d{1,2}){1,3}[.)]?\\s+)?";
/** "Action:", "ACTION - Ann:", "AI 3: …", "Action Ann: …", "ACTION (Ann): …", "**ACTION 62.5**: …", "action AK: …". */
const LINE_MARKER = new RegExp(
  `^${PARAGRAPH}[\\s(\\[{*_#>→-]{0,6}${WORD}${NUMBER}[\\])*_]{0,3}(?:\\s?[:：]|\\s?[-–—=]>|\\s?[-–—]\\s|\\s?[([]@?\\p{L}[^()[\\]\\n]{0,40}[)\\]]\\s?[:：]|\\s(?:for|on|by)${NAMES}\\s?[:：]|${NAMES}\\s?[:：])[\\s\\])*_-]{0,4}`,
  "u",
);
/** "#action Ann sends it", "[Action] …", "[Action - Ann] …", "(AI: Ann)". */
const TAG =
  /#(?:action|todo|ai)\b|\[(?:action|todo|ai|ap)(?: item)?\b[^\]\n]{0,40}\]|\((?:action|todo|ai|ap)\b[^)\n]{0,60}\)/i;
/** A mark within a line: "… agreed. ACTION: Ann to send it". */
const INNER =
  /(?:^|[\s.;*_(])(?:ACTIONS?(?: ITEM)?|TODO|AI|AP|AR|Action(?: item)?|Todo)[^\S\n]?[:-](?=\s)/;

/** The mark of a text, or null: none, or one with nothing after it ("Actions:"). */
export function findMarker(text: string): Marker | null {
  const line = text.slice(0, 2000);
  const first = LINE_MARKER.exec(line);
  if (first !== null) {
    if (!/[\p{L}\p{N}]{2}/u.test(line.slice(first[0].length))) return null;
    return { words: strip(first[0]), end: first[0].length };
  }
  const found = TAG.exec(line) ?? INNER.exec(line);
  if (found === null) return null;
  return { words: strip(found[0]), end: found.index === 0 ? found[0].length : 0 };
}

function strip(mark: string): string {
  const words = mark.replace(/^[\s*_([{#>.;→-]+|[\s*_:()[\]{}>=–—-]+$/g, "");
  return /\([^()]*$/.test(words) ? `${words})` : words;
}
