import type { Tier } from "../actions/action.ts";
import type { Config } from "./schema.ts";

/** What a tier's actions become, shorthand resolved. */
export interface TierRule {
  readonly decision: "open" | "propose" | "ignore";
  /**
   * The confidence from which `open` holds, 0 to 1; null where the config leaves it to the finder's
   * own threshold, and where the decision is not `open`.
   */
  readonly from: number | null;
}

/** The config's rule for a tier, whether written as the decision alone or in full. */
export function tierRule(config: Config, tier: Tier): TierRule {
  const rule = config.tiers[tier];
  if (typeof rule === "string") return { decision: rule, from: null };
  return { decision: rule.decision, from: rule.decision === "open" ? (rule.from ?? null) : null };
}
