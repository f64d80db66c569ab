import type { IssueRef } from "../../core/issues/issue-ref.ts";
import type { ReviewRow } from "../../core/review/review-row.ts";

/** A backfill of one repository, as it is printed: planned, or done. */
export interface Shown {
  readonly repository: string;
  readonly since: string;
  readonly label: string;
  /** Whether it was carried out; else it is a plan. */
  readonly applied: boolean;
  readonly rows: readonly ReviewRow[];
  readonly takenUp: readonly IssueRef[];
  readonly undated: readonly string[];
  readonly pending: number;
}
