import type { LedgerEntry } from "../identity/ledger.ts";
import { isCutOff } from "./is-cut-off.ts";
import type { Issue } from "../issues/issue.ts";

/** Whether a run closed the issue and was cut off before it could tell the ledger. */
export function isClosedUntold(
  entry: LedgerEntry,
  { state, closedBy }: Issue,
  login: string,
): boolean {
  return (
    isCutOff(entry) && entry.written?.state === "open" && state === "closed" && closedBy === login
  );
}
