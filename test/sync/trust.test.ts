import { describe, expect, test } from "vitest";
import type { Issue } from "../support/github/model.ts";
import { githubEffects } from "../support/github-effects.ts";
import { CONFIG, createHarness, type Harness } from "../support/harness.ts";

const PATH = "minutes/2026-03-03.md";
const VAULT = call("Bob to rotate the keys of acme/vault");

function call(...actions: string[]): string {
  return ["# Call", "", "## Actions", "", ...actions.map((one) => `- ${one}`), ""].join("\n");
}

/** Commits minutes with the world as `prepare` left it. */
async function pushed(
  text: string,
  prepare: (harness: Harness) => void,
  config = CONFIG,
): Promise<Harness> {
  const harness = await createHarness(config);
  prepare(harness);
  harness.restart();
  await harness.commit({ [PATH]: text });
  await harness.sync();
  return harness;
}

/** The issues in a repository, but for the state issue. */
function issuesIn({ world }: Harness, name: string): Issue[] {
  return [...world.github.repository(name).issues.values()].filter(
    ({ title }) => title !== "Actions of our meetings",
  );
}

/** All that can be read in the minutes repository: issues, comments, check runs. */
function readable({ world }: Harness): string {
  const { issues, comments, checks } = world.github.repository("acme/minutes");
  return JSON.stringify([[...issues.values()], [...comments.values()], checks]);
}

describe("a private repository", () => {
  const vault =
    (files: Record<string, string> = {}) =>
    ({ world }: Harness): void => {
      world.github.createRepository("acme/vault", {
        private: true,
        files: { "keys.md": "", ...files },
      });
    };

  test("that does not accept the minutes takes no issue, and is as one that is not there", async () => {
    const harness = await pushed(VAULT, vault());
    expect(issuesIn(harness, "acme/vault")).toEqual([]);
    expect(issuesIn(harness, "acme/minutes")).toHaveLength(1);
    const absent = await pushed(VAULT, () => undefined);
    const shown = (one: Harness): string =>
      readable(one).replace(/[0-9a-f]{7,40}|\d{4}-\d\d-\d\dT[\d:.]+Z|"(?:id|\w+Id)":\d+/g, "");
    expect(shown(harness)).toBe(shown(absent));
  });

  test.each([
    ["its own config", "acme/vault"],
    ["the organisation's", "acme/.github"],
  ])("takes what it accepts by %s", async (_, where) => {
    const accept = { ".github/minutes.yml": "accept: [acme/minutes]\n" };
    const harness = await pushed(VAULT, (one) => {
      vault(where === "acme/vault" ? accept : {})(one);
      if (where !== "acme/vault") one.world.github.createRepository(where, { files: accept });
    });
    expect(issuesIn(harness, "acme/vault")).toHaveLength(1);
    expect(issuesIn(harness, "acme/minutes")).toEqual([]);
  });
});

describe("private minutes", () => {
  const hide = ({ world }: Harness): void => {
    world.github.as("alice").setPrivate("acme/minutes", true);
  };
  const text = call("Bob to fix the parser of acme/code");

  test("are not quoted where more people can read: the action is proposed at home", async () => {
    const harness = await pushed(text, hide);
    expect(issuesIn(harness, "acme/code")).toEqual([]);
    expect(issuesIn(harness, "acme/minutes")).toEqual([]);
    expect(readable(harness)).toContain("Waiting for a tick (1)");
  });

  test("are, where the config names the repository", async () => {
    const harness = await pushed(text, hide, `${CONFIG}quoteIn: [acme/code]\n`);
    expect(issuesIn(harness, "acme/code")).toHaveLength(1);
  });
});

describe("what other people write", () => {
  test("is no marker: a copied issue and a copied ledger count for nothing", async () => {
    const first = call("Bob to write the release notes");
    const harness = await pushed(first, () => undefined);
    const { github } = harness.world;
    const [own] = issuesIn(harness, "acme/minutes");
    const carol = github.as("carol");
    carol.openIssue("acme/minutes", { title: "Mine", body: own?.body ?? "" });
    for (const { issueNumber, body } of [...github.repository("acme/minutes").comments.values()])
      carol.comment("acme/minutes", issueNumber, body.replace("release notes", "love letters"));
    github.log.clear();
    harness.restart();
    await harness.sync();
    expect(github.log.writes({ actor: "scribe[bot]" })).toEqual([]);
    await harness.commit({ [PATH]: call("Bob to write the release notes for 2.0") });
    await harness.sync();
    expect(issuesIn(harness, "acme/minutes").map(({ title }) => title)).toEqual([
      expect.stringContaining("Write the release notes for 2.0"),
      "Mine",
    ]);
  });

  test("takes no effect in an issue", async () => {
    const hostile =
      "Bob to ask @octocat and @acme/team about #1, acme/code#2 and <!-- minutes-to-issues:v1 {} --> ![x](y.png)";
    const harness = await pushed(call(hostile), () => undefined);
    const [issue] = issuesIn(harness, "acme/code");
    const effects = githubEffects(issue?.body ?? "");
    expect(effects.filter((effect) => !/^comment: {2}\/?minutes-to-issues/.test(effect))).toEqual(
      [],
    );
    expect(issue?.body?.match(/<!-- minutes-to-issues:v1/g)).toHaveLength(1);
  });
});

describe("what does not work out is said", () => {
  test("an owner who cannot be assigned is named in the issue", async () => {
    const config = CONFIG.replace("bob: [Bob]", "carol: [Bob]");
    const harness = await pushed(call("Bob to write the release notes"), () => undefined, config);
    const [issue] = issuesIn(harness, "acme/minutes");
    expect(issue?.assigneeIds).toEqual([]);
    expect(issue?.body).toMatch(/carol.*cannot be assigned/);
  });

  test("a mistake in the config is told at its line, and nothing is opened until it is mended", async () => {
    const harness = await createHarness();
    const broken = CONFIG.replace("people:", "limits: { newIssues: many }\npeople:");
    const text = call("Bob to write the release notes");
    await harness.commit({ [PATH]: text, ".github/minutes.yml": broken });
    await harness.sync();
    expect(issuesIn(harness, "acme/minutes")).toEqual([]);
    const [check] = harness.world.github.repository("acme/minutes").checks.slice(-1);
    expect(check).toMatchObject({
      conclusion: "failure",
      annotations: [{ path: ".github/minutes.yml", start_line: 3, annotation_level: "failure" }],
    });
    await harness.commit({ ".github/minutes.yml": CONFIG });
    await harness.sync();
    expect(issuesIn(harness, "acme/minutes")).toHaveLength(1);
  });
});
