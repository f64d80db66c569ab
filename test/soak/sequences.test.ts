import fc from "fast-check";
import { expect, test } from "vitest";
import { playSequence } from "../support/model/play-sequence.ts";
import { Sequence } from "../support/model/step.ts";

/**
 * Random sequences of edits, acts of people, deliveries and faults, with the whole app against the
 * stateful GitHub. `npm test` plays the same few dozen each time; `npm run test:soak` plays a
 * thousand new ones. A failure prints its seed and the shortest sequence that shows it;
 * `SEED=… npm run test:soak` plays it again.
 */
const runs = Number(process.env["SEQUENCES"] ?? 30);
const seed = Number(process.env["SEED"] ?? (process.env["SEQUENCES"] ? Date.now() % 2 ** 31 : 42));

test(`${runs} sequences from seed ${seed}`, { timeout: 3_600_000 }, async () => {
  console.log(`${runs} sequences from seed ${seed}`);
  await fc.assert(
    fc.asyncProperty(Sequence, async (steps) => {
      expect(await playSequence(steps)).toEqual([]);
    }),
    { numRuns: runs, seed, interruptAfterTimeLimit: 3_500_000 },
  );
});
