import { containment } from "../identity/similarity.ts";
import { terms, type Terms } from "../identity/terms.ts";
import type { Draft } from "./draft.ts";

/** The share of the shorter one's terms that the longer one must have for the two to be one task. */
const SAME = 0.85;
/** The same where one of them is only proposed, beside a task that is opened anyhow. */
const ALIKE = 0.6;
/** The most drafts of a file that are compared; beyond, none is dropped. */
const MOST = 400;

/**
 * Leaves each task once: where the discussion states what a marked list states again, the marked
 * one stays; what is only proposed gives way to what is opened and says much the same, or is its
 * detail or its group.
 */
export function dropRepeats(drafts: readonly Draft[]): Draft[] {
  if (drafts.length > MOST) return [...drafts];
  const read = drafts.map(({ reading }) => terms(reading.body));
  return drafts.filter((draft, i) => {
    const [isMarked, isProposed] = [draft.tier === "explicit", draft.decision === "propose"];
    if (isMarked && !isProposed) return true;
    return !drafts.some((other, j) => {
      if (isProposed && other.decision === "open")
        return isAlike(read[i]!, read[j]!) || isNext(draft, other);
      return !isMarked && other.tier === "explicit" && isSame(read[i]!, read[j]!);
    });
  });
}

function isSame(a: Terms, b: Terms): boolean {
  return (
    Math.min(a.words.size, b.words.size) >= 3 &&
    containment(a, b) >= SAME &&
    containment(b, a) >= SAME / 2
  );
}

function isAlike(a: Terms, b: Terms): boolean {
  return (
    Math.min(a.words.size, b.words.size) >= 2 &&
    Math.max(containment(a, b), containment(b, a)) >= ALIKE
  );
}

/** Whether one is the other's parent item, on the line before: its detail or its group. */
function isNext({ reading: a }: Draft, { reading: b }: Draft): boolean {
  const [above, below] = a.statement.lines[0] < b.statement.lines[0] ? [a, b] : [b, a];
  return (
    below.parent === above.statement.block &&
    below.statement.lines[0] - above.statement.lines[1] <= 1
  );
}
