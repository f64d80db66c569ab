import { weigh } from "../../src/core/actions/weighing/weigh-statements.ts";
import type { Weights } from "../../src/core/actions/weighing/weights.ts";
import { pairActions } from "../eval/pair-actions.ts";
import { calibrate, type Judged } from "./calibrate.ts";
import type { Shared } from "./fit-group.ts";
import { fitWeights, type Fits } from "./fit-weights.ts";
import { gatherRows } from "./gather-rows.ts";
import { inThreads } from "./in-threads.ts";
import { nameWeights, type Learned } from "./name-weights.ts";
import type { Example } from "./read-example.ts";
import type { Examples } from "./read-examples.ts";

/** How many groups the communities are put in; each group is judged by the others' weights. */
const GROUPS = 12;

/** An example with weights that were learned without its community. */
export interface LeftOut {
  readonly example: Example;
  readonly weights: Weights;
}

/** Weights that were learned from all examples, and for each example from other communities alone. */
export interface Judgement {
  readonly weights: Weights;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Learns the weights, and for each real example weights from other communities and invented minutes
 * alone. These are calibrated by other communities' left-out scores, the whole by all of them.
 */
export async function judgeLeftOut(
  examples: Examples,
  { open, propose }: Pick<Weights, "open" | "propose">,
): Promise<Judgement> {
  const communities = [...new Set(examples.real.map(({ file }) => file.community))];
  const groups = Array.from(
    { length: GROUPS },
    (_, group) => new Set(communities.filter((_, i) => i % GROUPS === group)),
  );
  const lessons = gatherRows(examples);
  const whole = fitWeights(lessons);
  const fits = await inThreads<Fits>(new URL("fit-group.ts", import.meta.url), groups, {
    lessons,
    whole,
  } satisfies Shared);
  const learned = fits.map((fit) => nameWeights(lessons.names, fit));
  const judged = examples.real.map((example) => {
    const group = groups.findIndex((one) => one.has(example.file.community));
    return { example, group, scores: judge(example, learned[group]!) };
  });
  const calibrated = (weights: Learned, group: number | null): Weights => ({
    ...weights,
    calibration: calibrate(judged.flatMap((one) => (one.group === group ? [] : one.scores))),
    open,
    propose,
  });
  const weights = learned.map(calibrated);
  return {
    weights: calibrated(nameWeights(lessons.names, whole), null),
    leftOut: judged.map(({ example, group }) => ({ example, weights: weights[group]! })),
  };
}

/** The least score of what is judged: what is far from a task teaches nothing of where to draw the line. */
const LEAST_SCORE = -4;

/**
 * Scores of an example's statements with what they are as the evaluation sees it: paired with labels
 * by their lines; suggested ones and repeats count neither way.
 */
function judge({ readings, features, file }: Example, weights: Learned): Judged[] {
  const near = readings.flatMap((reading, i) => {
    const { score, suggested } = weigh(reading, new Set(features[i]), weights);
    return score < LEAST_SCORE || suggested > 1 ? [] : [{ score, reading }];
  });
  const { byPlaced, repeats } = pairActions(
    file.labels,
    near.map(({ reading }) => ({ lines: reading.statement.lines, words: reading.text })),
    near.map(({ score }) => score),
  );
  return near.flatMap(({ score }, i) => {
    const at = byPlaced.get(i);
    const label = at === undefined ? undefined : file.labels[at];
    if (repeats.has(i) || label?.tier === "suggested") return [];
    return [{ score, right: label !== undefined }];
  });
}
