import type { OutlineNode } from "../../minutes/outline.ts";
import { doesIt, takesIt } from "../owners/owners-nearby.ts";
import type { Reading } from "../reading/reading.ts";
import type { Weighed } from "../weighing/weigh-statements.ts";

/** A note of who takes on the task of another statement. */
export interface Note {
  /** Index of the statement that is the note. */
  readonly note: number;
  /** Index of the statement whose task it is. */
  readonly task: number;
}

/**
 * Finds the notes: a sub-bullet, an item behind a paragraph, or the next sentence, that only says who
 * does what stands before it. The note is no task of its own, but shows that the other is one.
 */
export function findNotes(readings: readonly Reading[], weighed: readonly Weighed[]): Note[] {
  const lastOf = new Map<OutlineNode, number>();
  return readings.flatMap(({ statement, body, parent, leadIn, owners }, i): Note[] => {
    const above = statement.part > 0 ? i - 1 : lastOf.get(leadIn ?? parent);
    lastOf.set(statement.block, i);
    if (body.length > LONGEST_NOTE) return [];
    if (!takesIt(body) && (owners.length === 0 || !doesIt(body))) return [];
    const before =
      above ?? (IT.test(body) && readings[i - 1]?.parent === parent ? i - 1 : undefined);
    const task = before === undefined ? undefined : readings[before];
    if (task === undefined || before === undefined) return [];
    const canBeTask = weighed[before]!.score > LEAST && task.body.split(" ").length >= 3;
    return canBeTask ? [{ note: i, task: before }] : [];
  });
}

const LONGEST_NOTE = 80;
/** "Ann will look at this", in a list that was flattened: the item before it. */
const IT = /\b(?:it|this|that|them)\b/;
/** Log odds below which a statement is no task, whoever is said to take it. */
const LEAST = -3.5;
