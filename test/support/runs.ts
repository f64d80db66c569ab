import fc from "fast-check";

/**
 * How often a property is tried: as often as it says, or as many times more as `RUNS_FACTOR` says,
 * so that rare failures can be looked for: `RUNS_FACTOR=50 npx vitest run test/core`.
 */
export function runs(usual: number): number {
  return usual * Number(process.env["RUNS_FACTOR"] ?? 1);
}

/** Run by vitest before each test file: properties that say nothing are tried 100 times. */
fc.configureGlobal({ numRuns: runs(100) });
