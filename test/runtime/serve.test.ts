import { describe, expect, test } from "vitest";
import { appKey } from "../support/github/app-key.ts";
import type { World } from "../support/github/world.ts";
import { CONFIG } from "../support/harness.ts";
import { serveApp } from "../support/served-app.ts";

const MINUTES = `# Call of 3 March 2026

## Actions

- Bob to write the release notes for 2.0
- Alice to remove the old installer from the code repository
`;

function titles({ github }: World, repository: string): string[] {
  return [...github.repository(repository).issues.values()]
    .filter(({ title }) => !title.startsWith("Minutes"))
    .map(({ title }) => title);
}

describe("the server", () => {
  test("opens issues for minutes that a signed webhook tells of, and keeps secrets", async () => {
    const { world, settle, log } = await serveApp();
    const alice = world.github.as("alice");
    alice.commit("acme/minutes", {
      message: "Configure",
      files: { ".github/minutes.yml": CONFIG },
    });
    await settle();
    alice.commit("acme/minutes", { message: "March", files: { "minutes/2026-03-03.md": MINUTES } });
    await settle();

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
    const { world, settle } = await serveApp();
    const alice = world.github.as("alice");
    alice.commit("acme/minutes", {
      message: "Configure",
      files: { ".github/minutes.yml": CONFIG },
    });
    await settle();
    const path = /\/repos\/acme\/code\/issues$/;
    world.github.faults.add({ method: "POST", path, effect: { kind: "drop-after" } });
    alice.commit("acme/minutes", { message: "March", files: { "minutes/2026-03-03.md": MINUTES } });
    await settle();

    expect(world.github.log.filter({ method: "POST", path })).toHaveLength(1);
    expect(titles(world, "acme/code")).toEqual([
      "Remove the old installer from the code repository",
    ]);
  });
});
