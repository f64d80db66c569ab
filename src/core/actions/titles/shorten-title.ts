import { isVerb, startsWithVerb } from "../language/infinitive.ts";
import { tagWords } from "../language/tag-words.ts";
import { squeezeWords } from "./squeeze-words.ts";

/** The most characters (code points) of a title. */
export const TITLE_LENGTH = 80;

/** What stands in brackets, where it is long or the number of an issue. */
const ASIDE = /\s+\([^()]{8,}\)|\s+(?:\(#\d+\)|\[#\d+\])/g;
/** The least that a cut text must still say. */
const LEAST = 24;
/** The least of an order before ";". */
const LEAST_START = 8;
/** What a sentence may end before without losing its sense: a clause first, else a phrase. */
const CLAUSE =
  /(?:(?<!\bre)[;:,]| (?:[-–—]|[-=]>|→)|(?<!\b(?:e\.g|i\.e|etc|vs|cf))\.)(?=\s)|\s(?=\(|(?:so that|in case|so|in order to|in an effort to|because|since|which|who|that|as well as|unless|e\.g\.|i\.e\.|and (?:may|should|must|will|can|we|it|they|he|she|I)|(?:even |only )?(?:if|when|though)|where|but|to be able to|to allow|to avoid|to help|to make|such as|just like|like|instead of|in favou?r of|rather than|without|until|once|while|whereas|especially|in particular|including)\s)/g;
const PHRASE =
  /\s(?=(?:with|for|in|on|by|from|to|after|before|during|between|about|via|within|through|as|at|under|into|per|against|regarding|concerning|using|based on|how|whether|what)\s|(?:and|or|then) (?<next>\S+))/gu;
/** What is left of a clause that was cut at a phrase: "use the guide, companies". */
const FRAGMENT = /(?<!,[^,]*), (?!and |or )[^\s,]+$/;
/** What goes on behind "and": "both a and b", "open-source and other software". */
const JOINED = /(?:\b(?:both|either|between|from)\s(?:\S+\s?){1,4}|-\p{L}+)$/iu;
/** "both a" without its "and b". */
const HALF =
  /\b(?:both (?!(?:\S+\s)*and\b)|either (?!(?:\S+\s)*or\b)|between (?!(?:\S+\s)*and\b))/i;
/** What is left of "paint it: if it rains, in the hall": a condition without what follows from it. */
const CONDITION = /[:;]\s(?:if|when|once|unless|until)\s[^,;:]{1,40}$/;
/** "compare the prices and sizes" of "sizes in the shops": what is joined last was cut off. */
const LAST_JOINED = /(?<=\s\S+\s.*),? (?:and|or) [^\s,]+$/;
/** Words that a cut title must not end with. */
const DANGLING: ReadonlySet<string> = new Set(
  (
    "and or but the a an of to for in on at by with from as that which who is are be should will would could can must " +
    "into about via per if when because so than their its our this these both any all some not more new other even only " +
    "just also such able how what whether either between still using before after without until where while e.g e.g. i.e i.e."
  ).split(" "),
);
const SEPARATOR = /[\s,;:–—(-]/;

/** How what only explains an order goes on behind it. */
const EXPLAINS =
  /^(?:[;:.]|,? (?:but|because|since|whereas|so that|in case|if|when|unless|while|once|until|although)\b|, (?:which|who)\b| (?:[-=]>|→))/;

/** The length of a text as readers count it. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

/**
 * Cuts a text to a number of characters, at most: brackets go first, then it ends before a clause or
 * a phrase that it can do without, and only else before a word, with "…". A word, URL or code is
 * never cut, unless it alone is too long.
 */
export function cutTitle(text: string, most = TITLE_LENGTH): string {
  if (lengthOf(text) <= most) return text;
  const bare = text.replace(ASIDE, "").replace(/[\s.,;:]+$/, "");
  const from = lengthOf(bare) >= LEAST ? bare : text;
  if (lengthOf(from) <= most) return from;
  const clause = lastEnd(from, CLAUSE, most, LEAST);
  if (clause !== null && lengthOf(clause) > 0.55 * most) return clause;
  const start = lastEnd(from, CLAUSE, most, LEAST_START);
  if (
    clause === null &&
    start !== null &&
    /^;/.test(from.slice(start.length)) &&
    startsWithVerb(start)
  )
    return start;
  if (clause !== null && EXPLAINS.test(from.slice(clause.length)) && startsWithVerb(clause))
    return clause;
  const phrase = lastEnd(from, PHRASE, most, Math.max(LEAST, 0.45 * most));
  const best = [clause, phrase]
    .filter((one) => one !== null)
    .sort((a, b) => lengthOf(b) - lengthOf(a))[0];
  return best ?? lastEnd(from, PHRASE, most, 0.38 * most) ?? cutAtWord(from, most);
}

/**
 * A text of so many characters at most: whole, with fewer articles where that is enough, unless it can
 * do without what only explains it; else cut.
 */
export function shortenTitle(text: string, most = TITLE_LENGTH): string {
  const short = cutTitle(text, most);
  const bare = text.replace(ASIDE, "").replace(/[\s.,;:]+$/, "");
  const rest = bare.startsWith(short) ? bare.slice(short.length) : "";
  const isExplained = EXPLAINS.test(rest) || /^,| (?:just )?like\s/.test(rest.slice(0, 12));
  if (lengthOf(text) <= most || short === bare || isExplained) return short;
  return squeezeWords(bare, (squeezed) => lengthOf(squeezed) <= most) ?? short;
}

/** As much of a text as fits and ends before a clause; null where there is no such end. */
export function firstClause(text: string, most: number): string | null {
  return lastEnd(text, CLAUSE, most, LEAST);
}

function lastEnd(text: string, ends: RegExp, most: number, least: number): string | null {
  const parts = [...text.matchAll(ends)]
    .filter(({ groups, index }) => {
      const next = groups?.["next"];
      return next === undefined || isVerb(next) || !JOINED.test(text.slice(0, index));
    })
    .map(({ index }) => text.slice(0, index))
    .map((part) => (/^[;:.]/.test(text.slice(part.length)) ? part.trim() : tidy(part)))
    .map((part) => part.replace(CONDITION, ""))
    .map((part) => (ends === PHRASE ? withoutFragment(part, text, least) : part))
    .filter((part) => lengthOf(part) >= least && lengthOf(part) <= most && isBalanced(part))
    .filter((part) => !HALF.test(part) || HALF.test(text))
    .filter((part) => !isList(text, part));
  return (
    parts.toReversed().find((part) => /^[;:.]/.test(text.slice(part.length)) || isComplete(part)) ??
    null
  );
}

/** Without the start of a clause or the last of several things, where the rest of it was cut off. */
function withoutFragment(part: string, text: string, least: number): string {
  const isCut = /^ (?:of|for|on|in|to|with|from|about) /.test(text.slice(part.length));
  const short = isCut ? part.replace(LAST_JOINED, "") : part;
  const isLeft = lengthOf(short) >= least && !HALF.test(short);
  return (isLeft ? short : part).replace(FRAGMENT, "");
}

function cutAtWord(text: string, most: number): string {
  let kept = "";
  for (const word of text.split(" ")) {
    const next = kept === "" ? word : `${kept} ${word}`;
    if (lengthOf(next) > most - 1) break;
    kept = next;
  }
  if (kept !== "") return `${tidy(balanced(kept))}…`;
  const start = Array.from(text).slice(0, most - 1);
  return `${start.join("")}…`;
}

/** Whether a cut at a comma or conjunction falls into "a, b and c", where the rest is no afterthought. */
function isList(text: string, part: string): boolean {
  const rest = text.slice(part.length);
  return /^,(?:\s+(?!which|so|but|if|because|as|since|e\.g|i\.e|in |to |with |probably)[^\s,]+){1,4}(?:,| and | or )/.test(
    rest,
  );
}

/** Whether a text ends in a noun, a name or a number: what ends in another word waits for more. */
function isComplete(part: string): boolean {
  const last = /[\p{L}\p{N}'’_./-]+\W*$/u.exec(part)?.[0] ?? "";
  if (/[\d_/.)\]"`]/.test(last)) return true;
  const [before, word] = tagWords(part)
    .filter(({ tag }) => tag !== "PUNCT")
    .slice(-2);
  // "to be handed over"
  if (before?.tag === "VERB" && /^(?:over|up|out|down|off|away|back)$/.test(word?.text ?? ""))
    return true;
  return word !== undefined && /^(?:NOUN|PROPN|NUM|SYM|PRON)$/.test(word.tag);
}

/** Without marks and dangling words at the end; word by word, as a pattern backtracks on long runs. */
function tidy(text: string): string {
  let kept = withoutMarks(text);
  for (;;) {
    let from = kept.length;
    while (from > 0 && !SEPARATOR.test(kept[from - 1] ?? "")) from -= 1;
    if (from === 0 || !DANGLING.has(kept.slice(from).toLowerCase())) return kept;
    kept = withoutMarks(kept.slice(0, from));
  }
}

function withoutMarks(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,;:.–—(-]/.test(text[end - 1] ?? "")) end -= 1;
  return text.slice(0, end);
}

function isBalanced(text: string): boolean {
  return count(text, "(") === count(text, ")") && count(text, '"') % 2 === 0;
}

function balanced(text: string): string {
  const open = text.lastIndexOf("(");
  return count(text, "(") > count(text, ")") && open > LEAST ? text.slice(0, open) : text;
}

function count(text: string, unit: string): number {
  return text.split(unit).length - 1;
}
