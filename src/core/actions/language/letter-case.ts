import { isFirstName, isWord } from "./english.ts";
import { isVerb } from "./infinitive.ts";
import { PRODUCTS } from "./well-known-things.ts";
import { wordClass } from "./word-classes.ts";

const FUNCTION_WORD =
  /^(?:The|A|An|This|That|These|Those|All|Some|Any|Each|Every|More|New|Old|Our|Its|Several|Most|Other|Current|Last|Better|Further|One|Two|Few|Many|No|In|On|At|For|To|Of|With)$/;
/** Common words that names are made of as well. */
const ALSO_NAMES =
  /^(?:Christmas|Easter|English|Internet|January|February|April|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Trust|Frank|Will|Mark|Bill|May|June|March|Grace|Rose|Jack|Go|Rust|Swift|Spring|Node|Chrome|Mission)$/;

/** A text with its first word in small letters, unless its capital is its own ("SCDB", "Trac", "Python"). */
export function lowerFirst(text: string): string {
  const first = /^\p{Lu}\p{Ll}*(?=[\s,:/'’-]|$)/u.exec(text)?.[0];
  if (first === undefined) return text;
  const lower = first.toLowerCase();
  const next = text.slice(first.length + 1);
  const isCommon =
    FUNCTION_WORD.test(first) ||
    ((isPlainWord(lower) || isVerb(lower)) &&
      !ALSO_NAMES.test(first) &&
      !PRODUCTS.has(lower) &&
      !isFirstName(first) &&
      // "Release Taxonomy", "Data Commons": a name of two words and more.
      !/^\p{Lu}\p{Ll}+ ?/u.test(next));
  return isCommon && first.length > (FUNCTION_WORD.test(first) ? 0 : 2)
    ? lower + text.slice(first.length)
    : text;
}

const COMPUTING =
  /^(?:schema|repo|repository|template|config|plugin|backend|metadata|workflow|cookbook|proxy|parser|compiler|dashboard|cluster|website|runtime|installer|payload|toolchain|middleware|web|wiki|blog|docs|changelog|runbook|namespace|screenshot|logo|faq)s?$/;

/** Whether a word in lower case is one of common English. */
export function isPlainWord(lower: string): boolean {
  const singular = lower.replace(/s$/, "");
  return (
    [lower, singular].some((word) => isWord(word) || wordClass(word) !== undefined) ||
    COMPUTING.test(lower) ||
    /(?:tion|sion|ment|ness|ance|ence|ity|ship|ware|ing)s?$/.test(lower)
  );
}

/** A capital for the first word, unless it is a name in small letters ("ncm-foo", "panc", "foo.pl"). */
export function upperFirst(text: string): string {
  const first = /^\p{Ll}[\p{L}'’-]*(?=[\s,/:?]|$)/u.exec(text)?.[0];
  if (first === undefined) return text;
  const [start = ""] = first.split("-");
  const after = text[first.length] ?? "";
  const isName = first !== start && after === ":";
  const isPlain = first === start && !/[/:]/.test(after);
  return !isName && (isPlain || isWord(start) || isVerb(start))
    ? text.slice(0, 1).toUpperCase() + text.slice(1)
    : text;
}
