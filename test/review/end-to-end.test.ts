import { afterEach, expect, test } from "vitest";
import { createLog } from "../../src/runtime/create-log.ts";
import { serve } from "../../src/runtime/serve.ts";
import { appKey } from "../support/github/app-key.ts";
import { createWorld } from "../support/github/world.ts";
import { CONFIG } from "../support/harness.ts";

const MINUTES = `# Call of 3 March 2026

## Actions

- Bob to write the release notes for 2.0
- Alice to remove the old installer from the server
- Bob to order new badges for the visitors
`;
const REPOSITORY = "acme/minutes";

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

test("a whole review by webhooks: preview, untick, push, squash, dashboard tick, command", async () => {
  const world = await createWorld({ listen: true });
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
  ends.push(async () => {
    await running.stop();
    await world.github.close();
  });
  world.github.setHook(world.app, {
    url: `${running.url}/api/github/webhooks`,
    secret: world.secret,
  });
  // What the app writes is told to it as well: twice, until nothing more comes.
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 3; i += 1) {
      await world.github.hooks.idle();
      await running.keeper.queue.idle();
    }
  };
  const alice = world.github.as("alice");
  const { issues, comments } = world.github.repository(REPOSITORY);
  const issueNamed = (words: string) =>
    [...issues.values()].find((one) => one.title.includes(words));
  alice.commit(REPOSITORY, {
    message: "Configure",
    files: { ".github/minutes.yml": `${CONFIG}limits:\n  newIssues: 1\n` },
  });
  await settle();

  const files = { "minutes/2026-03-03.md": MINUTES };
  alice.commit(REPOSITORY, { message: "Minutes", files, branch: "march" });
  const pull = alice.openPull(REPOSITORY, { title: "March", head: "march", base: "main" });
  await settle();
  const own = () => [...comments.values()].filter((one) => one.issueNumber === pull.number);
  const [preview] = own();
  expect(preview?.body).toContain("- [x] Write the release notes");
  const unticked = (preview?.body ?? "").replace("- [x] Write the", "- [ ] Write the");
  alice.editComment(REPOSITORY, preview?.id ?? 0, unticked);
  await settle();
  expect(own()[0]?.body).toContain("unticked by alice");

  const reworded = MINUTES.replace("release notes for 2.0", "release notes for the new 2.0");
  const pushed = { "minutes/2026-03-03.md": reworded };
  alice.commit(REPOSITORY, { message: "Reword", files: pushed, branch: "march" });
  await settle();
  alice.merge(REPOSITORY, pull.number, "squash");
  await settle();
  expect(own()).toHaveLength(1);
  expect(own()[0]?.body).toContain("This pull request is closed");
  expect(issueNamed("release notes")).toBeUndefined();
  expect(issueNamed("installer")).toBeDefined();
  expect(issueNamed("badges")).toBeUndefined();

  const state = [...issues.values()].find(({ body }) => body?.includes("Open all"));
  const ticked = (state?.body ?? "").replace("- [ ] **Open all", "- [x] **Open all");
  alice.editIssue(REPOSITORY, state?.number ?? 0, { body: ticked });
  await settle();
  const badges = issueNamed("badges");
  expect(badges?.state).toBe("open");

  alice.comment(REPOSITORY, badges?.number ?? 0, "/minutes ignore");
  await settle();
  expect(issueNamed("badges")?.state).toBe("closed");
  expect(world.github.hooks.log.filter((hook) => hook.state === "failed")).toEqual([]);
}, 60_000);
