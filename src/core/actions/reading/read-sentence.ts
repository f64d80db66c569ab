import { isWord } from "../language/english.ts";
import { mendTypos } from "../language/mend-typos.ts";
import { tagWords } from "../language/tag-words.ts";
import { findFrames } from "./find-frames.ts";
import type { Sentence } from "./sentence.ts";

/** Reads the words and clauses of a sentence; `names` are the file's people in lower case. */
export function readSentence(body: string, names: ReadonlySet<string>): Sentence {
  const mended = mendTypos(body);
  const words = tagWords(maskSpans(mended));
  return { body: mended, words, frames: findFrames(words, names) };
}

/** URLs, issues and paths are one word each, whatever stands in them. */
function maskSpans(text: string): string {
  return text
    .slice(0, 1000)
    .replace(/\bhttps?:\S+/g, "weblink")
    .replace(/(?:[\w.-]{1,60}\/[\w.-]{1,60})?#\d{1,6}\b/g, "issueref")
    .replace(/\b[\w-]{1,60}(?:[._/][\w-]{1,60})+(?:\(\))?/g, (found) =>
      /^(?:e\.g|i\.e)$/i.test(found)
        ? found
        : areAlternatives(found)
          ? found.replace("/", " / ")
          : "codename",
    );
}

/** "Fix/improve", "Ann/Bo": two words, or two names, rather than a path. */
function areAlternatives(text: string): boolean {
  const [one = "", other = "", ...more] = text.split("/");
  if (more.length > 0 || !/^\p{L}\p{Ll}+$/u.test(one) || !/^\p{L}\p{Ll}+$/u.test(other))
    return false;
  const areNames = /^\p{Lu}/u.test(one) && /^\p{Lu}/u.test(other);
  return areNames || (isWord(one.toLowerCase()) && isWord(other));
}
