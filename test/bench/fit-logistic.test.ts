import { describe, expect, it } from "vitest";
import { fitLogistic, type Penalty, type Targets } from "../../bench/train/fit-logistic.ts";
import { toMatrix } from "../../bench/train/matrix.ts";
import { ridge, tied } from "../../bench/train/penalties.ts";

/** Rows of 2 of 3 features and the bias, of two domains in turn, and what they should be. */
const ROWS = [
  [0, 1], [0, 1], [0, 2], [1, 2], [0, 2], [1, 2], [0, 1], [1, 2], [0, 2], [1, 2], [0, 1], [1, 2],
]; // prettier-ignore
const TARGETS: Targets = {
  y: Float64Array.from([1, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0]),
  weight: Float64Array.from([1, 1, 0.8, 1, 0.8, 0.3, 1, 1, 1, 0.7, 1, 1]),
};
const isFirst = (i: number): boolean => i % 2 === 0;

const withBias = (rows: number[][], bias: number): number[][] => rows.map((row) => [...row, bias]);

/** What a fit is to make least, written as the textbooks do. */
function lossOf(rows: number[][], penalty: Penalty, weights: Float64Array): number {
  const pulls = penalty.times(weights);
  const loss = rows.map((row, i) => {
    const sum = row.reduce((total, column) => total + weights[column]!, 0);
    const p = 1 / (1 + Math.exp(-sum));
    return -TARGETS.weight[i]! * Math.log(TARGETS.y[i] === 1 ? p : 1 - p);
  });
  return (
    loss.reduce((a, b) => a + b, 0) + weights.reduce((sum, w, i) => sum + (w * pulls[i]!) / 2, 0)
  );
}

describe("fitLogistic", () => {
  it("gives a lone bias the log odds of the weighted share", () => {
    const rows = toMatrix(
      ROWS.map(() => [0]),
      1,
    );
    const [bias] = fitLogistic(rows, TARGETS, ridge([]));
    const total = TARGETS.weight.reduce((a, b) => a + b);
    const right = TARGETS.weight.reduce((sum, w, i) => sum + w * TARGETS.y[i]!, 0);
    expect(bias).toBeCloseTo(Math.log(right / (total - right)), 4);
  });

  it("ends where no weight can be moved for the better", () => {
    const rows = withBias(ROWS, 3);
    const penalty = ridge([0.5, 2, 0.1]);
    const weights = fitLogistic(toMatrix(rows, 4), TARGETS, penalty);
    const least = lossOf(rows, penalty, weights);
    for (const column of [0, 1, 2, 3])
      for (const step of [-0.01, 0.01]) {
        const moved = weights.slice();
        moved[column]! += step;
        expect(lossOf(rows, penalty, moved)).toBeGreaterThan(least);
      }
  });

  it("finds the same fit from wherever it starts", () => {
    const rows = toMatrix(withBias(ROWS, 3), 4);
    const penalty = ridge([0.5, 2, 0.1]);
    const fit = fitLogistic(rows, TARGETS, penalty);
    const again = fitLogistic(rows, TARGETS, penalty, Float64Array.from([3, -2, 1, 5]));
    for (const [i, weight] of again.entries()) expect(weight).toBeCloseTo(fit[i]!, 3);
  });
});

describe("tied", () => {
  it("is the augmentation of features that it stands for", () => {
    const ties = { shared: 0.2, first: 0.5, second: 0.4 };
    const ease = [1, 0.5, 2];
    const two = ROWS.map((row, i) => row.map((column) => (isFirst(i) ? column : 3 + column)));
    const fit = fitLogistic(toMatrix(withBias(two, 6), 7), TARGETS, tied(ties, ease));
    // What all share, then what the first domain adds, then what the second does.
    const three = ROWS.map((row, i) => [...row, ...row.map((c) => (isFirst(i) ? 3 : 6) + c)]);
    const strengths = [ties.shared, ties.first, ties.second].flatMap((strength) =>
      ease.map((part) => part * strength),
    );
    const augmented = fitLogistic(toMatrix(withBias(three, 9), 10), TARGETS, ridge(strengths));
    for (const column of [0, 1, 2]) {
      expect(fit[column]).toBeCloseTo(augmented[column]! + augmented[3 + column]!, 3);
      expect(fit[3 + column]).toBeCloseTo(augmented[column]! + augmented[6 + column]!, 3);
    }
    expect(fit[6]).toBeCloseTo(augmented[9]!, 3);
  });
});
