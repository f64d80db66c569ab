import { containment } from "../identity/similarity.ts";
import { terms, type Terms } from "../identity/terms.ts";
import type { Draft } from "./draft.ts";

/** The share of the shorter one's terms that the longer one must have for the two to be one task. */
const SAME = 0.85;
/** The most drafts of a file that are compared; beyond, none is dropped. */
const MOST = 400;

/**
 * Leaves each task once: where the discussion states what a marked list states again, the marked
 * one stays; what is only proposed gives way to what is opened.
 */
export function dropRepeats(drafts: readonly Draft[]): Draft[] {
  if (drafts.length > MOST) return [...drafts];
  const read = drafts.map(({ reading }) => terms(reading.body));
  return drafts.filter(
    (draft, i) =>
      draft.tier === "explicit" ||
      !drafts.some((other, j) => isFirmer(other, draft) && isSame(read[i]!, read[j]!)),
  );
}

function isFirmer(other: Draft, draft: Draft): boolean {
  if (other.tier === "explicit") return true;
  return draft.decision === "propose" && other.decision === "open";
}

function isSame(a: Terms, b: Terms): boolean {
  return (
    Math.min(a.words.size, b.words.size) >= 3 &&
    Math.max(containment(a, b), 0) >= SAME &&
    containment(b, a) >= SAME / 2
  );
}
