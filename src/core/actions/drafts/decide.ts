import type { Action, Tier } from "../action.ts";
import type { FindConfig } from "../find-config.ts";
import type { Weights } from "../weighing/weights.ts";

/**
 * What becomes of a statement: `open` from the confidence that the config or else the weights ask
 * for, `propose` below it, null below what is worth a look. A rule of `propose` or `ignore` holds
 * whatever the confidence.
 */
export function decide(
  tier: Tier,
  confidence: number,
  config: FindConfig,
  weights: Weights,
): Action["decision"] | null {
  if (confidence < (config.propose.from ?? weights.propose)) return null;
  const rule = config.tiers[tier];
  const { decision, from } = typeof rule === "string" ? { decision: rule, from: undefined } : rule;
  if (decision !== "open") return decision;
  return confidence >= (from ?? weights.open) ? "open" : "propose";
}
