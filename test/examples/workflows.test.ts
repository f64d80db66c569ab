import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const Permissions = z.record(z.string(), z.enum(["read", "write", "none"]));
const Workflow = z.object({
  permissions: Permissions,
  concurrency: z.object({ "cancel-in-progress": z.boolean() }).optional(),
  jobs: z.record(
    z.string(),
    z.object({
      permissions: Permissions,
      steps: z.array(z.object({ uses: z.string().optional(), run: z.string().optional() })),
    }),
  ),
});
const read = (path: string): z.infer<typeof Workflow> =>
  Workflow.parse(parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8")));

it.each([
  [".github/workflows/ci.yml", { contents: "read" }],
  [
    "examples/actions/sync.yml",
    { contents: "read", issues: "write", checks: "write", "pull-requests": "read" },
  ],
])("%s asks for no more than it needs, and runs what was reviewed", (path, permissions) => {
  const workflow = read(path);
  expect(workflow.permissions).toEqual({});
  const jobs = Object.values(workflow.jobs);
  for (const job of jobs) expect(job.permissions).toEqual(permissions);
  for (const { uses } of jobs.flatMap(({ steps }) => steps))
    if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
});

it("two runs of the example never write at the same time", () => {
  expect(read("examples/actions/sync.yml").concurrency).toEqual({ "cancel-in-progress": false });
});

it("CI runs what `.ci/run` does", () => {
  const runs = Object.values(read(".github/workflows/ci.yml").jobs).flatMap(({ steps }) =>
    steps.flatMap(({ run }) => run ?? []),
  );
  expect(runs).toContain("bash .ci/run");
});
