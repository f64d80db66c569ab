import { collectFeatures } from "../features/collect-features.ts";
import type { Reading } from "../reading/reading.ts";
import { boundScore } from "./bound-score.ts";
import { sumOf, type Weights } from "./weights.ts";

/** What the weights say of a statement. */
export interface Weighed {
  readonly features: ReadonlySet<string>;
  /** Log odds that it is a task that somebody must do. */
  readonly score: number;
  /** 0 to 1: the share of true actions among statements with this score. */
  readonly confidence: number;
  /** Log odds that, if it is a task, it is only suggested. */
  readonly suggested: number;
  /** Log odds that, if it is a task, someone has taken it on. */
  readonly commitment: number;
}

/** Weighs all statements of a file. */
export function weighStatements(readings: readonly Reading[], weights: Weights): Weighed[] {
  return collectFeatures(readings).map((found, i) => {
    const features = new Set(found);
    const weighed = weigh(readings[i]!, features, weights);
    return {
      ...weighed,
      features,
      confidence: calibrated(weighed.score, weights.calibration),
    };
  });
}

/** Weighs one statement by its features, before its score is calibrated. */
export function weigh(
  reading: Reading,
  features: ReadonlySet<string>,
  { task, suggested, commitment }: Pick<Weights, "task" | "suggested" | "commitment">,
): Pick<Weighed, "score" | "suggested" | "commitment"> {
  return {
    score: boundScore(reading, sumOf(task, features)),
    suggested: sumOf(suggested, features),
    commitment: sumOf(commitment, features),
  };
}

/** The share at a score, on the line between the two points around it. */
export function calibrated(score: number, points: Weights["calibration"]): number {
  const above = points.findIndex(({ at }) => at >= score);
  if (above === 0 || points.length === 0) return points[0]?.share ?? 0;
  if (above < 0) return points.at(-1)!.share;
  const [low, high] = [points[above - 1]!, points[above]!];
  const way = high.at === low.at ? 1 : (score - low.at) / (high.at - low.at);
  return low.share + way * (high.share - low.share);
}
