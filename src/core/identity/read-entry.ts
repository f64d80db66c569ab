import type { LedgerEntry } from "./ledger.ts";
import { type Matchable, matchable } from "./matchable.ts";

/** An entry of the ledger, for matching: as the minutes state it, whatever its issue says. */
export function readEntry(entry: LedgerEntry): Matchable {
  return matchable({ ...entry, ...entry.stated });
}
