import { describe, expect, test } from "vitest";
import { GitHubFailure } from "../../src/github/failure.ts";
import { createHarness, type Harness } from "../support/harness.ts";
import type { Effect } from "../support/github/faults.ts";

const APP = "scribe[bot]";
const FIRST = `# Call of 3 March 2026

## Actions

- Bob to write the release notes for 2.0
- Alice to remove the old installer from the code repository
- Bob to check the mirror list
`;
const SECOND = `# Call of 3 March 2026

## Actions

- Alice to write the release notes for 2.0
- [x] Alice to remove the old installer from the code repository
- Carol to order new disks for the archive
`;

/** Whole pushes, each from a state that a clean run prepared. */
const pushes: Record<string, { before: string[]; push: string }> = {
  "new minutes": { before: [], push: FIRST },
  "amended minutes": { before: [FIRST], push: SECOND },
};

const effects: Record<string, Effect> = {
  "drop before": { kind: "drop-before" },
  "drop after": { kind: "drop-after" },
};

/** What a person sees in the end: the issues with their comments, and the dashboard. */
function endState({ world }: Harness): unknown {
  return ["acme/minutes", "acme/code"].map((name) => {
    const { issues, comments } = world.github.repository(name);
    const byTitle = [...issues.values()].sort((a, b) => a.title.localeCompare(b.title));
    return byTitle.map((issue) => ({
      title: issue.title,
      state: issue.state,
      assignees: issue.assigneeIds,
      labels: issue.labelIds.length,
      body: visible(issue.body ?? ""),
      comments: [...comments.values()]
        .filter(({ issueNumber }) => issueNumber === issue.number)
        .map(({ body }) => visible(body)),
    }));
  });
}

/** What is read, without what a repeated request may change: hashes, numbers, their order. */
function visible(text: string): readonly string[] {
  return text
    .replace(/<!--.*?-->/gs, "")
    .replace(/[0-9a-f]{40}|`?[0-9a-f]{7}`?(?=\])/g, "sha")
    .replace(/(#|issues\/)\d+/g, "$1n")
    .split("\n")
    .sort();
}

/** Runs until nothing is left to try again, as the queue does. */
async function settle(harness: Harness): Promise<void> {
  for (let tries = 0; tries < 4; tries += 1) {
    try {
      if ((await harness.sync()).complete) return;
    } catch (error) {
      if (!(error instanceof GitHubFailure)) throw error;
      harness.restart();
    }
  }
  throw new Error("it does not settle");
}

async function prepare(before: readonly string[]): Promise<Harness> {
  const harness = await createHarness();
  for (const text of before) {
    await harness.commit({ "minutes/2026-03-03.md": text });
    await harness.sync();
  }
  return harness;
}

describe.each(Object.entries(pushes))("%s", (_, { before, push }) => {
  test.each(Object.entries(effects))(
    "whichever request meets “%s”, the end is the same",
    { timeout: 120_000 },
    async (_effect, effect) => {
      const clean = await prepare(before);
      await clean.commit({ "minutes/2026-03-03.md": push });
      clean.world.github.log.clear();
      await clean.sync();
      const wanted = endState(clean);
      const requests = clean.world.github.log.filter({ actor: APP }).length;
      for (let nth = 1; nth <= requests; nth += 1) {
        const harness = await prepare(before);
        await harness.commit({ "minutes/2026-03-03.md": push });
        const fault = harness.world.github.faults.add({ actor: APP, nth, effect });
        await settle(harness);
        expect(fault.hits, `request ${nth} of ${requests} was met`).toBe(1);
        expect(endState(harness), `after a fault at request ${nth} of ${requests}`).toEqual(wanted);
      }
    },
  );
});
