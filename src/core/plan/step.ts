import type { Problem } from "../problem.ts";
import type { LedgerEntry } from "../identity/ledger.ts";
import type { ReviewRow } from "../review/review-row.ts";
import type { Change } from "./change.ts";

/** All that a push means for one action: made whole, or not at all as far as the ledger knows. */
export interface Step {
  /** In the order in which they are made. */
  readonly changes: readonly Change[];
  /** What the ledger remembers once they are made. */
  readonly entry: LedgerEntry;
  /** Path of the minutes file whose page holds the entry. */
  readonly page: string;
  /** Path of the minutes file whose version calls for it, where a push does: it may be another one. */
  readonly file?: string;
  /** What people are told; null where there is nothing to tell. */
  readonly row: ReviewRow | null;
  readonly problems: readonly Problem[];
}
