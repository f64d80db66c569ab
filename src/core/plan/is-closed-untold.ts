import type { LedgerEntry } from "../identity/ledger.ts";
import type { Issue } from "../issues/issue.ts";

/** Whether a run closed the issue and was cut off before it could tell the ledger. */
export function isClosedUntold(
  { intents, written }: LedgerEntry,
  { state, closedBy }: Issue,
  login: string,
): boolean {
  return (
    intents.length > 0 && written?.state === "open" && state === "closed" && closedBy === login
  );
}
