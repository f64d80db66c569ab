import { defineConfig } from "vitest/config";

const setupFiles = ["test/support/loopback-only.ts", "test/support/runs.ts"];

/**
 * GitHub's own description, which is fetched on demand, against the loopback GitHub, and against
 * every request that the app sends in the end-to-end tests.
 */
export default defineConfig({
  test: {
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: { name: "github", include: ["test/contract/**/*.contract.ts"], setupFiles },
      },
      {
        extends: true,
        test: {
          name: "app",
          include: [
            "test/{review,runtime,sync}/**/*.test.ts",
            "test/cli/{doctor,preview,serve,sync}.test.ts",
          ],
          setupFiles: [...setupFiles, "test/contract/app-requests.ts"],
        },
      },
    ],
  },
});
