import type { Weights } from "../../src/core/actions/weighing/weights.ts";

/** A score that was given without knowing the answer, and the answer. */
export interface Judged {
  readonly score: number;
  readonly right: boolean;
}

/** The least number of statements that a point of the curve stands for. */
const LEAST = 60;

/**
 * The share of right ones by score: isotonic regression (pool adjacent violators) over bins of
 * equal size, so that a higher score never means a lower confidence.
 */
export function calibrate(judged: readonly Judged[]): Weights["calibration"] {
  const ordered = [...judged].sort((a, b) => a.score - b.score);
  const bins: { sum: number; right: number; count: number }[] = [];
  for (let from = 0; from < ordered.length; from += LEAST) {
    const bin = ordered.slice(from, from + LEAST);
    bins.push({
      sum: bin.reduce((sum, { score }) => sum + score, 0),
      right: bin.filter(({ right }) => right).length,
      count: bin.length,
    });
    while (bins.length > 1 && share(bins.at(-2)!) >= share(bins.at(-1)!)) {
      const [a, b] = [bins.at(-2)!, bins.at(-1)!];
      bins.splice(-2, 2, {
        sum: a.sum + b.sum,
        right: a.right + b.right,
        count: a.count + b.count,
      });
    }
  }
  return bins.map((bin) => ({
    at: Math.round((1000 * bin.sum) / bin.count) / 1000,
    share: Math.round(1000 * share(bin)) / 1000,
  }));
}

function share({ right, count }: { right: number; count: number }): number {
  return (right + 0.5) / (count + 1);
}
