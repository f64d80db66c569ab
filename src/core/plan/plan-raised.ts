import type { FactOf } from "../identity/fact.ts";
import type { LedgerEntry } from "../identity/ledger.ts";
import { describeAction } from "../identity/describe-action.ts";
import { makeRow } from "./make-row.ts";
import { planNew } from "./plan-new.ts";
import type { PlanContext } from "./plan-context.ts";
import { quietStep } from "./quiet-step.ts";
import { raiseIssue } from "./raise-issue.ts";
import type { Step } from "./step.ts";

type Raised = FactOf<"raised">;

/**
 * An action that another meeting states again. One that has an issue meets it there: see
 * `raiseIssue`. What waited or was unticked is acted on as if it were new. What people ignored, or
 * whose issue they deleted, is not opened again. Of a meeting long past, only a proposal takes note.
 */
export function planRaised(fact: Raised, context: PlanContext): Step | null {
  const { entry, from, action, file } = fact;
  const place = { path: file.path, date: describeAction(file, action).date, id: action.id };
  if (entry.raised.some(({ path, id }) => path === place.path && id === place.id)) return null;
  const raised: LedgerEntry = { ...entry, raised: [...entry.raised, place] };
  if (fact.past && entry.fate !== "proposed") return quietStep(raised, from);

  switch (entry.fate) {
    case "ignored": {
      const note = "a person said that it is no action";
      return quietStep(raised, from, makeRow("ignore", fact, raised, context, { note }));
    }
    case "linked":
    case "same":
      return quietStep(raised, from);
    case "proposed":
    case "held":
    case "unticked":
    case "done":
      return takeUp(fact, raised, context);
    case "withdrawn":
      if (entry.issue === null) return takeUp(fact, raised, context);
      break;
    case "gone":
    case "tracked":
      // Opened by an earlier meeting of this very push: its issue is not there yet.
      if (entry.issue === null) return quietStep(raised, from);
  }
  const have = context.have.get(entry.key);
  if (have?.issue != null) return raiseIssue(fact, raised, have.issue, context);
  const gone: LedgerEntry = { ...raised, fate: "gone", issueState: null };
  const note = "its issue was deleted or is out of reach; not opened again";
  return quietStep(gone, from, makeRow("left", fact, gone, context, { note }));
}

/** What has no issue is acted on as if it were new, if the later meeting still calls for it. */
function takeUp(fact: Raised, raised: LedgerEntry, context: PlanContext): Step {
  const { entry, from, action } = fact;
  const waits = entry.fate === "proposed" || entry.fate === "held";
  const known = { page: from, waits, continues: null };
  const calls = action.decision !== "ignore" && action.state === "open";
  const step = calls
    ? planNew(fact, waits ? raised : { ...raised, fate: "proposed" }, known, context)
    : null;
  return step ?? quietStep(raised, from);
}
