import type { Fact } from "../identity/fact.ts";
import type { LedgerEntry } from "../identity/ledger.ts";
import { planRaised } from "./plan-raised.ts";
import type { PlanContext } from "./plan-context.ts";
import type { Step } from "./step.ts";

/**
 * A later meeting's statement of a known action was amended. Only its being marked as done says
 * something new of the issue; its wording stays that of the meeting that agreed it.
 */
export function planEchoed(
  fact: Extract<Fact, { kind: "echoed" }>,
  context: PlanContext,
): Step | null {
  const { entry, before, action, file } = fact;
  const others = entry.raised.filter(({ path, id }) => path !== file.path || id !== before.id);
  if (action.state === "done" && before.state === "open") {
    const raised: LedgerEntry = { ...entry, raised: others };
    return planRaised({ ...fact, kind: "raised", entry: raised }, context);
  }
  if (before.id === action.id) return null;
  const echo = entry.raised.find(({ path, id }) => path === file.path && id === before.id);
  if (echo === undefined) return null;
  const next: LedgerEntry = { ...entry, raised: [...others, { ...echo, id: action.id }] };
  return { changes: [], entry: next, page: fact.from, row: null, problems: [] };
}
