import type { OutlineNode } from "../minutes/outline.ts";
import type { Reading } from "./reading.ts";
import type { Weighed } from "./weigh-statements.ts";

/** "Ann will do it", "Ann and Bo to check", "Ann taking care of it": who takes on what was just said. */
const NOTE =
  /^(?:[\p{L}@][\p{L}\d'’.-]*(?:(?: ?[/&+,] ?| and )[\p{L}@][\p{L}\d'’.-]*){0,3}):? (?:(?:will|'ll|’ll|to|can|is going to|agree[sd]? to|offer(?:s|ed)? to|volunteer(?:s|ed)? to|happy to|is to|are to) (?:try to )?(?:do|check|look|take|follow[- ]?up|investigate|handle|try|fix|have a look|work on|see|help|ask)\b(?: (?:it|this|that|them|so|into|at|on|in|to|of|after|with|care|a look|up|the \p{Ll}+)){0,4}|tak(?:es|ing) care.{0,25}|volunteers?|volunteered|(?:is )?on it)[\s.!]*$/u;

/** A note of who takes on the task of another statement. */
export interface Note {
  /** Index of the statement that is the note. */
  readonly note: number;
  /** Index of the statement whose task it is. */
  readonly task: number;
}

/**
 * Finds the notes: a sub-bullet, or the next sentence, that only says who does what its parent or
 * the sentence before it states. The note is no task of its own, but shows that the other is one.
 */
export function findNotes(readings: readonly Reading[], weighed: readonly Weighed[]): Note[] {
  const lastOf = new Map<OutlineNode, number>();
  return readings.flatMap(({ statement, body, parent }, i): Note[] => {
    const before = statement.part > 0 ? i - 1 : lastOf.get(parent);
    lastOf.set(statement.block, i);
    if (before === undefined || body.length > 80 || !NOTE.test(body.trim())) return [];
    const task = readings[before]!;
    const canBeTask = weighed[before]!.score > LEAST && task.body.split(" ").length >= 3;
    return canBeTask ? [{ note: i, task: before }] : [];
  });
}

/** Log odds below which a statement is no task, whoever is said to take it. */
const LEAST = -3.5;
