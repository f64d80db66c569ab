import type { Word } from "../language/tag-words.ts";
import { ALSO_NOUNS } from "../language/task-verbs.ts";
import { instructionVerb } from "./instruction-verb.ts";

/** The most words of a sentence that are looked at. */
const MOST_WORDS = 40;

/**
 * The verb of an instruction behind a comma, a colon or a dash ("Keys are old, rotate them"), or null.
 * A word that is also a noun counts only before its object, and what is an example or points to
 * something ("see …") not at all.
 */
export function instructionInside(words: readonly Word[]): string | null {
  for (let i = 1; i < Math.min(words.length, MOST_WORDS); i += 1) {
    if (!/^[,:;.–-]$/.test(words[i]!.text) || isExample(words, i)) continue;
    const verb = instructionVerb(words.slice(i + 1, i + 9));
    const isTold =
      verb !== null &&
      verb !== "see" &&
      (!ALSO_NOUNS.has(verb) || /^(?:DET|PRON)$/.test(words[i + 2]?.tag ?? ""));
    if (isTold) return verb;
  }
  return null;
}

/** "…, e.g. assign it", "for example, use tags": what stands behind is no more than an example. */
function isExample(words: readonly Word[], at: number): boolean {
  return (
    /^(?:e\.?g|i\.?e|example|instance)\.?$/.test(words[at - 1]?.text ?? "") ||
    /^(?:e\.?g|i\.?e)\.?$/.test(words[at + 1]?.text ?? "")
  );
}
