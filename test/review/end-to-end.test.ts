import { afterEach, expect, test } from "vitest";
import { createLog } from "../../src/runtime/create-log.ts";
import { type Running, serve } from "../../src/runtime/serve.ts";
import { appKey } from "../support/github/app-key.ts";
import { createWorld, type World } from "../support/github/world.ts";
import { CONFIG } from "../support/harness.ts";

const MINUTES = `# Call of 3 March 2026

## Actions

- [ ] Bob to write the release notes for 2.0
- [ ] Alice to remove the old installer from the server
- [ ] Bob to water the plants in the office
- [ ] Alice to paint the fence of the harbour
- [ ] Bob to repair the turbine of the windmill
`;
const PATH = "minutes/2026-03-03.md";
const REPOSITORY = "acme/minutes";

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** The real server, told of all that happens. */
async function start(world: World): Promise<Running> {
  const log = await createLog("error", () => undefined, false);
  const running = await serve(
    {
      appId: world.app.id,
      privateKey: appKey().privateKey,
      webhookSecret: world.secret,
      port: 0,
      host: "127.0.0.1",
      logLevel: "error",
      apiUrl: world.github.url,
      webhookProxy: null,
    },
    log,
  );
  const url = `${running.url}/api/github/webhooks`;
  world.github.setHook(world.app, { url, secret: world.secret });
  return running;
}

test("a whole review by webhooks: preview, ticks, push, squash, dashboard, a tick while we are down", async () => {
  const world = await createWorld({ listen: true });
  ends.push(() => world.github.close());
  let running = await start(world);
  ends.push(() => running.stop());
  // What the app writes is told to it as well: until nothing more comes.
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 3; i += 1) {
      await world.github.hooks.idle();
      await running.keeper.queue.idle();
    }
  };
  const alice = world.github.as("alice");
  const { issues, comments } = world.github.repository(REPOSITORY);
  const issueNamed = (words: string) =>
    [...issues.values()].find(({ title, pull }) => pull === null && title.includes(words));
  alice.commit(REPOSITORY, {
    message: "Configure",
    files: { ".github/minutes.yml": `${CONFIG}limits:\n  newIssues: 1\n` },
  });
  await settle();

  // The pull request: one would be opened, the others are over the limit.
  const push = (text: string): void => {
    alice.commit(REPOSITORY, { message: "Minutes", files: { [PATH]: text }, branch: "march" });
  };
  push(MINUTES);
  const pull = alice.openPull(REPOSITORY, { title: "March", head: "march", base: "main" });
  await settle();
  const own = () => [...comments.values()].filter((one) => one.issueNumber === pull.number);
  const preview = (): string => own()[0]?.body ?? "";
  const edit = async (from: RegExp, to: string): Promise<void> => {
    const text = preview().replace(from, to);
    expect(text).not.toBe(preview());
    alice.editComment(REPOSITORY, own()[0]?.id ?? 0, text);
    await settle();
  };
  expect(preview()).toContain("**These minutes would open 1 issue in 1 repository; 4 more need");
  await edit(/- \[x\] (?=.*release notes)/, "- [ ] ");
  expect(preview()).toMatch(/- \[ \] .*release notes.*unticked by alice/);
  expect(preview()).toMatch(/- \[x\] .*installer/);
  await edit(/- \[ \] (?=.*plants)/, "- [x] ");
  expect(preview()).toMatch(/- \[x\] .*plants.*ticked by alice/);

  // A push rewords what was chosen; the merge opens what was ticked and what the limit lets through.
  push(
    MINUTES.replace("release notes for 2.0", "release notes for the new 2.0").replace(
      "the plants in the office",
      "the plants in the new office",
    ),
  );
  await settle();
  alice.merge(REPOSITORY, pull.number, "squash");
  await settle();
  expect(own()).toHaveLength(1);
  expect(preview()).toContain("This pull request is closed");
  expect(issueNamed("release notes")).toBeUndefined();
  expect(issueNamed("installer")?.state).toBe("open");
  expect(issueNamed("plants")?.state).toBe("open");
  expect(issueNamed("fence")).toBeUndefined();

  // A tick on the dashboard opens the issue.
  const dashboard = () => [...issues.values()].find(({ body }) => body?.includes('"kind":"state"'));
  const tick = (row: RegExp): void => {
    const { body, number } = dashboard() ?? { body: null, number: 0 };
    const text = (body ?? "").replace(new RegExp(`- \\[ \\] (?=.*${row.source})`), "- [x] ");
    expect(text).not.toBe(body);
    alice.editIssue(REPOSITORY, number, { body: text });
  };
  tick(/fence/);
  await settle();
  expect(issueNamed("fence")?.state).toBe("open");
  expect(dashboard()?.body).toMatch(/acme\/minutes#\d+\]\(.*fence/);

  // A tick while nobody listens is honoured by the next start.
  await running.stop();
  tick(/turbine/);
  await world.github.hooks.idle();
  running = await start(world);
  await settle();
  await expect.poll(() => issueNamed("turbine")?.state, { timeout: 15_000 }).toBe("open");
  await settle();

  // What people close, and say by a command, shows there.
  alice.editIssue(REPOSITORY, issueNamed("plants")?.number ?? 0, { state: "closed" });
  alice.comment(REPOSITORY, issueNamed("fence")?.number ?? 0, "/minutes ignore");
  await settle();
  expect(issueNamed("fence")).toMatchObject({ state: "closed", stateReason: "not_planned" });
  expect(dashboard()?.body).toContain("**2 open**");
}, 90_000);
