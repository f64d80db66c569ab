import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderCheckRun, type CheckRunOptions } from "../../../src/core/review/render-check-run.ts";
import {
  renderBrokenConfig,
  renderFirstSteps,
} from "../../../src/core/review/render-first-steps.ts";
import type { ReviewRow } from "../../../src/core/review/review-row.ts";
import { githubEffects } from "../../support/github-effects.ts";
import * as sample from "../../support/review/sample.ts";
import { hostileProblem, hostileRow } from "./hostile-row.ts";
import { runs } from "../../support/runs.ts";

const rows = [
  sample.row(sample.retention, "create", {
    issue: { repository: "acme/snapshot-tool", number: 42 },
  }),
  sample.row(sample.drill, "create", { issue: { repository: "acme/handbook", number: 5 } }),
  sample.row(sample.alerts, "update", {
    issue: { repository: "acme/monitoring", number: 7 },
    note: "owner: nobody → Chloe",
  }),
  sample.row(sample.panel, "propose"),
];
const options: CheckRunOptions = {
  mode: "sync",
  rows,
  problems: sample.problems,
  place: sample.place,
  reviewUrl: "https://github.com/acme/minutes/issues/3",
};
const whole = ({ conclusion, title, summary, text }: ReturnType<typeof renderCheckRun>) =>
  [`${conclusion}: ${title}`, "# Summary", summary, "# Text", text].join("\n\n");

describe("the check run", () => {
  it.each([
    ["sync", options],
    ["preview", { ...options, mode: "preview" as const, problems: [] }],
    ["nothing", { ...options, rows: [], problems: [], reviewUrl: null }],
  ])("%s", async (name, input) => {
    await expect(whole(renderCheckRun(input))).toMatchFileSnapshot(`rendered/check-run-${name}.md`);
  });

  const error = { ...sample.problems[0]!, severity: "error" as const };
  const notice = { ...error, severity: "notice" as const };
  const one = (verdict: ReviewRow["verdict"]) => [sample.row(sample.drill, verdict)];
  it.each<[string, Partial<CheckRunOptions>, string]>([
    ["all was done", { rows: one("create"), problems: [] }, "success"],
    ["a person changed it", { rows: one("left"), problems: [] }, "success"],
    ["something is good to know", { rows: one("create"), problems: [notice] }, "success"],
    ["people are asked to tick", { rows: one("propose"), problems: [] }, "neutral"],
    ["some are over the limit", { rows: one("held"), problems: [] }, "neutral"],
    ["it is unclear which is meant", { rows: one("unsure"), problems: [] }, "neutral"],
    ["something should be mended", { rows: one("create") }, "neutral"],
    ["something failed", { rows: one("fail"), problems: [] }, "failure"],
    ["a file cannot be read", { rows: one("create"), problems: [error] }, "failure"],
  ])("when %s: its conclusion", (_, over, conclusion) => {
    expect(renderCheckRun({ ...options, ...over }).conclusion).toBe(conclusion);
  });

  it("has an annotation for each problem and each action, on its line", () => {
    expect(
      renderCheckRun(options).annotations.map(({ lines, level, title }) => [lines, level, title]),
    ).toEqual([
      [[31, 31], "warning", "Needs a hand"],
      [[15, 15], "notice", "Opened → acme/snapshot-tool#42"],
      [[18, 18], "notice", "Opened → acme/handbook#5"],
      [[26, 26], "notice", "Updated → acme/monitoring#7"],
      [[27, 27], "notice", "Proposed → acme/monitoring"],
    ]);
  });

  it("keeps GitHub's limits with thousands of actions, and says how many are left out", () => {
    const many = Array.from({ length: 3000 }, (_, i) =>
      sample.row(sample.drill, "create", { key: String(i), repository: `acme/r${i}` }),
    );
    const problems = many.map((_, i) => ({ ...sample.problems[0]!, line: i + 1 }));
    const run = renderCheckRun({ ...options, rows: many, problems });
    expect(run.title).toBe("3000 opened, 3000 problems");
    expect(run.summary.length).toBeLessThanOrEqual(65_535);
    expect(run.text.length).toBeLessThanOrEqual(65_535);
    expect(run.text).toMatch(/\nand \d+ more$/);
    expect(run.annotations).toHaveLength(6000);
  });

  it("has no effect and keeps the limits, whatever the minutes say", () => {
    fc.assert(
      fc.property(
        fc.array(hostileRow, { maxLength: 5 }),
        fc.array(hostileProblem, { maxLength: 3 }),
        (hostile, problems) => {
          const run = renderCheckRun({ ...options, rows: hostile, problems });
          expect(githubEffects(run.summary)).toEqual([]);
          expect(githubEffects(run.text)).toEqual([]);
          expect(Math.max(run.summary.length, run.text.length)).toBeLessThanOrEqual(65_535);
          for (const row of run.text.split("\n").filter((line) => line.startsWith("| ")))
            expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
        },
      ),
      { numRuns: runs(40) },
    );
  });
});

describe("first steps", () => {
  const files = [
    { path: "minutes/2026-03-17.md", open: 4, propose: 1 },
    { path: "minutes/2026-03-31.md", open: 2, propose: 0 },
  ];
  const first = { files, problems: [], place: sample.place, dashboardUrl: options.reviewUrl };
  it.each([
    ["first-steps", first],
    ["first-steps-nothing", { ...first, files: [], dashboardUrl: null }],
  ])("%s", async (name, input) => {
    await expect(whole(renderFirstSteps(input))).toMatchFileSnapshot(
      `rendered/check-run-${name}.md`,
    );
  });

  it("a broken config names each mistake", async () => {
    const mistake = 'tiers.agreed: expected "open", "propose" or "ignore", got "opened"';
    const problems = [
      { message: mistake, file: ".github/minutes.yml", line: 14, severity: "error" as const },
    ];
    const run = renderBrokenConfig({ problems, place: sample.place });
    await expect(whole(run)).toMatchFileSnapshot("rendered/check-run-broken-config.md");
    expect(run.annotations).toMatchObject([
      { lines: [14, 14], level: "failure", message: mistake },
    ]);
  });
});
