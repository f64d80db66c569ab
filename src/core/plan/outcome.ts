import type { LedgerEntry } from "../identity/ledger.ts";
import type { Problem } from "../problem.ts";
import type { Step } from "./step.ts";

/** What became of a step. */
export interface Outcome {
  readonly step: Step;
  /** What the ledger is to remember; null where nothing came of it and nothing was known before. */
  readonly entry: LedgerEntry | null;
  /**
   * `done`: made whole. `refused`: GitHub will not have it; a person has to act. `open`: it is not
   * known, or not yet possible: the next run takes it up from the version that was synced before.
   */
  readonly result: "done" | "refused" | "open";
  readonly problems: readonly Problem[];
}

/** All that authors should know of what was planned and of what came of it. */
export function problemsOf(outcomes: readonly Outcome[]): readonly Problem[] {
  return outcomes.flatMap(({ step, problems }) => [...step.problems, ...problems]);
}
