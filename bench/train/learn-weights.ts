import type { Linear, Weights } from "../../src/core/actions/weights.ts";
import { chooseVocabulary } from "./choose-vocabulary.ts";
import { fitLogistic } from "./fit-logistic.ts";
import type { Example } from "./read-examples.ts";
import { toRows } from "./rows.ts";

/** All that is learned but for calibration and thresholds. */
export type Learned = Pick<Weights, "task" | "suggested" | "commitment">;

/** A statement to learn from: its features, whose words, what it is and how much that counts. */
interface Row {
  readonly features: readonly string[];
  readonly voice: string;
  readonly y: number;
  readonly weight: number;
}

const PENALTY = { task: 8, kinds: 5 };
const PASSES = 12;
/** Learns the weights from labelled files. The same files give the same weights. */
export function learnWeights(examples: readonly Example[]): Learned {
  return {
    task: linear(examples.flatMap(rowsOf), PENALTY.task),
    suggested: linear(kindRows(examples, "suggested"), PENALTY.kinds),
    commitment: linear(kindRows(examples, "commitment"), PENALTY.kinds),
  };
}

/**
 * What a statement should be: a suggested one counts neither way, an unsure one less; a sentence
 * beside the one that states the label's task is no second task, but hardly a clear case.
 */
function rowsOf({ features, targets, voice }: Example): Row[] {
  return targets.map(({ label, repeats, beside }, i) => {
    const isTask = label !== null && label.tier !== "suggested";
    const weight =
      label === null ? (repeats ? 0 : beside ? 0.3 : 1) : isTask ? (label.sure ? 1 : 0.7) : 0;
    return { features: features[i]!, voice, y: isTask ? 1 : 0, weight };
  });
}

/** Labelled statements by whether they are of a kind. */
function kindRows(examples: readonly Example[], kind: "suggested" | "commitment"): Row[] {
  return examples.flatMap(({ features, targets, voice }) =>
    targets.flatMap(({ label }, i) => {
      if (label === null || label.tier === "explicit") return [];
      if (kind === "commitment" && label.tier === "suggested") return [];
      return [{ features: features[i]!, voice, y: label.tier === kind ? 1 : 0, weight: 1 }];
    }),
  );
}

function linear(rows: readonly Row[], penalty: number): Linear {
  const used = rows.filter(({ weight }) => weight > 0);
  const vocabulary = chooseVocabulary(used);
  const { bias, weights } = fitLogistic(
    toRows(
      used.map(({ features }) => features),
      vocabulary,
    ),
    targetsOf(used),
    new Float64Array(vocabulary.length).fill(penalty),
    PASSES,
  );
  const named = vocabulary
    .map((name, i) => [name, rounded(weights[i]!)] as const)
    .filter(([, weight]) => Math.abs(weight) >= 0.01);
  return { bias: rounded(bias), weights: Object.fromEntries(named) };
}

function targetsOf(rows: readonly Row[]): { y: Float64Array; weight: Float64Array } {
  return {
    y: Float64Array.from(rows, ({ y }) => y),
    weight: Float64Array.from(rows, ({ weight }) => weight),
  };
}

function rounded(x: number): number {
  return Math.round(x * 1000) / 1000;
}
