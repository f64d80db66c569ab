import type { Reading } from "./reading/reading.ts";
import { SIGNALS } from "./signals/all.ts";
import type { Weighed } from "./weighing/weigh-statements.ts";
import type { Weights } from "./weighing/weights.ts";

/** The most reasons that are given. */
const MOST = 4;
/** Signals that say enough by themselves go first, in this order. */
const FIRST = [
  "marked",
  "checkbox",
  "inActionList",
  "inNextSteps",
  "inEarlierActions",
  "someoneWill",
  "someoneTo",
  "promise",
];

/**
 * Why a statement is taken for an action, in words that can be checked against the minutes. The
 * signals that decide alone come first, then those that weigh most.
 */
export function explain(reading: Reading, { features }: Weighed, weights: Weights): string[] {
  const weightOf = (name: string): number => {
    const first = FIRST.indexOf(name);
    return first >= 0 ? 100 - first : (weights.task.weights[name] ?? 0);
  };
  const found = Object.entries(SIGNALS)
    .filter(
      ([name, { evidence }]) => evidence !== undefined && features.has(name) && weightOf(name) > 0,
    )
    .sort(([a], [b]) => weightOf(b) - weightOf(a))
    .map(([, { evidence, find }]) => say(evidence!, find(reading)));
  const told = [...new Set(found)].slice(0, MOST);
  return told.length > 0 ? told : ["reads like the tasks of other minutes"];
}

function say(evidence: string, found: string | boolean): string {
  return evidence.replace("$", () => (typeof found === "string" ? found.slice(0, 60) : "so"));
}
