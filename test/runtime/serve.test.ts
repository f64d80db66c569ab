import { afterEach, describe, expect, test } from "vitest";
import { createLog } from "../../src/runtime/create-log.ts";
import { type Running, serve } from "../../src/runtime/serve.ts";
import { appKey } from "../support/github/app-key.ts";
import { createWorld, type World } from "../support/github/world.ts";
import { CONFIG } from "../support/harness.ts";

const MINUTES = `# Call of 3 March 2026

## Actions

- Bob to write the release notes for 2.0
- Alice to remove the old installer from the code repository
`;

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** A world over HTTP, and the real server that takes its webhooks. */
async function startServer(): Promise<{ world: World; running: Running; log: string[] }> {
  const world = await createWorld({ listen: true });
  const lines: string[] = [];
  const log = await createLog("debug", (line) => lines.push(line), false);
  const running = await serve(
    {
      appId: world.app.id,
      privateKey: appKey().privateKey,
      webhookSecret: world.secret,
      port: 0,
      host: "127.0.0.1",
      logLevel: "debug",
      apiUrl: world.github.url,
      webhookProxy: null,
    },
    log,
  );
  ends.push(async () => {
    await running.stop();
    await world.github.close();
  });
  const url = `${running.url}/api/github/webhooks`;
  world.github.setHook(world.app, { url, secret: world.secret });
  await settle({ world, running });
  return { world, running, log: lines };
}

/** Waits until no webhook is under way and nothing is left to do. */
async function settle({ world, running }: { world: World; running: Running }): Promise<void> {
  await world.github.hooks.idle();
  await running.keeper.queue.idle();
}

function titles({ github }: World, repository: string): string[] {
  return [...github.repository(repository).issues.values()]
    .filter(({ title }) => !title.startsWith("Minutes"))
    .map(({ title }) => title);
}

describe("the server", () => {
  test("opens issues for minutes that a signed webhook tells of, and keeps secrets", async () => {
    const { world, running, log } = await startServer();
    const alice = world.github.as("alice");
    alice.commit("acme/minutes", {
      message: "Configure",
      files: { ".github/minutes.yml": CONFIG },
    });
    await settle({ world, running });
    alice.commit("acme/minutes", { message: "March", files: { "minutes/2026-03-03.md": MINUTES } });
    await settle({ world, running });

    expect(titles(world, "acme/minutes")).toContain("Write the release notes for 2.0");
    expect(titles(world, "acme/code")).toEqual([
      "Remove the old installer from the code repository",
    ]);
    expect(world.github.hooks.log.filter(({ state }) => state === "failed")).toEqual([]);

    const said = log.join("");
    expect(said).toContain('"msg":"synced"');
    const pem = appKey().privateKey.split("\n")[1] ?? "";
    for (const secret of [world.secret, pem, "ghs_", "sha256="]) expect(said).not.toContain(secret);
  });

  test("sends a creation once, though the answer is lost, and opens no second issue", async () => {
    const { world, running } = await startServer();
    const alice = world.github.as("alice");
    alice.commit("acme/minutes", {
      message: "Configure",
      files: { ".github/minutes.yml": CONFIG },
    });
    await settle({ world, running });
    const path = /\/repos\/acme\/code\/issues$/;
    world.github.faults.add({ method: "POST", path, effect: { kind: "drop-after" } });
    alice.commit("acme/minutes", { message: "March", files: { "minutes/2026-03-03.md": MINUTES } });
    await settle({ world, running });

    expect(world.github.log.filter({ method: "POST", path })).toHaveLength(1);
    expect(titles(world, "acme/code")).toEqual([
      "Remove the old installer from the code repository",
    ]);
  });
});
