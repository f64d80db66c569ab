import type { Action } from "../actions/action.ts";
import type { Differences } from "../identity/differences.ts";
import type { Amendment, CommentNote } from "../issues/comment-note.ts";
import type { Turn } from "./read-turn.ts";

/** What a comment tells people; null where nothing is worth one. */
export function noteOf(turn: Turn, amendments: readonly Amendment[]): CommentNote | null {
  const { becameDone, becameOpen, restored, closing, openAgain: reopening } = turn;
  if (becameDone) return { kind: "done", closing };
  if (restored) return { kind: "restored", reopening };
  if (becameOpen) return { kind: "undone", reopening };
  return amendments.length > 0 ? { kind: "amended", amendments } : null;
}

/** What changed, for a row of a report: from what to what where that is short. */
export function rowNote(
  changed: Differences,
  { restored, action }: { readonly restored: boolean; readonly action: Action },
  amendments: readonly Amendment[],
): string {
  const short = amendments.filter(({ field }) => field !== "wording");
  const reworded = changed.wording === "meaning" || changed.wording === "reworded";
  return [
    ...(restored ? ["put back in the minutes"] : []),
    ...(changed.state ? [action.state === "done" ? "marked as done" : "no longer done"] : []),
    ...short.map(({ field, before, after }) => `${field}: ${before} → ${after}`),
    ...(reworded ? ["reworded"] : []),
  ].join(", ");
}

/** Why an issue is written to. */
export function describeChange(changed: Differences, restored: boolean): string {
  const what = [
    ...(restored ? ["put back in the minutes"] : []),
    ...(changed.state ? ["state changed"] : []),
    ...(changed.owners ? ["owner changed"] : []),
    ...(changed.due ? ["due date changed"] : []),
    ...(changed.wording === "meaning" || changed.wording === "reworded" ? ["reworded"] : []),
  ];
  return what.join(", ") || "made good what a run that was cut off did in part";
}
