import { weighStatements } from "../../src/core/actions/weighing/weigh-statements.ts";
import type { Weights } from "../../src/core/actions/weighing/weights.ts";
import { pairActions } from "../eval/pair-actions.ts";
import { calibrate, type Judged } from "./calibrate.ts";
import { learnWeights, type Learned } from "./learn-weights.ts";
import type { Example } from "./read-examples.ts";

/** How many groups the communities are put in; each group is judged by the others' weights. */
const GROUPS = 12;

/** An example with weights that were learned without its community. */
export interface LeftOut {
  readonly example: Example;
  readonly weights: Weights;
}

/**
 * For each example, weights learned from other communities and invented minutes alone. Their calibration comes from
 * other communities' left-out scores, too.
 */
export function judgeLeftOut(
  examples: readonly Example[],
  invented: readonly Example[],
  { open, propose }: Pick<Weights, "open" | "propose">,
): LeftOut[] {
  const communities = [...new Set(examples.map(({ file }) => file.community))];
  const groupOf = new Map(communities.map((community, i) => [community, i % GROUPS]));
  const inGroup = ({ file }: Example): number => groupOf.get(file.community)!;
  const learned = Array.from({ length: GROUPS }, (_, group): Learned =>
    learnWeights(
      examples.filter((example) => inGroup(example) !== group),
      invented,
    ),
  );
  const judged = examples.map((example) => ({
    group: inGroup(example),
    judged: judge(example, { ...learned[inGroup(example)]!, calibration: [], open, propose }),
  }));
  const calibrations = learned.map((_, group) =>
    calibrate(judged.filter((one) => one.group !== group).flatMap((one) => one.judged)),
  );
  return examples.map((example) => {
    const group = inGroup(example);
    return {
      example,
      weights: { ...learned[group]!, calibration: calibrations[group]!, open, propose },
    };
  });
}

/** The least score of what is judged: what is far from a task teaches nothing of where to draw the line. */
const LEAST_SCORE = -4;

/**
 * Scores of an example's statements with what they are as the evaluation sees it: paired with labels
 * by their lines; suggested ones and repeats count neither way.
 */
export function judge({ readings, file }: Example, weights: Weights): Judged[] {
  const near = weighStatements(readings, weights).flatMap(({ score, suggested }, i) =>
    score < LEAST_SCORE || suggested > 1 ? [] : [{ score, reading: readings[i]! }],
  );
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
