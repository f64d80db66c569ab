import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/core/plan/change.ts";
import { guardPlan } from "../../../src/core/plan/guard-plan.ts";
import type { Step } from "../../../src/core/plan/step.ts";
import { entryOf } from "../identity/entry.ts";

const written = {
  title: "T",
  section: "s",
  labels: [],
  assignees: [],
  state: "open" as const,
};
const at = { repository: "acme/code", number: 7 };

function create(key: string, isChosen = false): Step {
  const change: Change = {
    kind: "create",
    key,
    reason: "r",
    repository: "acme/code",
    isChosen,
    want: { title: "T", section: "S", labels: [], assignees: [], state: "open" },
    marker: {
      kind: "issue",
      key,
      repository: "acme/minutes",
      path: "minutes/1.md",
      fingerprint: key,
      written,
    },
  };
  return stepOf([change], { key, issue: null });
}

function withdraw(key: string): Step {
  const because = { key, issue: at, reason: "no longer in the minutes" };
  const changes: Change[] = [
    { kind: "comment", ...because, commentKey: key, body: "b" },
    { kind: "close", ...because, stateReason: "not_planned" },
  ];
  const closed = { ...written, state: "closed" as const };
  return stepOf(changes, { key, fate: "withdrawn", issueState: "closed", written: closed });
}

function stepOf(changes: Change[], entry: Parameters<typeof entryOf>[0]): Step {
  return { changes, entry: entryOf(entry), page: "minutes/1.md", row: null, problems: [] };
}

const keys = (n: number) => Array.from({ length: n }, (_, i) => `k${i}`);
const limits = { newIssues: 3, closedIssues: 2 };

describe("guardPlan", () => {
  it("lets through what is within the limits, as it is", () => {
    const steps = [...keys(3).map((key) => create(key)), ...keys(2).map(withdraw)];
    expect(guardPlan(steps, limits)).toEqual({ steps, held: 0, kept: 0 });
  });

  it("holds new issues beyond the limit, the first ones being opened", () => {
    const { steps, held } = guardPlan(
      keys(5).map((key) => create(key)),
      limits,
    );
    expect(held).toBe(2);
    expect(steps.map(({ changes }) => changes.length)).toEqual([1, 1, 1, 0, 0]);
    expect(steps.map(({ entry }) => entry.fate)).toEqual([
      "tracked",
      "tracked",
      "tracked",
      "held",
      "held",
    ]);
    expect(steps.at(-1)?.entry.issueState).toBeNull();
  });

  it("lets through what people ticked, beyond the limit", () => {
    const chosen = keys(5).map((key) => create(key, true));
    expect(guardPlan([...chosen, create("x")], limits)).toMatchObject({ held: 0 });
  });

  it("closes nothing where more is withdrawn at once than the limit", () => {
    const { steps, kept } = guardPlan([create("new"), ...keys(3).map(withdraw)], limits);
    expect(kept).toBe(3);
    expect(steps.map(({ changes }) => changes.length)).toEqual([1, 0, 0, 0]);
    for (const { entry } of steps.slice(1)) {
      expect(entry).toMatchObject({ issueState: "open", written: { state: "open" } });
    }
  });

  it("does not count as withdrawn what has nothing left to close", () => {
    const closed = stepOf([], { key: "old", fate: "withdrawn" });
    const steps = [closed, ...keys(2).map(withdraw)];
    expect(guardPlan(steps, limits).kept).toBe(0);
  });

  it("can be told to open nothing", () => {
    const { steps, held } = guardPlan([create("k")], { newIssues: 0, closedIssues: 0 });
    expect(held).toBe(1);
    expect(steps.flatMap(({ changes }) => changes)).toEqual([]);
  });
});
