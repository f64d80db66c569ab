import type { Issue } from "../issues/issue.ts";
import type { LedgerEntry } from "./ledger.ts";

/** An entry that knows its issue as it is now: where it is, and whether it is open. */
export function withIssue(
  entry: LedgerEntry,
  { repository, number, id, state }: Pick<Issue, "repository" | "number" | "id" | "state">,
): LedgerEntry {
  return { ...entry, repository, issue: { repository, number, id }, issueState: state };
}
