import { isMaterial } from "../identity/differences.ts";
import type { Fact } from "../identity/fact.ts";
import type { LedgerEntry } from "../identity/ledger.ts";
import { isCutOff } from "./is-cut-off.ts";
import { planEchoed } from "./plan-echoed.ts";
import { planKept } from "./plan-kept.ts";
import { planNew } from "./plan-new.ts";
import { planRaised } from "./plan-raised.ts";
import type { PlanContext } from "./plan-context.ts";
import { planUnsure } from "./plan-unsure.ts";
import { planWithdrawn } from "./plan-withdrawn.ts";
import type { Step } from "./step.ts";

/** From what a push says of each action to the steps that it takes: none where nothing is to do. */
export function planSteps(facts: readonly Fact[], context: PlanContext): readonly Step[] {
  const known = new Map<string, LedgerEntry>();
  const steps: Step[] = [];
  for (const fact of facts) {
    // Two facts of one push may concern one action: the second builds on what the first decided.
    const key = fact.kind === "unsure" ? null : fact.entry.key;
    const earlier = key === null ? undefined : known.get(key);
    const step = plan(
      earlier === undefined ? fact : ({ ...fact, entry: earlier } as Fact),
      context,
    );
    if (step === null) continue;
    steps.push({ ...step, file: fact.file.path });
    known.set(step.entry.key, step.entry);
  }
  return steps;
}

function plan(fact: Fact, context: PlanContext): Step | null {
  switch (fact.kind) {
    case "new":
      return planNew(
        fact,
        fact.entry,
        { page: fact.file.path, waits: fact.known, continues: null },
        context,
      );
    case "kept":
      return planKept(fact, context);
    case "raised":
      return planRaised(fact, context);
    case "echoed":
      return planEchoed(fact, context);
    case "withdrawn":
      return planWithdrawn(fact, context);
    case "unsure":
      return planUnsure(fact, context);
  }
}

/**
 * What has to be read of a fact's issue before it can be planned: nothing, the issue, or also
 * whether people touched it. An action that did not change costs no request; an issue that was out of
 * reach may be back.
 */
export function needsHave(fact: Fact): "nothing" | "issue" | "touch" {
  if (fact.kind === "new" || fact.kind === "unsure" || fact.entry.issue === null) return "nothing";
  const { fate } = fact.entry;
  if (fate === "retracted") return fact.kind === "raised" ? "issue" : "nothing";
  if (fate !== "tracked" && fate !== "withdrawn" && fate !== "gone") return "nothing";
  switch (fact.kind) {
    case "kept":
      return isMaterial(fact.differences) || fact.restored || isCutOff(fact.entry)
        ? "issue"
        : "nothing";
    case "raised":
      return "issue";
    case "echoed":
      return fact.action.state === "done" && fact.before.state === "open" ? "issue" : "nothing";
    case "withdrawn":
      return "touch";
  }
}
