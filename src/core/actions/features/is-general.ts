import { isWord } from "../language/english.ts";
import type { Word } from "../language/tag-words.ts";
import { ALSO_NOUNS, TASK_VERBS } from "../language/task-verbs.ts";

/** Words that may be learned: of letters, in small ones or at a start. Names of people and things are none. */
export function isGeneral({ text, tag, capital }: Word, atStart = false): boolean {
  if (!/^[a-z'’]{1,20}$/.test(text) || tag === "PROPN") return false;
  if (!capital) return true;
  return atStart && (isWord(text) || TASK_VERBS.has(text) || ALSO_NOUNS.has(text));
}
