import type { LedgerEntry } from "./ledger.ts";
import { type Matchable, matchable } from "./matchable.ts";

/** An entry is compared with each statement that is met: it is taken apart once. */
const taken = new WeakMap<LedgerEntry, Matchable>();

/** An entry of the ledger, for matching: as the minutes state it, whatever its issue says. */
export function readEntry(entry: LedgerEntry): Matchable {
  const known = taken.get(entry) ?? matchable({ ...entry, ...entry.stated });
  taken.set(entry, known);
  return known;
}
