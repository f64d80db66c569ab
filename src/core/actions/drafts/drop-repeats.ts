import { canonicalText } from "../../identity/canonical-text.ts";
import { conflicts, containment, differ } from "../../identity/similarity.ts";
import type { Terms } from "../../identity/terms.ts";
import type { Draft } from "./draft.ts";
import { isListedAgain, isSummedUp } from "./is-listed-again.ts";
import { saidBy } from "./said-by.ts";

/** The share of the shorter one's terms that the longer one must have for the two to be one task. */
const SAME = 0.85;
/** The same where one of them is only proposed, beside a task that is opened anyhow. */
const ALIKE = 0.6;
/** The most drafts of a file that are compared; beyond, none is dropped. */
const MOST = 400;

/**
 * Leaves each task once: where the discussion states what a marked list states again, the marked
 * one stays, and of two marked lists one (see `isListedAgain`); what is only proposed gives way to
 * what is opened and says much the same, or is its detail or its group.
 */
export function dropRepeats(drafts: readonly Draft[]): Draft[] {
  if (drafts.length > MOST) return [...drafts];
  const read = drafts.map(({ reading }) => saidBy(reading));
  return drafts.filter((draft, i) => {
    const [isMarked, isProposed] = [draft.tier === "explicit", draft.decision === "propose"];
    return !drafts.some((other, j) => {
      if (i === j) return false;
      const [said, otherSaid] = [read[i]!, read[j]!];
      if (isMarked && !isProposed)
        return (
          (isListedAgain(draft, other) || isSummedUp(draft, other)) && isEqual(said, otherSaid)
        );
      if (isProposed && other.decision === "open")
        return isAlike(said, otherSaid) || isNext(draft, other);
      if (isProposed && j < i && isRepeated(draft, other)) return true;
      return !isMarked && other.tier === "explicit" && isSame(said, otherSaid);
    });
  });
}

/** The same words, and more than one. */
function isEqual(a: Terms, b: Terms): boolean {
  return (
    a.words.size + a.identifiers.size >= 2 &&
    containment(a, b) === 1 &&
    containment(b, a) === 1 &&
    !conflicts(a, b)
  );
}

/** The very same sentence in one meeting. */
function isRepeated({ reading: a }: Draft, { reading: b }: Draft): boolean {
  return a.meetingDate === b.meetingDate && canonicalText(a.text) === canonicalText(b.text);
}

function isSame(a: Terms, b: Terms): boolean {
  return (
    Math.min(a.words.size, b.words.size) >= 3 &&
    Math.max(containment(a, b), containment(b, a)) >= SAME &&
    Math.min(containment(a, b), containment(b, a)) >= SAME / 2
  );
}

function isAlike(a: Terms, b: Terms): boolean {
  return (
    Math.min(a.words.size, b.words.size) >= 2 &&
    Math.max(containment(a, b), containment(b, a)) >= ALIKE &&
    !differ(a.identifiers, b.identifiers)
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
