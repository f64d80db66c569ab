import { differences, isMaterial } from "../identity/differences.ts";
import type { FactOf } from "../identity/fact.ts";
import type { LedgerEntry } from "../identity/ledger.ts";
import { describeAction } from "../identity/describe-action.ts";
import { restate } from "../identity/restate.ts";
import { amendIssue } from "./amend-issue.ts";
import { isCutOff } from "./is-cut-off.ts";
import { makeRow } from "./make-row.ts";
import type { PlanContext } from "./plan-context.ts";
import { planNew } from "./plan-new.ts";
import { quietStep } from "./quiet-step.ts";
import type { Step } from "./step.ts";

/**
 * An action that the ledger knows and the minutes still state. Small edits write nothing. What was
 * amended is written where nobody changed it, told where people want to know (owner, due date,
 * meaning, done, undone, put back), and closes or reopens only on the edge: when the minutes' own
 * state changes, never to undo what a person did since.
 */
export function planKept(fact: FactOf<"kept">, context: PlanContext): Step | null {
  const { entry, action, file, restored } = fact;
  const changed = differences(entry, action);
  const moved = fact.from !== file.path;
  if (restored && entry.issue === null) {
    const waits = { ...entry, fate: "proposed" as const };
    return planNew(
      fact,
      { ...waits, ...describeAction(file, action) },
      { page: file.path, waits: false, continues: null },
      context,
    );
  }
  // A run that was cut off may have done a part of what the minutes no longer call for.
  const cutOff = isCutOff(entry);
  if (!isMaterial(changed) && !restored && !moved && !cutOff) return null;
  const described: LedgerEntry =
    isMaterial(changed) || restored
      ? { ...entry, ...describeAction(file, action), why: action.evidence[0] ?? "" }
      : restate(entry, describeAction(file, action));
  if (entry.issue === null || !["tracked", "withdrawn", "gone"].includes(entry.fate)) {
    const finished = action.state === "done" && ["proposed", "held"].includes(entry.fate);
    return quietStep(finished ? { ...described, fate: "done" } : described, file.path);
  }
  if (!isMaterial(changed) && !restored && !cutOff) return quietStep(described, file.path);
  const have = context.have.get(entry.key);
  if (have?.issue == null) {
    // What was last written stays remembered: should the issue come back, the rest is written then.
    const now = restate(entry, describeAction(file, action));
    const gone: LedgerEntry = { ...now, fate: "gone", issueState: null };
    const note = "its issue was deleted or is out of reach";
    const row = entry.fate === "gone" ? null : makeRow("left", fact, gone, context, { note });
    return quietStep(gone, file.path, row);
  }
  return amendIssue(fact, { ...described, fate: "tracked" }, have.issue, changed, context);
}
