import type { Outcome } from "../../core/plan/outcome.ts";
import type { ReviewRow } from "../../core/review/review-row.ts";

/** The rows of a report on what was done. */
export function rowsOf(outcomes: readonly Outcome[]): readonly ReviewRow[] {
  return outcomes.flatMap(({ step, entry, result, problems }): ReviewRow[] => {
    if (step.row === null) return [];
    const row = { ...step.row, issue: entry?.issue ?? step.row.issue };
    if (result === "done") return [row];
    return [{ ...row, verdict: "fail", note: problems.at(-1)?.message ?? "not done" }];
  });
}
