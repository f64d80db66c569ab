import { describe, expect, test } from "vitest";
import { CONFIG, createHarness, type Harness } from "../support/harness.ts";

const MINUTES = `# Call of 3 March 2026

## Actions

- [ ] Bob to write the release notes for 2.0 by 5 March 2026
- [ ] Alice to remove the old installer from the server
`;
const PATH = "minutes/2026-03-03.md";

async function startTracked(config = CONFIG, minutes = MINUTES): Promise<Harness> {
  const harness = await createHarness(config);
  await harness.commit({ [PATH]: minutes });
  await harness.sync();
  return harness;
}

const dashboard = ({ world }: Harness): string =>
  world.github.repository("acme/minutes").issues.get(1)?.body ?? "";
const writes = ({ world }: Harness) => world.github.log.writes({ actor: "scribe[bot]" });

describe("the dashboard", () => {
  test("follows what people close, reopen, move and delete, by event or without", async () => {
    const harness = await startTracked();
    const alice = harness.world.github.as("alice");
    const about = { repository: "acme/minutes", number: 2 };
    expect(dashboard(harness)).toContain("**2 open, 1 overdue**");
    alice.editIssue("acme/minutes", 2, { state: "closed" });
    await harness.refresh([about]);
    expect(dashboard(harness)).toContain("**1 open**");
    alice.editIssue("acme/minutes", 2, { state: "open" });
    await harness.refresh(null);
    expect(dashboard(harness)).toContain("**2 open, 1 overdue**");
    alice.transferIssue("acme/minutes", 2, "acme/code");
    harness.restart();
    await harness.refresh(null);
    expect(dashboard(harness)).toMatch(/\[acme\/code#1\].*release notes/);
    alice.deleteIssue("acme/minutes", 3);
    harness.restart();
    await harness.refresh(null);
    expect(dashboard(harness)).toMatch(/installer.*its issue is gone/);
    harness.world.github.log.clear();
    await harness.refresh(null);
    expect(writes(harness)).toEqual([]);
  });

  test("keeps what went wrong until it is mended", async () => {
    const harness = await startTracked(
      `${CONFIG}repositories:\n  acme/engine:\n    words: [turbine]\n`,
      MINUTES.replace("- [ ] Bob to write", "- [ ] Zoe to repair the turbine\n- [ ] Bob to write"),
    );
    const trouble = [
      /“Zoe” is no login in minutes\.yml: nobody is assigned\. \[Add the login\]\(.*\/edit\/main\/\.github\/minutes\.yml\)/,
      /the app is not installed on acme\/engine, .*\[Install it there\]\(.*\/github-apps\/scribe\/installations\/new\)/,
    ];
    for (const pattern of trouble) expect(dashboard(harness)).toMatch(pattern);
    await harness.commit({ "minutes/2026-03-10.md": MINUTES.replace("3 March", "10 March") });
    await harness.sync();
    await harness.refresh(null);
    for (const pattern of trouble) expect(dashboard(harness)).toMatch(pattern);
    harness.world.github.as("alice").editIssue("acme/minutes", 2, { state: "closed" });
    await harness.refresh(null);
    expect(dashboard(harness)).not.toContain("Zoe” is no login");
  });

  test("tells of a broken config and an unreadable file, until they are mended", async () => {
    const harness = await startTracked();
    await harness.commit({ ".github/minutes.yml": "minutes: 3\n" });
    await harness.sync();
    expect(dashboard(harness)).toMatch(/minutes\.yml:1\]\(.*minutes: expected/);
    await harness.commit({ ".github/minutes.yml": CONFIG, "minutes/odd.md": "a\0b" });
    await harness.sync();
    expect(dashboard(harness)).not.toContain("minutes: expected");
    expect(dashboard(harness)).toContain("`minutes/odd.md`: expected text, got a binary file");
    await harness.commit({ "minutes/odd.md": "# Odd\n" });
    await harness.sync();
    expect(dashboard(harness)).not.toContain("Needs a hand");
  });

  test.each([
    ["has its issues turned off", { hasIssues: false }],
    ["is archived", { archived: true }],
  ])("tells that a repository which the config names %s", async (words, change) => {
    const harness = await createHarness(
      `${CONFIG}repositories:\n  acme/code:\n    words: [turbine]\n`,
    );
    Object.assign(harness.world.github.repository("acme/code"), change);
    harness.restart();
    await harness.commit({ [PATH]: MINUTES.replace("old installer", "turbine") });
    await harness.sync();
    expect(dashboard(harness)).toMatch(new RegExp(`turbine.*: acme/code ${words}`));
    expect(harness.world.github.repository("acme/minutes").issues.size).toBe(3);
  });
});
