import type { Linear, Weights } from "../../src/core/actions/weighing/weights.ts";
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

/**
 * Ridge penalties. A weight is the sum of what all minutes share and of what real ones add to it;
 * what only invented ones have is learned apart, so as to spoil neither, and left away.
 */
const PENALTY = { shared: 20, real: 55, invented: 40, kinds: 5 };
const PASSES = 42;
/** How much an invented statement counts beside a real one. */
const INVENTED = 0.8;
/** Words tell more than most signals do, the neighbours less: so much of the penalty is theirs. */
const EASE = { word: 0.5, neighbour: 2 };
const WORD = /^(?:word|verb|first):/;
const NEIGHBOUR = /^(?:file|siblings|before|after|up|child)[ :>]/;

/**
 * Learns the weights from labelled minutes and from invented ones: the latter are a prior for the
 * former, by the feature augmentation of Daumé III, "Frustratingly Easy Domain Adaptation" (2007).
 * The same files give the same weights.
 */
export function learnWeights(real: readonly Example[], invented: readonly Example[]): Learned {
  const all = [...real, ...invented];
  const lighter = invented
    .flatMap(rowsOf)
    .map((row): Row => ({ ...row, weight: INVENTED * row.weight }));
  return {
    task: adapted(real.flatMap(rowsOf), lighter),
    suggested: linear(kindRows(all, "suggested")),
    commitment: linear(kindRows(all, "commitment")),
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

function linear(all: readonly Row[]): Linear {
  const rows = all.filter(({ weight }) => weight > 0);
  const vocabulary = chooseVocabulary(rows);
  const matrix = toRows(
    rows.map(({ features }) => features),
    vocabulary,
  );
  const penalties = new Float64Array(vocabulary.length).fill(PENALTY.kinds);
  const { bias, weights } = fitLogistic(matrix, targetsOf(rows), penalties, PASSES);
  return named(vocabulary, bias, (i) => weights[i]!);
}

/**
 * Each feature has a column that all rows share, one for real minutes and one for invented ones; its
 * weight is the sum of the first two.
 */
function adapted(real: readonly Row[], invented: readonly Row[]): Linear {
  const used = ({ weight }: Row): boolean => weight > 0;
  const [ours, others] = [real.filter(used), invented.filter(used)];
  const rows = [...ours, ...others];
  const vocabulary = chooseVocabulary(rows);
  const width = vocabulary.length;
  const apart = (kind: string) => (name: string) => `${kind} ${name}`;
  const twice = (kind: string) => (row: Row) => [...row.features, ...row.features.map(apart(kind))];
  const matrix = toRows(
    [...ours.map(twice("real")), ...others.map(twice("invented"))],
    [...vocabulary, ...vocabulary.map(apart("real")), ...vocabulary.map(apart("invented"))],
  );
  const ease = vocabulary.map(easeOf);
  const penalties = Float64Array.from(
    [PENALTY.shared, PENALTY.real, PENALTY.invented].flatMap((penalty) =>
      ease.map((part) => penalty * part),
    ),
  );
  const { bias, weights } = fitLogistic(matrix, targetsOf(rows), penalties, PASSES);
  return named(vocabulary, bias, (i) => weights[i]! + weights[width + i]!);
}

function easeOf(feature: string): number {
  return WORD.test(feature) ? EASE.word : NEIGHBOUR.test(feature) ? EASE.neighbour : 1;
}

function named(
  vocabulary: readonly string[],
  bias: number,
  weightAt: (index: number) => number,
): Linear {
  const entries = vocabulary
    .map((name, i) => [name, rounded(weightAt(i))] as const)
    .filter(([, weight]) => Math.abs(weight) >= 0.02);
  return { bias: rounded(bias), weights: Object.fromEntries(entries) };
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
