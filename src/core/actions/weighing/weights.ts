import learned from "./weights.json" with { type: "json" };

/** A sum of weights, one per feature that a statement has; a feature that is not named weighs 0. */
export interface Linear {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** What `npm run train` learned. All sums are log odds. */
export interface Weights {
  /** Whether a statement is a task. */
  readonly task: Linear;
  /** Of a task: whether it is only suggested. */
  readonly suggested: Linear;
  /** Of a task that is not suggested and not marked: whether someone has taken it on. */
  readonly commitment: Linear;
  /** Log odds and the share of true actions there, ascending; between two, a line. */
  readonly calibration: readonly { readonly at: number; readonly share: number }[];
  /** Least confidence to open, and to propose. */
  readonly open: number;
  readonly propose: number;
}

export const WEIGHTS: Weights = learned;

/** The sum of a linear model over a statement's features. */
export function sumOf({ bias, weights }: Linear, features: ReadonlySet<string>): number {
  let sum = bias;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
}
