import { defineConfig } from "vitest/config";

/** Many random sequences, new ones each time: `SEED=… SEQUENCES=… npm run test:soak` plays them again. */
export default defineConfig({
  test: {
    include: ["test/soak/**/*.test.ts", "test/sync/{fault,command}-sweep.test.ts"],
    setupFiles: ["test/support/loopback-only.ts"],
    env: { SEQUENCES: process.env["SEQUENCES"] ?? "1000" },
    testTimeout: 3_600_000,
  },
});
