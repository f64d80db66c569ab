import type { Label } from "../eval/load-corpus.ts";
import type { Example } from "./read-example.ts";
import type { Examples } from "./read-examples.ts";

/** A statement to learn from. */
export interface Row {
  /** Numbers of its features, each once, in rising order. */
  readonly features: readonly number[];
  /** What it should be: 1 or 0. */
  readonly y: number;
  /** How much it counts; more than 0. */
  readonly weight: number;
  /** Whose words it has. */
  readonly voice: string;
  /** The community that it is from; null for an invented one. */
  readonly community: string | null;
}

/** What there is to learn: which statements are tasks, and of which kind those are. */
export interface Lessons {
  /** The features by their numbers, sorted, so that training is reproducible. */
  readonly names: readonly string[];
  readonly task: readonly Row[];
  readonly suggested: readonly Row[];
  readonly commitment: readonly Row[];
}

/** How much an invented statement counts beside a real one. */
const INVENTED = 0.8;

/** Gathers what labelled minutes teach, real ones and invented ones. */
export function gatherRows({ real, invented }: Examples): Lessons {
  const all = [...real, ...invented];
  const names = [...new Set(all.flatMap(({ features }) => features.flat()))].sort();
  const numbers = new Map(names.map((name, i) => [name, i]));
  const ours = new Set(real);
  const lessons = { names, task: [] as Row[], suggested: [] as Row[], commitment: [] as Row[] };
  for (const example of all) {
    const isReal = ours.has(example);
    example.targets.forEach((target, i) => {
      const features = [...new Set(example.features[i])]
        .map((name) => numbers.get(name)!)
        .sort((a, b) => a - b);
      const community = isReal ? example.file.community : null;
      const row = { features, voice: example.voice, community };
      const weight = weightOf(target) * (isReal ? 1 : INVENTED);
      const { label } = target;
      if (weight > 0) lessons.task.push({ ...row, y: label === null ? 0 : 1, weight });
      if (label === null || label.tier === "explicit") return;
      const is = (tier: Label["tier"]): Row => ({
        ...row,
        y: label.tier === tier ? 1 : 0,
        weight: 1,
      });
      lessons.suggested.push(is("suggested"));
      if (label.tier !== "suggested") lessons.commitment.push(is("commitment"));
    });
  }
  return lessons;
}

/**
 * How much a statement counts: a suggested one neither way, an unsure one less; a sentence beside
 * the one that states the label's task is no second task, but hardly a clear case.
 */
function weightOf({ label, repeats, beside }: Example["targets"][number]): number {
  if (label === null) return repeats ? 0 : beside ? 0.3 : 1;
  return label.tier === "suggested" ? 0 : label.sure ? 1 : 0.7;
}
