import type { Penalty } from "./fit-logistic.ts";
import { multiply } from "./matrix.ts";

/** Ridge: each weight is drawn to zero by a strength of its own; the bias, which comes last, is free. */
export function ridge(strengths: readonly number[]): Penalty {
  const diagonal = Float64Array.from([...strengths, 0]);
  return { diagonal, times: (weights) => multiply(diagonal, weights) };
}

/** How strongly what two domains share is drawn to zero, and each domain's own weights to that. */
export interface Ties {
  readonly shared: number;
  readonly first: number;
  readonly second: number;
}

/**
 * Two domains' weights of the same features, one domain behind the other, then the bias. Each weight
 * is drawn to what the two share, and that to zero: the feature augmentation of Daumé III,
 * "Frustratingly Easy Domain Adaptation" (2007), with the best shared weight put in for each pair.
 * `ease` is by what part of the strength a feature is drawn.
 */
export function tied({ shared, first, second }: Ties, ease: readonly number[]): Penalty {
  const width = ease.length;
  const total = shared + first + second;
  const diagonal = new Float64Array(2 * width + 1);
  ease.forEach((part, i) => {
    diagonal[i] = part * (first - first ** 2 / total);
    diagonal[width + i] = part * (second - second ** 2 / total);
  });
  return {
    diagonal,
    times: (weights) => {
      const pull = new Float64Array(weights.length);
      for (let i = 0; i < width; i += 1) {
        const [one, other] = [weights[i]!, weights[width + i]!];
        const middle = (first * one + second * other) / total;
        pull[i] = ease[i]! * first * (one - middle);
        pull[width + i] = ease[i]! * second * (other - middle);
      }
      return pull;
    },
  };
}
