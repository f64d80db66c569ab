import type { Present } from "../identity/fact.ts";
import type { LedgerEntry } from "../identity/ledger.ts";
import type { ReviewRow, Verdict } from "../review/review-row.ts";
import type { PlanContext } from "./plan-context.ts";

/** A line of the report on an action that stands in the minutes. */
export function makeRow(
  verdict: Verdict,
  present: Present,
  entry: LedgerEntry,
  context: PlanContext,
  more: Partial<Pick<ReviewRow, "repository" | "fallback" | "where" | "note">> = {},
): ReviewRow {
  const { action, file } = present;
  return {
    key: entry.key,
    verdict,
    title: action.title,
    tier: action.tier,
    path: file.path,
    lines: action.lines,
    url: context.wording.url(present),
    repository: more.repository ?? entry.repository ?? "",
    fallback: more.fallback ?? false,
    issue: entry.issue,
    owners: action.owners,
    due: action.due,
    why: action.evidence[0] ?? "",
    where: more.where ?? entry.where,
    note: more.note ?? null,
  };
}
