import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/support/loopback-only.ts", "test/support/runs.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
