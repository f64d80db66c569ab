import type { Differences } from "../identity/differences.ts";
import type { Present } from "../identity/fact.ts";
import type { LedgerEntry } from "../identity/ledger.ts";
import type { Amendment } from "../issues/comment-note.ts";

/** What an amendment changed, as people read it. */
export function listAmendments(
  entry: LedgerEntry,
  { action }: Present,
  changed: Differences,
): Amendment[] {
  const none = "nobody named";
  const owners = action.owners.map((owner) => owner.name).join(", ") || none;
  return [
    ...(changed.wording === "meaning"
      ? [{ field: "wording" as const, before: entry.text, after: action.text }]
      : []),
    ...(changed.owners
      ? [{ field: "owner" as const, before: entry.owners.join(", ") || none, after: owners }]
      : []),
    ...(changed.due
      ? [{ field: "due date" as const, before: entry.due ?? "none", after: action.due ?? "none" }]
      : []),
  ];
}
