import { describe, expect, test } from "vitest";
import { CONFIG, createHarness, type Harness } from "../support/harness.ts";

const MINUTES = `# Call of 3 March 2026

## Actions

- Bob to write the release notes for 2.0
- Alice to remove the old installer from the code repository
`;
const PATH = "minutes/2026-03-03.md";
const APP = "scribe[bot]";

/** Commits to a branch and opens a pull request from it. Returns its number. */
async function openPull(
  { world }: Harness,
  files: Record<string, string | null>,
  { branch = "march", draft = false } = {},
): Promise<number> {
  const alice = world.github.as("alice");
  alice.commit("acme/minutes", { message: "Minutes", files, branch });
  const pull = alice.openPull("acme/minutes", {
    title: "Minutes",
    head: branch,
    base: "main",
    draft,
  });
  return Promise.resolve(pull.number);
}

function comments({ world }: Harness, number: number) {
  return [...world.github.repository("acme/minutes").comments.values()].filter(
    ({ issueNumber }) => issueNumber === number,
  );
}

/** The text of the only comment. */
function preview(harness: Harness, number: number): string {
  const all = comments(harness, number);
  expect(all).toHaveLength(1);
  return all[0]?.body ?? "";
}

function boxes(text: string): string[] {
  return [...text.matchAll(/^- (\[[ x]\] .*?) \(/gm)].map(([, row = ""]) => row);
}

describe("the preview of a pull request", () => {
  test("shows what would be opened, once, and writes nothing at a second look", async () => {
    const harness = await createHarness();
    const { world } = harness;
    const number = await openPull(harness, { [PATH]: MINUTES }, { draft: true });
    await harness.preview(number);
    const text = preview(harness, number);
    expect(text).toContain("**These minutes would open 2 issues in 2 repositories.**");
    expect(boxes(text)).toEqual([
      "[x] Remove the old installer from the code repository",
      "[x] Write the release notes for 2.0",
    ]);
    expect(world.github.repository("acme/code").issues.size).toBe(0);

    world.github.log.clear();
    await harness.preview(number);
    harness.restart();
    await harness.preview(number);
    expect(world.github.log.writes({ actor: APP })).toEqual([]);
  });

  test("follows pushes in the same comment, down to nothing to do", async () => {
    const harness = await createHarness();
    const number = await openPull(harness, { [PATH]: MINUTES });
    await harness.preview(number);
    const alice = harness.world.github.as("alice");
    const edit = (text: string) =>
      alice.commit("acme/minutes", { message: "Edit", files: { [PATH]: text }, branch: "march" });
    edit(MINUTES.replace(/- Alice.*\n/, ""));
    await harness.preview(number);
    expect(boxes(preview(harness, number))).toEqual(["[x] Write the release notes for 2.0"]);
    edit("# Call of 3 March 2026\n\nNothing was agreed.\n");
    await harness.preview(number);
    expect(preview(harness, number)).toContain("**Nothing to do:**");
  });

  test.each([
    ["without actions", { [PATH]: "# Call\n\nThe weather was fine.\n" }],
    ["without minutes", { "README.md": "# Other\n" }],
  ])("says nothing on a pull request %s", async (_, files) => {
    const harness = await createHarness();
    const number = await openPull(harness, files);
    await harness.preview(number);
    expect(comments(harness, number)).toEqual([]);
  });

  test("tells a mistake in the config of the pull request", async () => {
    const harness = await createHarness();
    const number = await openPull(harness, { ".github/minutes.yml": "minutes: 3\n" });
    await harness.preview(number);
    expect(preview(harness, number)).toContain("minutes.yml");
  });

  test("is not written where the config turns it off", async () => {
    const harness = await createHarness(`${CONFIG}preview: false\n`);
    const number = await openPull(harness, { [PATH]: MINUTES });
    await harness.preview(number);
    expect(comments(harness, number)).toEqual([]);
  });

  test("shows what an amendment would change", async () => {
    const harness = await createHarness();
    await harness.commit({ [PATH]: MINUTES });
    await harness.sync();
    const number = await openPull(harness, {
      [PATH]: MINUTES.replace("Bob to write", "Alice to write").replace(
        /- Alice to remove.*\n/,
        "",
      ),
    });
    await harness.preview(number);
    const text = preview(harness, number);
    expect(text).toContain("Would be updated");
    expect(text).toContain("Would be withdrawn");
    expect(text).not.toContain("]()");
  });

  test("does not take what the base gained meanwhile for withdrawn", async () => {
    const harness = await createHarness();
    await harness.commit({ [PATH]: "# Call of 3 March 2026\n\n## Actions\n\n" });
    await harness.sync();
    const number = await openPull(harness, {
      [PATH]: "# Call of 3 March 2026\n\n## Actions\n\n- Bob to write the release notes for 2.0\n",
    });
    await harness.commit({
      [PATH]: "# Call of 3 March 2026\n\n## Actions\n\n- Alice to remove the old installer\n",
    });
    await harness.sync();
    await harness.preview(number);
    const text = preview(harness, number);
    expect(text).not.toContain("installer");
    expect(boxes(text)).toEqual(["[x] Write the release notes for 2.0"]);
  });

  test("becomes history when the pull request is merged", async () => {
    const harness = await createHarness();
    const number = await openPull(harness, { [PATH]: MINUTES });
    await harness.preview(number);
    harness.world.github.as("alice").merge("acme/minutes", number, "squash");
    await harness.preview(number);
    expect(preview(harness, number)).toContain("This pull request is closed");
    harness.world.github.log.clear();
    await harness.preview(number);
    expect(harness.world.github.log.writes({ actor: APP })).toEqual([]);
  });

  test("is never a second one, even where a person removed its marker", async () => {
    const harness = await createHarness();
    const number = await openPull(harness, { [PATH]: MINUTES });
    const comment = await harness.preview(number);
    harness.world.github.as("alice").editComment("acme/minutes", comment?.id ?? 0, "Gone.");
    harness.restart();
    await harness.preview(number);
    expect(boxes(preview(harness, number))).toHaveLength(2);
  });

  test("reports on the head commit", async () => {
    const harness = await createHarness();
    const { world } = harness;
    const number = await openPull(harness, { [PATH]: MINUTES });
    await harness.preview(number);
    const runs = [...world.github.repository("acme/minutes").checks.values()];
    expect(runs.map(({ name, conclusion }) => ({ name, conclusion }))).toContainEqual({
      name: "minutes preview",
      conclusion: "success",
    });
  });

  test("learns nothing private for a fork, and what accepts the minutes for a branch", async () => {
    const harness = await createHarness();
    const { github } = harness.world;
    github.createRepository("acme/vault", {
      private: true,
      files: { ".github/minutes.yml": "accept: [acme/minutes]\n" },
    });
    const text = "# Call\n\n## Actions\n\n- Bob to rotate the keys in the vault repository\n";
    const own = await openPull(harness, { [PATH]: text });
    await harness.preview(own);
    const fork = github.as("carol").fork("acme/minutes");
    github.as("carol").commit("carol/minutes", { message: "Minutes", files: { [PATH]: text } });
    expect(fork.name).toBe("minutes");
    const foreign = github
      .as("carol")
      .openPull("acme/minutes", { title: "Minutes", head: "carol:main", base: "main" });
    await harness.preview(foreign.number);
    expect(preview(harness, foreign.number)).not.toContain("acme/vault");
    expect(boxes(preview(harness, foreign.number))).toHaveLength(1);
  });
});
