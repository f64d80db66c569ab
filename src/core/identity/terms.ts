import { stemmer } from "stemmer";
import { canonicalText } from "./canonical-text.ts";

/** What a sentence is made of, as far as it tells one action from another. */
export interface Terms {
  /** Stems of its content words. */
  readonly words: ReadonlySet<string>;
  /** Numbers and versions: "123" (also of "#123"), "21.12". */
  readonly numbers: ReadonlySet<string>;
  /** Names of things: `ncm-metaconfig`, `DHCP.pm`, "EL7", URLs without their fragments. */
  readonly identifiers: ReadonlySet<string>;
  /** Whether it says no: "do not remove" is not "remove". */
  readonly negated: boolean;
}

/** Words that carry no part of a task: articles, pronouns, prepositions, auxiliaries. */
const STOP_WORDS = new Set(
  (
    "a an and are as at be been being but by can could did do does done for from had has have he her his i if in into is it its " +
    "just may me might must need needs of on or our ought she shall should so some than that the their them then there these " +
    "they this those to us was we were what when where which who will with would you your also any all action actions todo ai item"
  ).split(" "),
);
const NEGATIONS = /\b(?:not|no|never|without|cannot|can't|don't|won't|doesn't|shouldn't)\b/;
const URL_PATTERN = /https?:\/\/[^\s<>()[\]"'`|]{1,500}/g;
const COMPOUND = /^\p{L}{3,}(?:-\p{L}{3,})+$/u;
const TOKEN = /[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[.:/#@+'-](?=[\p{L}\p{N}_])){0,200}/gu;

/**
 * Takes a sentence apart into words, numbers and identifiers. An identifier is a token with a
 * character that prose does not put inside a word (`.`, `/`, `_`, `#`, `:`), a word with digits, or
 * a hyphenated token with three letters or more on each side, whose parts are words as well.
 */
export function terms(text: string): Terms {
  const words = new Set<string>();
  const numbers = new Set<string>();
  const identifiers = new Set<string>();
  const prose = text.replace(URL_PATTERN, (url) => {
    identifiers.add(
      url
        .replace(/#.*$/, "")
        .replace(/[.,;:!?/]+$/, "")
        .toLowerCase(),
    );
    return " ";
  });
  const canonical = canonicalText(prose);
  for (const [token] of canonical.matchAll(TOKEN)) {
    if (/^\d+(?:[.:/-]\d+)*$/.test(token)) numbers.add(token);
    else if (isIdentifier(token)) identifiers.add(token);
    else {
      if (COMPOUND.test(token)) identifiers.add(token);
      addWord(token, words);
    }
  }
  return { words, numbers, identifiers, negated: NEGATIONS.test(canonical) };
}

function isIdentifier(token: string): boolean {
  return /[./_#:@+]/.test(token) || /\d/.test(token);
}

function addWord(token: string, words: Set<string>): void {
  for (const part of token.split("-")) {
    const word = part.replace(/'s?$|'/g, "");
    if (word !== "" && !STOP_WORDS.has(word)) words.add(stemmer(oneSpelling(word)));
  }
}

/** British and American spelling are one word: their stems may differ by more than a letter. */
function oneSpelling(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/is(e[drs]?|ers|ing|ations?)$/, "iz$1")
    .replace(/our(s|ed|ing|able|al)?$/, "or$1");
}
