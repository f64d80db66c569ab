import type { Reading } from "../reading/reading.ts";
import { SIGNALS } from "../signals/all.ts";
import { steps } from "./steps.ts";

/** What the whole file is like: how much of it is marked, tells somebody to do something, and how long it is. */
export function fileFeatures(readings: readonly Reading[]): string[] {
  const share = (test: (reading: Reading) => boolean): number =>
    (100 * readings.filter(test).length) / Math.max(1, readings.length);
  return [
    ...steps(
      "file actions %",
      share(({ leads, sections }) => [...leads, ...sections].includes("actions")),
      [1, 5, 20],
    ),
    ...steps(
      "file marked %",
      share(({ marker }) => marker !== null),
      [1, 5, 20],
    ),
    ...steps(
      "file imperative %",
      share((r) => SIGNALS["imperative"]!.find(r) !== false),
      [5, 10, 20],
    ),
    ...steps("file statements", readings.length, [30, 100, 300]),
  ];
}
