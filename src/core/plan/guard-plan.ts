import type { Config } from "../config/schema.ts";
import type { LedgerEntry } from "../identity/ledger.ts";
import type { Step } from "./step.ts";

/**
 * The brakes against mass changes. New issues beyond the limit, less what people ticked, are held:
 * they wait on the dashboard for one tick. Where a push withdraws more than the limit, somebody
 * probably moved or cut the minutes: then none of the issues is closed or commented on.
 */
export function guardPlan(
  steps: readonly Step[],
  limits: Config["limits"],
): { readonly steps: readonly Step[]; readonly held: number; readonly kept: number } {
  let created = 0;
  const held = new Set<string>();
  const closing = steps.filter(isWithdrawal).length;
  const tooMany = closing > limits.closedIssues;
  const guarded = steps.map((step): Step => {
    if (tooMany && isWithdrawal(step)) {
      const note = `${closing} actions vanished at once: left open`;
      const { written, ...entry } = step.entry;
      const still = written && { ...written, state: "open" as const };
      return {
        ...step,
        changes: [],
        entry: { ...entry, written: still, issueState: "open" },
        row: step.row && { ...step.row, verdict: "left", note },
      };
    }
    const hold = (): LedgerEntry => ({ ...step.entry, fate: "held", issueState: null });
    if (!step.changes.some((change) => change.kind === "create" && !change.isChosen))
      return held.has(step.entry.key) ? { ...step, entry: hold() } : step;
    created += 1;
    if (created <= limits.newIssues) return step;
    held.add(step.entry.key);
    return {
      ...step,
      changes: [],
      entry: hold(),
      row: step.row && {
        ...step.row,
        verdict: "held",
        note: `over the limit of ${limits.newIssues} new issues a push`,
      },
    };
  });
  return { steps: guarded, held: held.size, kept: tooMany ? closing : 0 };
}

function isWithdrawal(step: Step): boolean {
  return step.entry.fate === "withdrawn" && step.changes.length > 0;
}
