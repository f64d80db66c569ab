import type { Fact } from "../../core/identity/fact.ts";
import type { Outcome } from "../../core/plan/outcome.ts";
import type { Problem } from "../../core/problem.ts";
import type { ReviewRow } from "../../core/review/review-row.ts";

/** What a sync did. */
export interface SyncReport {
  /** The head that it worked towards; null where the repository is none of minutes. */
  readonly commit: string | null;
  /** What was found to have happened to actions, before anything was decided. */
  readonly facts: readonly Fact[];
  readonly outcomes: readonly Outcome[];
  readonly rows: readonly ReviewRow[];
  readonly problems: readonly Problem[];
  /** False where something is to be tried again. */
  readonly complete: boolean;
}

/** The report of a sync that had nothing to do. */
export function nothingDone(commit: string | null): SyncReport {
  return { commit, facts: [], outcomes: [], rows: [], problems: [], complete: true };
}
