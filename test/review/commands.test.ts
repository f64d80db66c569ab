import { describe, expect, test } from "vitest";
import type { CommandComment } from "../../src/run-commands.ts";
import { CONFIG, createHarness, type Harness } from "../support/harness.ts";

const MINUTES = `# Call of 3 March 2026

## Actions

- Bob to write the release notes for 2.0
`;
const PATH = "minutes/2026-03-03.md";

async function startTracked(): Promise<Harness> {
  const harness = await createHarness();
  await harness.commit({ [PATH]: MINUTES });
  await harness.sync();
  return harness;
}

/** Comments as a person, and hands the comment to the app. */
async function say(harness: Harness, login: string, body: string, number = 2) {
  const { github } = harness.world;
  const comment = github.as(login).comment("acme/minutes", number, body);
  const asked: CommandComment = {
    repository: "acme/minutes",
    number,
    comment: comment.id,
    body,
    by: login,
  };
  await harness.command(asked);
  const reactions = comment.reactions.map(({ content }) => content);
  return { asked, comment, reactions };
}

const issueOf = ({ world }: Harness, number: number, repository = "acme/minutes") =>
  world.github.repository(repository).issues.get(number);
const answers = ({ world }: Harness, number: number, repository = "acme/minutes") =>
  [...world.github.repository(repository).comments.values()]
    .filter((comment) => comment.issueNumber === number && comment.appId !== null)
    .map(({ body }) => body);

