import type { Word } from "../language/tag-words.ts";
import type { Frame } from "./frame.ts";

/** Words that begin what only says when, where or how. */
const SETTING =
  /^(?:in|on|at|during|after|before|by|for|from|with|as|over|within|until|since|this|next|last|once|however|additionally|currently|again|somewhere|hopefully|basically|finally|meanwhile|later|today|tomorrow|then)$/;

/**
 * The clause that tells what a sentence asks for: the first, or the second where no more than a
 * setting stands before the first comma ("This spring, we will …").
 */
export function mainClause(frames: readonly Frame[], words: readonly Word[]): Frame | undefined {
  const [start, next] = frames;
  const isSetting = start?.mood === "none" && words.slice(1, 9).some(({ text }) => text === ",");
  return isSetting && next !== undefined && SETTING.test(words[0]?.text ?? "") ? next : start;
}
