import type { FactOf } from "../identity/fact.ts";
import type { LedgerEntry } from "../identity/ledger.ts";
import type { ReviewRow, Verdict } from "../review/review-row.ts";
import type { PlanContext } from "./plan-context.ts";
import { quietStep } from "./quiet-step.ts";
import type { Step } from "./step.ts";
import { withdrawIssue } from "./withdraw-issue.ts";

type Withdrawn = FactOf<"withdrawn">;

/**
 * An action that its file no longer states. Its issue gets a comment, and is closed as not planned
 * where no person has touched it; a proposal just leaves the dashboard. The entry stays, so that
 * what is put back finds its issue again.
 */
export function planWithdrawn(fact: Withdrawn, context: PlanContext): Step | null {
  const { entry, from } = fact;
  if (entry.issue === null) {
    const waits = entry.fate === "proposed" || entry.fate === "held";
    return waits ? quietStep({ ...entry, fate: "withdrawn" }, from) : null;
  }
  if (entry.fate !== "tracked" && entry.fate !== "gone") return null;
  const have = context.have.get(entry.key);
  if (have?.issue == null) {
    if (entry.fate === "gone") return null;
    const gone: LedgerEntry = { ...entry, fate: "gone", issueState: null };
    const note = "its issue was deleted or is out of reach";
    return quietStep(gone, from, rowOf(gone, fact, "left", note, context));
  }
  const { changes, next, note } = withdrawIssue(fact, have.issue, have.touched, context);
  const row = rowOf(next, fact, "withdraw", note, context);
  return { changes, entry: next, page: from, row, problems: [] };
}

function rowOf(
  entry: LedgerEntry,
  { from }: Withdrawn,
  verdict: Verdict,
  note: string,
  { wording }: PlanContext,
): ReviewRow {
  return {
    key: entry.key,
    verdict,
    title: entry.title,
    tier: entry.tier,
    path: from,
    lines: entry.lines,
    url: wording.earlierUrl(from, entry.lines),
    repository: entry.repository ?? "",
    fallback: false,
    issue: entry.issue,
    owners: entry.owners.map((name) => ({ name, login: null })),
    due: entry.due,
    why: entry.why,
    where: entry.where,
    note,
  };
}