describe("a command", () => {
  test("ignore closes as not planned, and what is raised again stays closed", async () => {
    const harness = await startTracked();
    const { asked, reactions } = await say(harness, "alice", "/minutes ignore");
    expect(reactions).toEqual(["+1"]);
    expect(issueOf(harness, 2)).toMatchObject({ state: "closed", stateReason: "not_planned" });
    await harness.command(asked);
    expect(answers(harness, 2)).toHaveLength(1);
    await harness.commit({ "minutes/2026-03-10.md": MINUTES.replace("3 March", "10 March") });
    await harness.sync();
    expect(harness.world.github.repository("acme/minutes").issues.size).toBe(2);
  });

  test("move transfers within the owner, once", async () => {
    const harness = await startTracked();
    const { asked } = await say(harness, "alice", "/minutes move acme/code");
    await harness.command(asked);
    expect(issueOf(harness, 1, "acme/code")?.title).toContain("Write the release notes");
    expect(harness.world.github.repository("acme/code").issues.size).toBe(1);
    expect(answers(harness, 1, "acme/code")).toHaveLength(1);
    await harness.commit({ [PATH]: MINUTES.replace("Bob to", "Alice to") });
    await harness.sync();
    expect(issueOf(harness, 1, "acme/code")?.body).toContain("lice");
  });

  test("move opens a new issue where GitHub does not transfer, and closes the old", async () => {
    const harness = await startTracked();
    harness.world.github.faults.add({
      method: "POST",
      path: /graphql/,
      effect: { kind: "status", status: 403 },
    });
    const { asked } = await say(harness, "alice", "/minutes move acme/code");
    await harness.command(asked);
    expect(issueOf(harness, 2)?.state).toBe("closed");
    expect(answers(harness, 2).join()).toContain("Moved to acme/code#1");
    expect(answers(harness, 1, "acme/code").join()).toContain("Moved here from acme/minutes#2");
    expect(harness.world.github.repository("acme/code").issues.size).toBe(1);
  });

  test.each([
    ["is lost", "status-after"],
    ["says that GitHub is in trouble", "status"],
  ] as const)("move keeps one issue where the answer %s", async (_, kind) => {
    const harness = await startTracked();
    harness.world.github.faults.add({
      method: "POST",
      path: /graphql/,
      effect: { kind, status: 502 },
    });
    const asking = say(harness, "alice", "/minutes move acme/code");
    if (kind === "status") {
      await expect(asking).rejects.toMatchObject({ kind: "uncertain" });
      await say(harness, "alice", "/minutes move acme/code");
    } else await asking;
    expect(issueOf(harness, 1, "acme/code")?.state).toBe("open");
    expect(harness.world.github.repository("acme/code").issues.size).toBe(1);
    expect(answers(harness, 1, "acme/code").join()).toContain("Moved here from acme/minutes#2");
  });

  test("same-as closes as duplicate", async () => {
    const harness = await startTracked();
    const other = harness.world.github.as("bob").openIssue("acme/code", { title: "Notes" });
    const { reactions } = await say(harness, "alice", `/minutes same-as acme/code#${other.number}`);
    expect(reactions).toEqual(["+1"]);
    expect(issueOf(harness, 2)).toMatchObject({ state: "closed", stateReason: "duplicate" });
  });

  test.each([
    ["carol", "/minutes ignore", "write access"],
    ["alice", "/minutes frobnicate", "no such command"],
    ["alice", "/minutes move acme/nowhere", "cannot be moved"],
    ["alice", "/minutes same-as #99", "no such issue"],
  ])("of %s, %s, is answered with a word", async (login, body, word) => {
    const harness = await startTracked();
    const { reactions } = await say(harness, login, body);
    expect(reactions).toEqual(["confused"]);
    expect(answers(harness, 2).join()).toContain(word);
    expect(issueOf(harness, 2)?.state).toBe("open");
  });

  test("recheck on the dashboard reads the minutes again", async () => {
    const harness = await startTracked();
    await harness.commit({ [PATH]: `${MINUTES}- Bob to order new badges\n` });
    await say(harness, "alice", "/minutes recheck", 1);
    expect(issueOf(harness, 3)?.title).toContain("badges");
  });

  test("ignore and move reach proposals on the dashboard, two in one comment", async () => {
    const harness = await createHarness(
      CONFIG.replace(/tiers:[^]*/, "tiers: { explicit: propose }\n"),
    );
    await harness.commit({
      [PATH]: `${MINUTES}- [ ] Bob to order new badges\n- [ ] Bob to count the old chairs\n`,
    });
    await harness.sync();
    const body = (): string => issueOf(harness, 1)?.body ?? "";
    const link = /badges.*\[line 6\]\(([^)]+)\)/.exec(body())?.[1] ?? "";
    const { asked, reactions } = await say(
      harness,
      "alice",
      `/minutes move acme/code old chairs\n/minutes ignore ${link}`,
      1,
    );
    expect(reactions).toEqual(["+1"]);
    expect(body()).not.toContain("badges");
    expect(body()).toMatch(/chairs.* → acme\/code/);
    await harness.command(asked);
    expect(answers(harness, 1).filter((text) => !text.includes("remembers"))).toEqual([]);
    await harness.commit({
      "minutes/2026-03-10.md":
        "# Call of 10 March 2026\n\n## Actions\n\n- [ ] Bob to order new badges\n",
    });
    await harness.sync();
    expect(body()).not.toContain("badges");
  });

  test.each([
    ["/minutes ignore", "Which one?"],
    ["/minutes ignore the moon", "Nothing on the dashboard is called so"],
    ["/minutes ignore the", "2 actions are called so"],
  ])("%s on the dashboard is answered with a word", async (command, word) => {
    const harness = await startTracked();
    await harness.commit({ [PATH]: `${MINUTES}- [ ] Bob to count the old chairs\n` });
    await harness.sync();
    const { reactions } = await say(harness, "alice", command, 1);
    expect(reactions).toEqual(["confused"]);
    expect(answers(harness, 1).join()).toContain(word);
  });

  test("what was moved goes on in its new place, in another meeting and another file", async () => {
    const harness = await startTracked();
    await say(harness, "alice", "/minutes move acme/code");
    await harness.commit({ "minutes/2026-03-10.md": MINUTES.replace("3 March", "10 March") });
    await harness.sync();
    expect(answers(harness, 1, "acme/code").join()).toContain("Raised again");
    harness.world.github.as("alice").editIssue("acme/code", 1, { state: "closed" });
    await harness.commit({ "minutes/2026-03-17.md": MINUTES.replace("3 March", "17 March") });
    await harness.sync();
    expect(issueOf(harness, 2, "acme/code")?.body).toContain("Goes on from acme/code#1");
  });

  test("what a person transferred goes on in its new place as well", async () => {
    const harness = await startTracked();
    const alice = harness.world.github.as("alice");
    alice.transferIssue("acme/minutes", 2, "acme/code");
    await harness.refresh([{ repository: "acme/minutes", number: 2 }]);
    alice.editIssue("acme/code", 1, { state: "closed" });
    await harness.commit({ "minutes/2026-03-10.md": MINUTES.replace("3 March", "10 March") });
    await harness.sync();
    expect(issueOf(harness, 2, "acme/code")?.body).toContain("Goes on from acme/code#1");
  });

  test("a second command of a comment finds the issue that the first one moved", async () => {
    const harness = await startTracked();
    await say(harness, "alice", "/minutes move acme/code\n/minutes ignore");
    expect(issueOf(harness, 1, "acme/code")).toMatchObject({
      state: "closed",
      stateReason: "not_planned",
    });
    expect(answers(harness, 1, "acme/code").map((text) => text.split("\n")[0])).toEqual([
      "Moved here from acme/minutes#2, as alice asked.",
      "No action, says alice: it will not be opened again.",
    ]);
  });
});
