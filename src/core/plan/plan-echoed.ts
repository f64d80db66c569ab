import { differences, isMaterial } from "../identity/differences.ts";
import type { FactOf } from "../identity/fact.ts";
import type { LedgerEntry } from "../identity/ledger.ts";
import { planRaised } from "./plan-raised.ts";
import type { PlanContext } from "./plan-context.ts";
import { quietStep } from "./quiet-step.ts";
import type { Step } from "./step.ts";

/**
 * A later meeting's statement of a known action was amended. Only its being marked as done says
 * something new of the issue; its wording stays that of the meeting that agreed it.
 */
export function planEchoed(fact: FactOf<"echoed">, context: PlanContext): Step | null {
  const { entry, before, at, action, file } = fact;
  const others = entry.raised.filter(({ path, id }) => path !== at.path || id !== at.id);
  if (action.state === "done" && before.state === "open") {
    const raised: LedgerEntry = { ...entry, raised: others };
    return planRaised({ ...fact, kind: "raised", entry: raised }, context);
  }
  const owners = before.owners.map(({ name }) => name);
  const amended = isMaterial(differences({ ...before, owners }, action));
  if (!amended && at.path === file.path) return null;
  const echo = { ...at, path: file.path, id: action.id };
  return quietStep({ ...entry, raised: [...others, echo] }, fact.from);
}
