import type { Token } from "./tokens.ts";

/**
 * What part a name plays in its sentence:
 *
 * - `topic`: stands before the text's colon ("AII: remove …").
 * - `title`: all of the text, but for a name behind it ("SCDB (Ann)"): a grouping line.
 * - `destination`: where something is put or done ("move it to the web site", "in aii").
 * - `aside`: what it is done with or because of, and what something else takes in or needs
 *   ("coordinate with CCM", "generated from Maven", "as SPMA is too slow, …", "integration of panc",
 *   "required for AII"). What something is made or done for is no aside: "a manual for AII".
 * - `plain`: anything else.
 */
export type Role = "topic" | "title" | "destination" | "aside" | "plain";

const DESTINATION = new Set(["to", "in", "into", "within", "onto", "on"]);
const ASIDE = new Set(
  "with by from than via using use uses used against without before after instead rather".split(
    " ",
  ),
);
const REASON = new Set("because since as when once until unless although while whereas".split(" "));
/** "integration of panc", "support for panc": something takes it in, and that is where the work is. */
const USED = new Set("integration support usage use adoption knowledge".split(" "));
/** "required for AII": why, not where. */
const NEEDED = new Set("required needed necessary used useful".split(" "));
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
  if (inReason(list, at)) return "aside";
  if (at === 0 && /^\s{0,2}(?:[–—]|- |\(|$)/.test(text.slice(last.end, last.end + 4)))
    return "title";
  for (let back = at - 1; back >= 0 && back >= at - REACH; back -= 1) {
    const token = list[back];
    if (token === undefined || list[back + 1]?.joint === "none") break;
    const word = token.word.toLowerCase();
    if (word === "on" && list[back - 1]?.word.toLowerCase() === "based") return "aside";
    if (DESTINATION.has(word)) return "destination";
    if (ASIDE.has(word) || takesIn(list, back)) return "aside";
    if (word === "and" || word === "or") return afterAside(list, back) ? "aside" : "plain";
    if (!SMALL.has(word) && !/^\p{Lu}/u.test(token.word)) break;
  }
  return "plain";
}

/** "support for", "integration of", "required for". */
function takesIn(list: readonly Token[], at: number): boolean {
  const word = list[at]?.stem;
  const before = list[at - 1]?.stem ?? "";
  if (word === "for" && NEEDED.has(before)) return true;
  return (word === "for" || word === "of") && USED.has(before);
}

/** Behind "with X and": what holds of the first holds of the second. */
function afterAside(list: readonly Token[], and: number): boolean {
  for (let back = and - 1; back >= 0 && back >= and - REACH; back -= 1) {
    if (list[back + 1]?.joint === "none") return false;
    if (ASIDE.has(list[back]?.word.toLowerCase() ?? "") || takesIn(list, back)) return true;
  }
  return false;
}

/** In a clause that says why or when: "because the broker is slow, …". Punctuation ends it. */
function inReason(list: readonly Token[], at: number): boolean {
  for (let back = at; back > 0; back -= 1) {
    const before = list[back - 1];
    if (before === undefined || list[back]?.joint === "none") return false;
    if (REASON.has(before.stem)) return true;
  }
  return false;
}

/** Where the words before a text's first colon end: they say what the rest is about. */
function headEnd(text: string): number {
  return text.slice(0, HEAD).search(/(?<!:):(?=\s|$)/);
}
