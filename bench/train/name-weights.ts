import type { Linear, Weights } from "../../src/core/actions/weighing/weights.ts";
import type { Fits } from "./fit-weights.ts";

/** All that is learned but for calibration and thresholds. */
export type Learned = Pick<Weights, "task" | "suggested" | "commitment">;

/** Weights that are nearer to zero are left away. */
const LEAST = 0.02;

/** Names what was fitted to real minutes, rounded; what was fitted to invented ones is left away. */
export function nameWeights(names: readonly string[], fits: Fits): Learned {
  const named = (fit: Float64Array): Linear => ({
    bias: rounded(fit.at(-1)!),
    weights: Object.fromEntries(
      names
        .map((name, i) => [name, rounded(fit[i]!)] as const)
        .filter(([, weight]) => Math.abs(weight) >= LEAST),
    ),
  });
  return {
    task: named(fits.task),
    suggested: named(fits.suggested),
    commitment: named(fits.commitment),
  };
}

function rounded(x: number): number {
  return Math.round(x * 1000) / 1000;
}
