import { DURATIONS } from "./durations.ts";
import { FEASTS_AND_SEASONS } from "./feasts-and-seasons.ts";
import { LONG_PERIODS } from "./long-periods.ts";
import { NEAR_PERIODS } from "./near-periods.ts";
import type { PeriodRule } from "./period-rule.ts";

/**
 * Periods and durations, by the guideline: the last day of what is named, Sunday ends a week. In
 * this order: what one rule takes, the next ones do not see.
 */
export const PERIOD_RULES: readonly PeriodRule[] = [
  ...NEAR_PERIODS,
  ...DURATIONS,
  ...LONG_PERIODS,
  ...FEASTS_AND_SEASONS,
];
