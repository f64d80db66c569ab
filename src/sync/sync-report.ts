import type { Outcome } from "../core/plan/outcome.ts";
import type { Problem } from "../core/problem.ts";
import type { ReviewRow } from "../core/review/review-row.ts";

/** What a sync did. */
export interface SyncReport {
  /** The head that it worked towards; null where the repository is none of minutes. */
  readonly commit: string | null;
  readonly outcomes: readonly Outcome[];
  readonly rows: readonly ReviewRow[];
  readonly problems: readonly Problem[];
  /** False where something is to be tried again. */
  readonly complete: boolean;
}

/** The report of a sync that had nothing to do. */
export function nothingDone(commit: string | null): SyncReport {
  return { commit, outcomes: [], rows: [], problems: [], complete: true };
}
