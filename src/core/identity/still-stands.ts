import { canonicalText } from "./canonical-text.ts";
import type { ReadFile } from "./file-change.ts";
import { type Matchable, matchable } from "./matchable.ts";
import { conflicts, similarity } from "./similarity.ts";

/** A sentence that no longer reads as an action still stands when this much of it does. */
const ENOUGH = 0.7;

/** Tells a weakened sentence from a dropped one: whether a file still says it, though not as an action. */
export function stillStands(file: ReadFile): (sentence: Matchable) => boolean {
  const actions = new Set(file.actions.map((action) => canonicalText(action.text)));
  const others = file.statements
    .map(({ text, lines }) => matchable({ text, topic: "", owners: [], due: null, lines }))
    .filter(({ canonical }) => !actions.has(canonical));
  return (sentence) =>
    others.some(
      (other) =>
        other.canonical === sentence.canonical ||
        (!conflicts(other.terms, sentence.terms) &&
          similarity(other.terms, sentence.terms) >= ENOUGH),
    );
}
