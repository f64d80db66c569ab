import { describe, expect, test } from "vitest";
import { CONFIG, createHarness, type Harness } from "../support/harness.ts";
import { showWorld } from "../support/review/show-world.ts";

/**
 * What people read, whole, for each thing that the review does: one text per behaviour under
 * `pinned`. A change of wording shows there; `npx vitest run test/review/pinned.test.ts -u` takes it.
 */
const PATH = "minutes/2026-03-03.md";
const NOTES = "- [ ] Bob to write the release notes for 2.0\n";
const INSTALLER = "- [ ] Alice to remove the old installer from the server\n";
const call = (...items: string[]): string =>
  `# Call of 3 March 2026\n\n## Actions\n\n${items.join("")}`;

async function pin(harness: Harness, name: string): Promise<void> {
  await expect(showWorld(harness.world)).toMatchFileSnapshot(`pinned/${name}.md`);
}

async function startSynced(text: string, config = CONFIG): Promise<Harness> {
  const harness = await createHarness(config);
  await harness.commit({ [PATH]: text });
  await harness.sync();
  return harness;
}

/** Opens a pull request of alice with these minutes, and previews it. Returns its number. */
async function openPull(harness: Harness, text: string | null): Promise<number> {
  const alice = harness.world.github.as("alice");
  alice.commit("acme/minutes", { message: "M", files: { [PATH]: text }, branch: "march" });
  const pull = alice.openPull("acme/minutes", { title: "Minutes", head: "march", base: "main" });
  await harness.preview(pull.number);
  return pull.number;
}

function comment(harness: Harness, number: number, body: string, login = "alice") {
  const { id } = harness.world.github.as(login).comment("acme/minutes", number, body);
  return harness.command({ repository: "acme/minutes", number, comment: id, body, by: login });
}

/** Ticks or unticks rows of a text of ours as a person. */
function click(body: string, ...words: string[]): string {
  const flip = (line: string): string =>
    line.startsWith("- [x]") ? line.replace("[x]", "[ ]") : line.replace("- [ ]", "- [x]");
  const lines = body.split("\n");
  return lines.map((l) => (words.some((word) => l.includes(word)) ? flip(l) : l)).join("\n");
}

describe("the preview", () => {
  test("of new minutes: opened, doubtful, in need of a hand", async () => {
    const harness = await createHarness(
      `${CONFIG.replace("people:\n", "people:\n  carol: [Carol]\n")}repositories:\n  acme/engine:\n    words: [turbine]\n`,
    );
    harness.world.github.as("bob").openIssue("acme/minutes", {
      title: "Remove the old installer from the server",
    });
    const more = [
      "- [ ] Zoe to repair the turbine by 1 April 2026\n",
      "- [ ] Carol to paint the fence of the harbour\n",
    ];
    await openPull(harness, call(NOTES, INSTALLER, ...more));
    await pin(harness, "preview-new");
  });

  test("of an amendment: updated, closed, withdrawn", async () => {
    const third = "- [ ] Bob to water the plants in the office\n";
    const harness = await startSynced(call(NOTES, INSTALLER, third));
    await openPull(harness, call(NOTES.replace("Bob", "Alice"), INSTALLER.replace("[ ]", "[x]")));
    await pin(harness, "preview-amendment");
  });

  test("after ticks: one taken, one put back", async () => {
    const harness = await createHarness();
    const number = await openPull(harness, call(NOTES, INSTALLER));
    const shown = await harness.preview(number);
    if (shown === null) throw new Error("no preview");
    const once = click(shown.body, "release notes");
    const edits = [
      { from: shown.body, to: once, by: "alice", comment: shown.id },
      { from: once, to: click(once, "installer"), by: "carol", comment: shown.id },
    ];
    for (const { by, to } of edits)
      harness.world.github
        .as(by)
        .editComment("acme/minutes", shown.id, `${to}\n\nBelow, by ${by}.`);
    await harness.preview(number, edits);
    await pin(harness, "preview-ticks");
    harness.world.github.as("alice").merge("acme/minutes", number, "squash");
    await harness.preview(number);
    await harness.sync();
    await pin(harness, "preview-merged");
  });

  test("with nothing left to do", async () => {
    const harness = await createHarness();
    const number = await openPull(harness, call(NOTES));
    const files = { [PATH]: call() };
    harness.world.github
      .as("alice")
      .commit("acme/minutes", { message: "M", files, branch: "march" });
    await harness.preview(number);
    await pin(harness, "preview-nothing");
  });

  test("of a fork, which learns nothing that is not public", async () => {
    const harness = await createHarness();
    const { github } = harness.world;
    github.createRepository("acme/vault", {
      private: true,
      files: { ".github/minutes.yml": "accept: [acme/minutes]\n" },
    });
    github.as("carol").fork("acme/minutes");
    const files = { [PATH]: call("- [ ] Bob to rotate the keys in the vault repository\n") };
    github.as("carol").commit("carol/minutes", { message: "Minutes", files });
    const pull = github
      .as("carol")
      .openPull("acme/minutes", { title: "Minutes", head: "carol:main", base: "main" });
    await harness.preview(pull.number);
    await pin(harness, "preview-fork");
  });
});

describe("after the push", () => {
  test("issues, dashboard and check run, with what went wrong", async () => {
    const zoe = "- [ ] Zoe to repair the turbine by 1 April 2026\n";
    const config = `${CONFIG}repositories:\n  acme/engine:\n    words: [turbine]\n`;
    await pin(await startSynced(call(NOTES, zoe), config), "push");
  });

  test("more than the limit: held for one tick, then opened", async () => {
    const harness = await startSynced(call(NOTES, INSTALLER), `${CONFIG}limits:\n  newIssues: 0\n`);
    await pin(harness, "held");
    const from = harness.world.github.repository("acme/minutes").issues.get(1)?.body ?? "";
    const to = click(from, "Open all");
    harness.world.github.as("alice").editIssue("acme/minutes", 1, { body: to });
    await harness.tick([{ from, to, by: "alice", comment: 1 }]);
    await pin(harness, "held-opened");
  });

  test("dropped from the minutes, and raised again in another meeting", async () => {
    const harness = await startSynced(call(NOTES, INSTALLER));
    await harness.commit({
      [PATH]: call(NOTES),
      "minutes/2026-03-10.md": call(NOTES).replace("3 March", "10 March"),
    });
    await harness.sync();
    await pin(harness, "withdrawn-and-raised");
  });

  test("a file that cannot be read, and a text that was cut", async () => {
    const harness = await createHarness();
    const long = `${NOTES}- [ ] Bob to count ${"very ".repeat(30_000)}many chairs\n`;
    await harness.commit({ [PATH]: call(long), "minutes/odd.md": "a\0b" });
    await harness.sync();
    await pin(harness, "unreadable-and-cut");
  });

  test("a config that is broken", async () => {
    const harness = await startSynced(call(NOTES));
    await harness.commit({ ".github/minutes.yml": "tiers:\n  agreed: opened\n" });
    await harness.sync();
    await pin(harness, "broken-config");
  });
});

test("commands, done and refused", async () => {
  const harness = await startSynced(call(NOTES, INSTALLER));
  await comment(harness, 2, "/minutes ignore");
  await comment(harness, 3, "/minutes move acme/nowhere\n/minutes dance");
  await comment(harness, 3, "/minutes ignore", "carol");
  await comment(harness, 1, "/minutes same-as #2 old installer");
  await pin(harness, "commands");
});
