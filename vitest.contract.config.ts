import { defineConfig } from "vitest/config";

/** The loopback GitHub against GitHub's own description, which is fetched on demand. */
export default defineConfig({
  test: {
    include: ["test/contract/**/*.contract.ts"],
    setupFiles: ["test/support/loopback-only.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
