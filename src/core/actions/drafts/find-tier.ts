import type { Tier } from "../action.ts";
import type { Weighed } from "../weighing/weigh-statements.ts";

/** Signals by which the minutes themselves mark an action. */
const MARKS = [
  "marked",
  "checkbox",
  "inActionList",
  "inNextSteps",
  "inEarlierActions",
  "moreInList",
  "detailInList",
];

/** Log odds from which a task is taken for a mere suggestion. */
const SUGGESTED = 1;

/**
 * How firmly a task is stated. A mark outranks a hedge; among the unmarked, the weights tell what
 * is only suggested and what someone has taken on.
 */
export function findTier({ features, suggested, commitment }: Weighed): Tier {
  if (MARKS.some((mark) => features.has(mark))) return "explicit";
  if (suggested > SUGGESTED) return "suggested";
  return commitment > 0 ? "commitment" : "agreed";
}
