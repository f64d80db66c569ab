import type { Issue } from "../issues/issue.ts";
import { sameName } from "../same-name.ts";
import type { LedgerEntry } from "./ledger.ts";
import { withIssue } from "./with-issue.ts";

/**
 * An entry whose issue was looked up: where it is now, and whether it is open. Issues are transferred
 * by people alone, or by the app as a person asked, so one that became another issue elsewhere was
 * moved by a person. A repository that is renamed or handed over keeps its issues as they are.
 */
export function followIssue(
  entry: LedgerEntry,
  issue: Pick<Issue, "repository" | "number" | "id" | "state">,
): LedgerEntry {
  const { issue: known, movedByPerson } = entry;
  const isMoved =
    known !== null && known.id !== issue.id && !sameName(known.repository, issue.repository);
  return { ...withIssue(entry, issue), movedByPerson: movedByPerson || isMoved };
}
