import type { Token } from "./tokens.ts";

/**
 * What part a name plays in its sentence:
 *
 * - `topic`: stands before the text's colon ("AII: remove …").
 * - `title`: all of the text, but for a name behind it ("SCDB (Ann)"): a grouping line.
 * - `destination`: where something is put or done ("move it to the web site", "in aii").
 * - `aside`: what it is done with or for ("coordinate with CCM", "generated from Maven").
 * - `plain`: anything else.
 */
export type Role = "topic" | "title" | "destination" | "aside" | "plain";

const DESTINATION = new Set(["to", "in", "into", "within", "onto", "on"]);
const ASIDE = new Set(
  "with by from for than via using use uses used against without before after instead rather".split(
    " ",
  ),
);
const SMALL = new Set(
  "the a an our all some every each new old latest last existing current main of other".split(" "),
);
/** How far back the word that decides may stand. */
const REACH = 3;
/** Longer than this, what stands before a colon is a sentence. */
const HEAD = 60;

/** The part that the tokens `at` to `at + length` play; `list` are all tokens of `text`. */
export function roleOf(list: readonly Token[], at: number, length: number, text: string): Role {
  const last = list[at + length - 1];
  if (last === undefined) return "plain";
  if (last.end <= headEnd(text)) return "topic";
  if (at === 0 && /^\s{0,2}(?:[–—]|- |\(|$)/.test(text.slice(last.end, last.end + 4)))
    return "title";
  for (let back = at - 1; back >= 0 && back >= at - REACH; back -= 1) {
    const token = list[back];
    if (token === undefined || list[back + 1]?.joint === "none") break;
    const word = token.word.toLowerCase();
    if (word === "on" && list[back - 1]?.word.toLowerCase() === "based") return "aside";
    if (DESTINATION.has(word)) return "destination";
    if (ASIDE.has(word)) return "aside";
    if (!SMALL.has(word) && !/^\p{Lu}/u.test(token.word)) break;
  }
  return "plain";
}

/** Where the words before a text's first colon end: they say what the rest is about. */
function headEnd(text: string): number {
  return text.slice(0, HEAD).search(/(?<!:):(?=\s|$)/);
}
