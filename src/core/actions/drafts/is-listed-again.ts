import { share } from "../../identity/similarity.ts";
import { terms } from "../../identity/terms.ts";
import type { OutlineNode } from "../../minutes/outline.ts";
import type { Reading } from "../reading/reading.ts";
import { zoneOf } from "../reading/zone.ts";
import type { Draft } from "./draft.ts";

/**
 * Whether a list behind it sums up what was marked amid the discussion: there it has its topic, and
 * stays. A list in the middle of its own topic sums up nothing.
 */
export function isSummedUp(draft: Draft, other: Draft): boolean {
  const [a, b] = [draft.reading, other.reading];
  if (a.list === null || b.list !== null || other.decision !== "open") return false;
  if (other.tier !== "explicit" || a.meetingDate !== b.meetingDate) return false;
  return b.statement.lines[0] < a.statement.lines[0] && !areOthers(a.owners, b.owners);
}

/**
 * Whether a marked draft may give way to another marked one of the same words: in one meeting, the
 * review of earlier actions gives way to the new ones, and a section's list to the meeting's behind
 * it. Never where others own it or another topic has it: then it is another task.
 */
export function isListedAgain(draft: Draft, other: Draft): boolean {
  const [a, b] = [draft.reading, other.reading];
  if (a.list === null || b.list === null || other.decision !== "open") return false;
  if (a.meetingDate !== b.meetingDate) return false;
  if (!isSameMatter(a, b) || areOthers(a.owners, b.owners)) return false;
  const [isEarlier, otherIsEarlier] = [a, b].map(({ list }) => list?.kind === "earlier actions");
  if (isEarlier !== otherIsEarlier) return isEarlier === true;
  return a.statement.lines[0] < b.statement.lines[0];
}

/** Whether each names owners, and not the same. */
function areOthers(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && [...a].sort().join() !== [...b].sort().join();
}

/** "Update the guide" of two topics is two tasks, unless one takes in the other or they share a word. */
function isSameMatter(a: Reading, b: Reading): boolean {
  const [one, other] = [topicHeading(a), topicHeading(b)];
  if (one === undefined || other === undefined || one === other) return true;
  const isIn = (heading: OutlineNode, { statement }: Reading): boolean =>
    statement.ancestors.includes(heading);
  return isIn(one, b) || isIn(other, a) || share(terms(one.text), terms(other.text));
}

/** The nearest heading that is no mere "Actions". */
function topicHeading({ statement: { ancestors } }: Reading): OutlineNode | undefined {
  return ancestors.findLast(({ kind, text }) => kind === "heading" && zoneOf(text) === null);
}
