import type { LedgerEntry, Written } from "../identity/ledger.ts";
import type { Issue } from "../issues/issue.ts";
import { isClosedUntold } from "./is-closed-untold.ts";

/**
 * What we last wrote into an issue, a closing included that the ledger was not told of. Where nothing
 * is remembered of it, all is as people have it.
 */
export function lastWritten(entry: LedgerEntry, issue: Issue, login: string): Written {
  const { title, state } = issue;
  const known = entry.written ?? { title, section: "", labels: [], assignees: [], state };
  return isClosedUntold(entry, issue, login) ? { ...known, state: "closed" } : known;
}
