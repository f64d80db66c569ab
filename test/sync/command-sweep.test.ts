import { expect, test } from "vitest";
import type { CommandComment } from "../../src/run-commands.ts";
import type { Effect } from "../support/github/faults.ts";
import { createHarness, type Harness } from "../support/harness.ts";

const APP = "scribe[bot]";
const FILE = "minutes/2026-03-03.md";
const FIRST = `# Call of 3 March 2026

## Actions

- Bob to write the release notes for 2.0
`;
const LATER = FIRST.replace("3 March", "10 March");

interface Command {
  readonly body: string;
  /** The number of the issue that it is given on: 1 is the dashboard. */
  readonly on: number;
  /** GitHub does not transfer issues. */
  readonly stays?: true;
  /** A word that is lost where the ledger meanwhile learns where the issue is, and not where it was. */
  readonly mayLack?: string;
}

const commands: Record<string, Command> = {
  "move, by a transfer": { body: "/minutes move acme/code", on: 2 },
  "move, by a new issue": { body: "/minutes move acme/code", on: 2, stays: true },
  "move, on the dashboard": {
    body: "/minutes move acme/code release notes",
    on: 1,
    mayLack: "Moved here from acme/minutes#2, as alice asked.",
  },
  "move, by a new issue, on the dashboard": {
    body: "/minutes move acme/code release notes",
    on: 1,
    stays: true,
  },
  ignore: { body: "/minutes ignore", on: 2 },
  "ignore, on the dashboard": { body: "/minutes ignore release notes", on: 1 },
  "same-as": { body: "/minutes same-as acme/code#1", on: 2 },
  "same-as, on the dashboard": { body: "/minutes same-as acme/code#1 release notes", on: 1 },
};

const effects: readonly Effect[] = [
  { kind: "drop-before" },
  { kind: "drop-after" },
  { kind: "status", status: 503 },
];

/** What happens until the command is told of again. */
const meanwhile: readonly ((harness: Harness) => Promise<void>)[] = [
  () => Promise.resolve(),
  (harness) => harness.refresh(null),
  async (harness) => {
    harness.restart();
    await harness.sync();
    await harness.refresh(null);
  },
];

/** `npm run test:soak` meets each request with each effect; `npm test` with one, in turn. */
const isWhole = process.env["SEQUENCES"] !== undefined;
const ways = effects.flatMap((effect) => meanwhile.map((wait) => ({ effect, wait })));

test.each(Object.entries(commands))(
  "%s: whichever request fails, the end is the same",
  { timeout: 600_000 },
  async (_, command) => {
    const clean = await prepare(command);
    await clean.harness.command(clean.asked);
    const requests = clean.harness.world.github.log.filter({ actor: APP }).length;
    const wanted = await endState(clean.harness, command);
    for (let nth = 1; nth <= requests; nth += 1) {
      for (const { effect, wait } of isWhole ? ways : [ways[nth % ways.length]!]) {
        const { harness, asked } = await prepare(command);
        harness.world.github.faults.add({ actor: APP, nth, effect });
        await obey(harness, asked, wait);
        const where = `${JSON.stringify(effect)} at request ${nth} of ${requests}`;
        expect(await endState(harness, command), where).toEqual(wanted);
      }
    }
  },
);

async function prepare({ body, on, stays }: Command) {
  const harness = await createHarness();
  await harness.commit({ [FILE]: FIRST });
  await harness.sync();
  const { github } = harness.world;
  if (body.includes("same-as")) github.as("bob").openIssue("acme/code", { title: "Notes for 2.0" });
  if (stays) {
    const effect = { kind: "status", status: 403 } as const;
    github.faults.add({ method: "POST", path: /graphql/, times: Infinity, effect });
  }
  const comment = github.as("alice").comment("acme/minutes", on, body);
  const asked: CommandComment = {
    repository: "acme/minutes",
    number: on,
    comment: comment.id,
    body,
    by: "alice",
  };
  github.log.clear();
  return { harness, asked };
}

/** Tells of the command until it is done, as the queue does. */
async function obey(
  harness: Harness,
  asked: CommandComment,
  wait: (harness: Harness) => Promise<void>,
): Promise<void> {
  try {
    await harness.command(asked);
  } catch {
    await wait(harness);
    await harness.command(asked);
  }
}

/** What a person sees, then and when a later meeting states it again after its completion. */
async function endState(harness: Harness, command: Command): Promise<unknown> {
  const { github } = harness.world;
  const now = visible(harness, command);
  const moved = github.repository("acme/code").issues.get(1);
  if (moved !== undefined) github.as("alice").editIssue("acme/code", 1, { state: "closed" });
  await harness.commit({ "minutes/2026-03-10.md": LATER });
  await harness.sync();
  return { now, later: visible(harness, command) };
}

function visible({ world }: Harness, { mayLack }: Command): unknown {
  return ["acme/minutes", "acme/code"].flatMap((name) => {
    const { issues, comments } = world.github.repository(name);
    const standing = [...issues.values()].filter(({ fate }) => fate?.kind !== "transferred");
    return standing.map(({ number, title, state, stateReason }) => ({
      issue: `${name}#${number}`,
      title,
      state,
      stateReason,
      said: [...comments.values()]
        .filter(({ issueNumber }) => issueNumber === number)
        .map(({ body }) => body.replace(/<!--.*?-->/gs, "").trim())
        .filter((text) => !text.startsWith("What the app remembers") && text !== mayLack),
    }));
  });
}
