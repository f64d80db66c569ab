import { chooseVocabulary } from "./choose-vocabulary.ts";
import { fitLogistic, type Penalty } from "./fit-logistic.ts";
import type { Lessons, Row } from "./gather-rows.ts";
import { toMatrix } from "./matrix.ts";
import { ridge, tied } from "./penalties.ts";

/**
 * Weights by the numbers of their features, 0 where a feature has none, with the bias at the end.
 * Those of tasks have real minutes' weights first and then invented ones'.
 */
export interface Fits {
  readonly task: Float64Array;
  readonly suggested: Float64Array;
  readonly commitment: Float64Array;
}

/** How strongly weights are drawn together and to zero: what is shared, real and invented minutes' own. */
const TIES = { shared: 20, first: 55, second: 40 };
const KINDS = 5;
/** Words tell more than most signals do, the neighbours less: so much of the penalty is theirs. */
const EASE = { word: 0.5, neighbour: 2 };
const WORD = /^(?:word|verb|first):/;
const NEIGHBOUR = /^(?:file|siblings|before|after|up|child)[ :>]/;

/**
 * Fits the weights to labelled minutes and to invented ones: the latter are a prior for the former.
 * What only invented ones have is learned apart, so as to spoil neither.
 *
 * @param without Communities to learn nothing from.
 * @param start Where to start from, which says how soon a fit is found and not which.
 */
export function fitWeights(
  { names, ...lessons }: Lessons,
  without: ReadonlySet<string> = new Set(),
  start?: Fits,
): Fits {
  const used = (rows: readonly Row[]): Row[] =>
    rows.filter(({ community }) => community === null || !without.has(community));
  const task = used(lessons.task);
  const kind = (name: "suggested" | "commitment"): Float64Array => {
    const rows = used(lessons[name]);
    const vocabulary = chooseVocabulary(rows, names);
    const places = [...vocabulary, names.length];
    return fit(rows, places, ridge(vocabulary.map(() => KINDS)), start?.[name]);
  };
  const vocabulary = chooseVocabulary(task, names);
  const shift = names.length;
  return {
    task: fit(
      task.map((row) =>
        row.community === null ? { ...row, features: row.features.map((f) => shift + f) } : row,
      ),
      [...vocabulary, ...vocabulary.map((feature) => shift + feature), 2 * shift],
      tied(
        TIES,
        vocabulary.map((feature) => easeOf(names[feature]!)),
      ),
      start?.task,
    ),
    suggested: kind("suggested"),
    commitment: kind("commitment"),
  };
}

/** Fits weights for the features at `places`, the last of which is the bias. */
function fit(
  rows: readonly Row[],
  places: readonly number[],
  penalty: Penalty,
  start: Float64Array = new Float64Array(places.at(-1)! + 1),
): Float64Array {
  const bias = places.length - 1;
  const columnOf = new Int32Array(start.length).fill(-1);
  places.forEach((place, column) => (columnOf[place] = column));
  const columns = rows.map(({ features }) => [
    ...features.map((feature) => columnOf[feature]!).filter((column) => column >= 0),
    bias,
  ]);
  const targets = {
    y: Float64Array.from(rows, ({ y }) => y),
    weight: Float64Array.from(rows, ({ weight }) => weight),
  };
  const from = Float64Array.from(places, (place) => start[place]!);
  const weights = fitLogistic(toMatrix(columns, places.length), targets, penalty, from);
  const all = new Float64Array(start.length);
  places.forEach((place, column) => (all[place] = weights[column]!));
  return all;
}

function easeOf(feature: string): number {
  return WORD.test(feature) ? EASE.word : NEIGHBOUR.test(feature) ? EASE.neighbour : 1;
}
