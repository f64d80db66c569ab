import type { LedgerFile } from "../../core/identity/ledger.ts";
import type { Outcome } from "../../core/plan/outcome.ts";
import type { ReviewRow } from "../../core/review/review-row.ts";
import { rowsOf } from "./rows-of.ts";

/**
 * The rows of a report that also tells what an earlier attempt at the same did: an attempt that was
 * cut short has said of what it did not know that it failed.
 *
 * @param unreported rows of the earlier attempt, as they were planned
 * @param pages where the issues stand that were found to be there after all
 */
export function joinRows(
  unreported: readonly ReviewRow[],
  outcomes: readonly Outcome[],
  pages: readonly LedgerFile[],
): readonly ReviewRow[] {
  const rows = rowsOf(outcomes);
  const told = new Set(rows.map(({ key }) => key));
  const entries = new Map(pages.flatMap((page) => page.entries.map((entry) => [entry.key, entry])));
  const earlier = unreported
    .filter(({ key }) => !told.has(key))
    .map((row) => ({ ...row, issue: entries.get(row.key)?.issue ?? row.issue }));
  return [...earlier, ...rows];
}

/** The rows of these steps as they were planned, and those that wait already for others. */
export function plannedRows(
  unreported: readonly ReviewRow[],
  outcomes: readonly Outcome[],
): readonly ReviewRow[] {
  const rows = outcomes.flatMap(({ step }) => step.row ?? []);
  const planned = new Set(rows.map(({ key }) => key));
  return [...unreported.filter(({ key }) => !planned.has(key)), ...rows];
}
