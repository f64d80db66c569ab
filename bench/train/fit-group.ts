import Tinypool from "tinypool";
import { fitWeights, type Fits } from "./fit-weights.ts";
import type { Lessons } from "./gather-rows.ts";

/** What the threads share: the lessons, and what was learned from all of them. */
export interface Shared {
  readonly lessons: Lessons;
  readonly whole: Fits;
}

/** Fits the weights without some communities: a job of `inThreads`. */
export default function fitGroup(without: ReadonlySet<string>): Fits {
  const { lessons, whole } = Tinypool.workerData as Shared;
  return fitWeights(lessons, without, whole);
}
