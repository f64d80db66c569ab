import { expect, test } from "vitest";
import { GitHubFailure } from "../../src/github/github-failure.ts";
import type { Effect } from "../support/github/faults.ts";
import { CONFIG, createHarness, type Harness } from "../support/harness.ts";
import { OLD_MINUTES } from "../support/old-minutes.ts";

const APP = "scribe[bot]";
const effects: Record<string, Effect> = {
  "drop before": { kind: "drop-before" },
  "drop after": { kind: "drop-after" },
};

/** Old minutes with four actions to open, of which the limit lets three. */
async function prepare(): Promise<Harness> {
  const harness = await createHarness(`${CONFIG}limits: { newIssues: 3 }\n`, OLD_MINUTES);
  harness.world.github.log.clear();
  return harness;
}

/** Runs until nothing is left to try again, each time as a process of its own. */
async function settle(harness: Harness): Promise<void> {
  for (let tries = 0; tries < 4; tries += 1) {
    harness.restart();
    try {
      if ((await harness.backfill("2026-01-01")).complete) return;
    } catch (error) {
      if (!(error instanceof GitHubFailure)) throw error;
    }
  }
  throw new Error("it does not settle");
}

function endState({ world }: Harness): unknown {
  return ["acme/minutes", "acme/code"].map((name) => {
    const { issues, labels } = world.github.repository(name);
    return [...issues.values()]
      .map(({ title, state, labelIds, assigneeIds, body }) => ({
        title,
        state,
        assigneeIds,
        labels: labelIds.map((id) => labels.find((label) => label.id === id)?.name).sort(),
        text: visible(body ?? ""),
        isUnderWay: (body ?? "").includes('"backfill":'),
      }))
      .sort((a, b) => a.title.localeCompare(b.title));
  });
}

/** What is read, without what differs from world to world: hashes, and numbers of issues. */
function visible(text: string): string {
  return text
    .replace(/<!--.*?-->/gs, "")
    .replace(/[0-9a-f]{40}|[0-9a-f]{7}(?=\])/g, "sha")
    .replace(/(#|issues\/)\d+/g, "$1n");
}

test.each(Object.entries(effects))(
  "whichever request of a backfill meets “%s”, it goes on to the same end",
  { timeout: 180_000 },
  async (_name, effect) => {
    const clean = await prepare();
    await settle(clean);
    const wanted = endState(clean);
    const requests = clean.world.github.log.filter({ actor: APP });
    // A read that fails ends a run between two writes, whichever way.
    const isRead = ({ method, path }: (typeof requests)[number]): boolean =>
      method === "GET" || path.endsWith("/graphql");
    const tried = requests.flatMap((request, i) =>
      isRead(request) && effect.kind === "drop-after" ? [] : [i + 1],
    );
    // Once the last one was done the run is over: a call that did not hear of it begins another.
    if (effect.kind === "drop-after") tried.pop();
    expect(tried.length).toBeGreaterThan(10);
    for (const nth of tried) {
      const harness = await prepare();
      const fault = harness.world.github.faults.add({ actor: APP, nth, effect });
      await settle(harness);
      const which = `request ${nth} of ${requests.length}`;
      expect(fault.hits, `${which} was met`).toBe(1);
      expect(endState(harness), `after a fault at ${which}`).toEqual(wanted);
    }
  },
);
