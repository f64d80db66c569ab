/** Long ways to say a word. */
const WORDY: readonly (readonly [RegExp, string])[] = [
  [/ in order to /i, " to "],
  [/ so as to /i, " to "],
  [/,? as well as /i, " and "],
  [/ a number of /i, " several "],
  [/ with (?:regard|respect) to /i, " on "],
];
/** An article that a headline can do without: none in "a few", "the same", "the Hague". */
const ARTICLE =
  /(?<=\p{L}[,:]? )(?<!\b(?:which|one|some|all|most|each|none|any|many) of )(?:the|an?) (?!(?:few|lot|bit|couple|same|other|others|rest|first|last|only|latter|former|more|most|one|\p{L}+est)(?![\p{L}-]))(?=[\p{Ll}\d])/gu;
/** What is quoted is not to be changed. */
const QUOTES = /["“”„`]/;

/**
 * A text that is a little too long without as many articles as it takes, the definite ones and the last first, and
 * without wordiness, as in a headline; null where that is not enough.
 */
export function squeezeWords(text: string, fits: (text: string) => boolean): string | null {
  if (QUOTES.test(text)) return null;
  let short = text;
  for (const [long, word] of WORDY) {
    short = short.replace(long, word);
    if (fits(short)) return short;
  }
  for (const kind of [/^the/i, /^an?/i])
    for (const { index, 0: article } of [...short.matchAll(ARTICLE)].toReversed()) {
      if (!kind.test(article)) continue;
      short = short.slice(0, index) + short.slice(index + article.length);
      if (fits(short)) return short;
    }
  return null;
}
