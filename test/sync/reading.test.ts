import { describe, expect, test } from "vitest";
import { CONFIG, createHarness, type Harness } from "../support/harness.ts";

const call = (...actions: string[]): string =>
  ["# Call of 3 March 2026", "", "## Actions", "", ...actions.map((one) => `- ${one}`), ""].join(
    "\n",
  );
const PATH = "minutes/2026-03-03.md";

/** What the tests' actions and pull requests are about: how titles are worded is tested elsewhere. */
const TOPIC = /release notes|disks|mirrors?|attic|grain_tank|barn|March$/;

/** Where issues were opened, and what they are about; without the state issue. */
function issues({ world }: Harness): string[] {
  return [...world.github.state.repositories.values()].flatMap((repository) =>
    [...repository.issues.values()]
      .filter(({ title }) => title !== "Actions of our meetings")
      .map(({ title, state }) => {
        const topic = TOPIC.exec(title)?.[0] ?? title;
        return `acme/${repository.name}: ${topic}${state === "open" ? "" : " (closed)"}`;
      }),
  );
}

async function pushed(
  files: Record<string, string | null>,
  config = CONFIG,
  prepare: (harness: Harness) => void = () => undefined,
): Promise<Harness> {
  const harness = await createHarness(config);
  prepare(harness);
  harness.restart();
  await harness.commit(files);
  await harness.sync();
  return harness;
}

describe("what a push holds", () => {
  test("another branch is nothing until it is merged, whichever way", async () => {
    for (const method of ["merge", "squash", "rebase"] as const) {
      const harness = await createHarness();
      const alice = harness.world.github.as("alice");
      const add = (text: string): unknown =>
        alice.commit("acme/minutes", {
          message: "March",
          files: { [PATH]: text },
          branch: "march",
        });
      add(call("Bob to write the release notes for 2.0"));
      add(call("Bob to write the release notes for 2.0", "Alice to order new disks"));
      await harness.sync();
      expect(issues(harness)).toEqual([]);
      const pull = alice.openPull("acme/minutes", { title: "March", head: "march", base: "main" });
      await harness.commit({ "README.md": "# Meanwhile\n" });
      alice.merge("acme/minutes", pull.number, method);
      await harness.sync();
      expect(issues(harness), method).toEqual([
        "acme/minutes: March (closed)",
        "acme/minutes: release notes",
        "acme/minutes: disks",
      ]);
    }
  });

  test("a force push is read from the trees, forth and back", async () => {
    const harness = await createHarness();
    const { github } = harness.world;
    await harness.commit({ [PATH]: call("Bob to write the release notes") });
    await harness.sync();
    const one = github.repository("acme/minutes").refs.get("refs/heads/main") ?? "";
    await harness.commit({
      [PATH]: call("Bob to write the release notes", "Alice to order new disks"),
    });
    await harness.sync();
    github.as("alice").push("acme/minutes", "main", one);
    await harness.commit({ "minutes/2026-03-10.md": call("Bob to check the mirrors") });
    await harness.sync();
    expect(issues(harness)).toEqual([
      "acme/minutes: release notes",
      "acme/minutes: disks (closed)",
      "acme/minutes: mirrors",
    ]);
  });

  test("hundreds of files are all read", async () => {
    const files = Array.from({ length: 350 }, (_, i) => [
      `minutes/${i}.md`,
      i % 50 === 0 ? call(`Bob to check mirror ${i} of the archive`) : "# Call\n\nNothing.\n",
    ]);
    const harness = await pushed(Object.fromEntries(files) as Record<string, string>);
    expect(issues(harness)).toHaveLength(7);
  });

  test("a file of several megabytes is read whole", async () => {
    const log = "2026-03-03T12:00:00Z worker 7: fetched 200 of 200 mirrors in 14 seconds\n";
    const text = `# Call\n\n\`\`\`\n${log.repeat(60_000)}\`\`\`\n\n## Actions\n\n- Bob to write the release notes\n`;
    expect(text.length).toBeGreaterThan(4_000_000);
    const harness = await pushed({ [PATH]: text });
    expect(issues(harness)).toEqual(["acme/minutes: release notes"]);
  });

  test("a tree that GitHub truncates is read folder by folder", async () => {
    const harness = await createHarness();
    harness.world.github.state.treeLimit = 6;
    await harness.commit({
      [PATH]: call("Bob to write the release notes"),
      a: "a",
      b: "b",
      c: "c",
    });
    await harness.sync();
    expect(issues(harness)).toEqual(["acme/minutes: release notes"]);
  });

  test("plain text and reStructuredText are minutes as well", async () => {
    const config = CONFIG.replace('"minutes/*.md"', '"minutes/*"');
    const harness = await pushed(
      {
        "minutes/2026-03-03.txt":
          "Call of 3 March 2026\n\nActions:\n\n  • Bob to write the release notes\n",
        "minutes/2026-03-04.rst": "Call\n====\n\nActions\n-------\n\n* Alice to order new disks\n",
      },
      config,
    );
    expect(issues(harness)).toEqual(["acme/minutes: release notes", "acme/minutes: disks"]);
  });
});

describe("the index of repositories", () => {
  test("goes on where a repository is empty, and leaves archived ones out", async () => {
    const harness = await pushed(
      {
        [PATH]: call(
          "Bob to fix the attic",
          "Alice to tidy grain_tank.py",
          "Bob to clean the new-barn",
        ),
      },
      CONFIG,
      ({ world: { github } }) => {
        github.createRepository("acme/new-barn", {});
        github.createRepository("acme/attic", { archived: true });
        github.createRepository("acme/harvester", { files: { "src/grain_tank.py": "" } });
      },
    );
    expect(issues(harness)).toEqual([
      "acme/minutes: attic",
      "acme/new-barn: barn",
      "acme/harvester: grain_tank",
    ]);
  });

  test("is kept by tree: a push reads none that it did not change", async () => {
    const harness = await createHarness();
    const { github } = harness.world;
    github.createRepository("acme/harvester", { files: { "src/grain_tank.py": "" } });
    harness.restart();
    await harness.commit({ [PATH]: call("Bob to write the release notes") });
    await harness.sync();
    const trees = (): string[] =>
      github.log
        .filter({ actor: "scribe[bot]", method: "GET", path: /\/git\/trees\// })
        .map(({ path }) => path.replace(/.*repos\/([^/]+\/[^/]+).*/, "$1"));
    github.log.clear();
    await harness.commit({
      [PATH]: call("Bob to write the release notes", "Alice to order disks"),
    });
    await harness.sync();
    expect(trees()).toEqual(["acme/minutes"]);
  });
});
