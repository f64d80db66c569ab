import { meetingAt } from "../../minutes/meeting/meeting-at.ts";
import type { Minutes } from "../../minutes/minutes.ts";
import { memoPerMinutes } from "../context/memo-per-minutes.ts";

const dates = memoPerMinutes(() => new Map<number, string | null>());

/** The date of the meeting that a line belongs to; null where none is stated. */
export function meetingDateAt(minutes: Minutes, line: number): string | null {
  const known = dates(minutes);
  const date = known.get(line);
  if (date !== undefined) return date;
  const found = meetingAt(minutes, line).date;
  known.set(line, found);
  return found;
}
