import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Loading the words of English takes each process seconds. Modules keep only what does not change
    // or what they remember of immutable input, so test files can share them.
    isolate: false,
    setupFiles: ["test/support/loopback-only.ts", "test/support/runs.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
