import { isInfinitive } from "./english.ts";
import { isInflected } from "./is-inflected.ts";
import type { Word } from "./tag-words.ts";
import { ALSO_NOUNS, TASK_VERBS } from "./task-verbs.ts";

/** Words that may stand between a subject, its modal and its verb. */
export const SKIP =
  /^(?:also|then|now|first|next|finally|maybe|probably|perhaps|just|still|only|really|therefore|however|already|soon|later|either|both|all|kindly|please|definitely|certainly|currently|eventually|explicitly)$/;

/** What starts a clause that reports an agreement. */
export const AGREEMENT =
  /^(?:agree(?:d|ment)?|decided|decision|consensus|resolved|resolution|unanimous)$/;
const MODAL =
  /^(?:will|'ll|’ll|shall|should|must|need|needs|needed|has|have|had|ought|can|could|may|might|would|to|going|is|are|was|were|been|wants?|plans?|hopes?|intends?|agree[sd]?|volunteer(?:s|ed)?|offer(?:s|ed)?|promise[sd]?|accept(?:s|ed)?|decided|not|don't|doesn't|won't|cannot|can't)$/;

/** Whether a word that says what is to become of a verb stands there. */
export function isModal(words: readonly Word[], at: number): boolean {
  return MODAL.test(words[at]?.text ?? "");
}

/** Whether a word, before the one after it, reads as a verb that tells someone to do something. */
export function isInstruction(word: Word, next: Word | undefined): boolean {
  if (TASK_VERBS.has(word.text) && !ALSO_NOUNS.has(word.text)) return true;
  if (word.tag !== "VERB" && !ALSO_NOUNS.has(word.text) && !isInfinitive(word.text)) return false;
  if (isInflected(word.text)) return false;
  return next !== undefined && next.tag !== "AUX" && next.tag !== "PUNCT";
}
