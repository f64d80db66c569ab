import { afterAll, describe, expect, test } from "vitest";
import { type Effect, secondaryLimit } from "../support/github/faults.ts";
import { createHarness, type Harness } from "../support/harness.ts";

const APP = "scribe[bot]";
const FILE = "minutes/2026-03-03.md";
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
- Carol to buy new disks for the archive
`;
const LATER = `# Call of 17 March 2026

## Actions

- Alice to remove the old installer from the code repository
- Carol to buy new disks for the archive
`;

const MOVED = "- Bob to write the release notes for 2.0";
const GAINED = "- Carol to order cables for the lab";
const OTHER = `# Call of 24 March 2026

## Actions

- Bob to order labels for the cables
${GAINED}
`;

/** Whole pushes, each from a state that a clean run prepared. */
const pushes: Record<
  string,
  { before: Record<string, string>[]; push: Record<string, string | null> }
> = {
  "new minutes": { before: [], push: { [FILE]: FIRST } },
  "amended, ticked, withdrawn": { before: [{ [FILE]: FIRST }], push: { [FILE]: SECOND } },
  "unticked, put back": {
    before: [{ [FILE]: FIRST }, { [FILE]: SECOND }],
    push: { [FILE]: FIRST },
  },
  "carried over": {
    before: [{ [FILE]: FIRST }],
    push: { "minutes/2026-03-17.md": LATER },
  },
  "swapped between files, one of them renamed": {
    before: [{ [FILE]: FIRST, "minutes/2026-03-24.md": OTHER }],
    push: {
      [FILE]: null,
      "minutes/2026-03-03-call.md": FIRST.replace(MOVED, GAINED),
      "minutes/2026-03-24.md": OTHER.replace(GAINED, MOVED),
    },
  },
};

interface Kind {
  readonly effect: Effect;
  /** It meets all requests from there on, until the process is started anew. */
  readonly lasts?: true;
  readonly stale?: true;
  /** Instead, the installation is suspended from there on, until the run is over. */
  readonly suspends?: true;
}
const status = (code: number): Kind => ({ effect: { kind: "status", status: code } });
const kinds: Record<string, Kind> = {
  "lost request": { effect: { kind: "drop-before" } },
  "lost answer": { effect: { kind: "drop-after" } },
  "answer that breaks off": { effect: { kind: "break-off" } },
  "lost answer, stale lists": { effect: { kind: "drop-after" }, stale: true },
  "death of the process": { effect: { kind: "drop-before" }, lasts: true },
  "500": status(500),
  "502, though done": { effect: { kind: "status-after", status: 502 } },
  "secondary limit": { effect: secondaryLimit(1) },
  "rate limit that runs out": { effect: secondaryLimit(1), lasts: true },
  "installation suspended": { ...status(403), suspends: true },
  "installation revoked": { ...status(401), lasts: true },
  "403": status(403),
  "401": status(401),
  "404": status(404),
  "409": status(409),
  "410": status(410),
  "422": status(422),
};

/** `npm run test:soak` meets every request; `npm test` every sixteenth, another one for each kind. */
const STRIDE = process.env["SEQUENCES"] === undefined ? 16 : 1;
const survived = new Map<string, number>();
afterAll(() => {
  const all = [...survived.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${all} faults tried and survived: ${JSON.stringify(Object.fromEntries(survived))}`);
});

/** What a person sees in the end: the issues with their comments, and the dashboard. */
function endState({ world }: Harness): unknown {
  return ["acme/minutes", "acme/code"].map((name) => {
    const { issues, comments } = world.github.repository(name);
    const byTitle = [...issues.values()].sort((a, b) => a.title.localeCompare(b.title));
    return byTitle.map((issue) => ({
      title: issue.title,
      state: issue.state,
      reason: issue.stateReason,
      assignees: issue.assigneeIds,
      labels: issue.labelIds.length,
      body: visible(issue.body ?? ""),
      comments: [...comments.values()]
        .filter(({ issueNumber }) => issueNumber === issue.number)
        .map(({ body }) => visible(body))
        .sort((a, b) => a.join().localeCompare(b.join())),
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

async function prepare(before: readonly Record<string, string>[]): Promise<Harness> {
  const harness = await createHarness();
  for (const files of before) {
    await harness.commit(files);
    await harness.sync();
  }
  return harness;
}

/** Meets the fault at one request, then runs as the queue and the schedule do, without it. */
async function runWithFault(harness: Harness, kind: Kind, nth: number): Promise<number> {
  const { faults, staleLists } = harness.world.github;
  const times = kind.lasts ? Infinity : 1;
  const { github, installation } = harness.world;
  const suspend = () => {
    github.installation.suspend(installation);
  };
  const effect: Effect = kind.suspends ? { kind: "before", act: suspend } : kind.effect;
  const fault = faults.add({ actor: APP, nth, times, effect });
  if (kind.stale) staleLists.start({ requests: 3 });
  await harness.sync().catch(() => undefined);
  faults.remove(fault);
  staleLists.stop();
  if (kind.suspends) github.installation.unsuspend(installation);
  if (kind.lasts) harness.restart();
  for (let tries = 0; tries < 3; tries += 1) await harness.sync();
  return fault.hits;
}

describe.each(Object.entries(pushes))("%s", (_, { before, push }) => {
  test.each(Object.entries(kinds))(
    "whichever request meets “%s”, the end is the same",
    { timeout: 600_000 },
    async (name, kind) => {
      const clean = await prepare(before);
      await clean.commit(push);
      clean.world.github.log.clear();
      await clean.sync();
      const wanted = endState(clean);
      const requests = clean.world.github.log.filter({ actor: APP }).length;
      const first = 1 + (Object.keys(kinds).indexOf(name) % STRIDE);
      for (let nth = first; nth <= requests; nth += STRIDE) {
        const harness = await prepare(before);
        await harness.commit(push);
        const hits = await runWithFault(harness, kind, nth);
        expect(hits, `request ${nth} of ${requests} was met`).toBeGreaterThan(0);
        expect(endState(harness), `after a fault at request ${nth} of ${requests}`).toEqual(wanted);
        survived.set(name, (survived.get(name) ?? 0) + 1);
      }
    },
  );
});
