import { describe, expect, test } from "vitest";
import type { Edit } from "../../src/sync/choices/take-ticks.ts";
import { CONFIG, createHarness, type Harness } from "../support/harness.ts";

const MINUTES = `# Call of 3 March 2026

## Actions

- Bob to write the release notes for 2.0
- Alice to remove the old installer from the server
- Bob to order new badges for the visitors
`;
const PATH = "minutes/2026-03-03.md";

/** One issue is opened and two are held over the limit. */
async function startHeld(): Promise<Harness> {
  const harness = await createHarness(`${CONFIG}limits:\n  newIssues: 1\n`);
  await harness.commit({ [PATH]: MINUTES });
  await harness.sync();
  return harness;
}

function dashboard({ world }: Harness) {
  const issue = world.github.repository("acme/minutes").issues.get(1);
  if (issue === undefined) throw new Error("no dashboard");
  return issue;
}

function tick(harness: Harness, login: string, row: RegExp): Edit {
  const from = dashboard(harness).body ?? "";
  const to = from.replace(new RegExp(`- \\[ \\] (?=[^\\n]*${row.source})`), "- [x] ");
  expect(to).not.toBe(from);
  harness.world.github.as(login).editIssue("acme/minutes", 1, { body: to });
  return { from, to, by: login, comment: 1 };
}

function count({ world }: Harness): number {
  return world.github.repository("acme/minutes").issues.size - 1;
}

describe("a tick on the dashboard", () => {
  test("opens the issue, and the row turns into its link", async () => {
    const harness = await startHeld();
    expect(count(harness)).toBe(1);
    await harness.tick([tick(harness, "alice", /badges/)]);
    expect(count(harness)).toBe(2);
    const body = dashboard(harness).body ?? "";
    expect(body).not.toMatch(/- \[.\] .*badges/);
    expect(body).toMatch(/acme\/minutes#3\]\(.*badges/);
  });

  test("on “open all” opens all that was held, over the limit, once", async () => {
    const harness = await startHeld();
    const edit = tick(harness, "alice", /Open all/);
    await harness.tick([edit]);
    expect(count(harness)).toBe(3);
    await harness.tick([edit]);
    expect(count(harness)).toBe(3);
  });

  test("is put back, with a word, where its author may not write", async () => {
    const harness = await startHeld();
    await harness.tick([tick(harness, "carol", /badges/)]);
    expect(count(harness)).toBe(1);
    expect(dashboard(harness).body).toMatch(/- \[ \] .*badges/);
    expect(dashboard(harness).body).toContain("The tick of carol was put back");
  });

  test("that no event told of counts for whom the edit history names, whoever edited since", async () => {
    const harness = await startHeld();
    tick(harness, "alice", /badges/);
    harness.restart();
    // The dashboard is rewritten before anybody looks at the tick, and a stranger writes above it.
    await harness.commit({ [PATH]: MINUTES.replace("Bob to write", "Alice to write") });
    await harness.sync();
    expect(dashboard(harness).body).toMatch(/- \[x\] .*badges/);
    harness.world.github
      .as("carol")
      .editIssue("acme/minutes", 1, { body: `Hello.\n\n${dashboard(harness).body ?? ""}` });
    await harness.tick([]);
    expect(count(harness)).toBe(2);
    expect(dashboard(harness).body).toMatch(/^Hello\./);
    expect(dashboard(harness).body).not.toMatch(/- \[.\] .*badges/);
  });

  test("that no event told of is put back where its author may not write", async () => {
    const harness = await startHeld();
    tick(harness, "carol", /badges/);
    await harness.tick([]);
    expect(count(harness)).toBe(1);
    expect(dashboard(harness).body).toContain("The tick of carol was put back");
  });

  test("that no event told of is put back where GitHub keeps no history", async () => {
    const harness = await startHeld();
    tick(harness, "alice", /badges/);
    harness.world.github.faults.add({
      method: "POST",
      path: /graphql/,
      effect: { kind: "status", status: 404 },
    });
    await harness.tick([]);
    expect(count(harness)).toBe(1);
    expect(dashboard(harness).body).toContain("GitHub does not tell who made it");
  });

  test("that no event told of waits while GitHub is in trouble", async () => {
    const harness = await startHeld();
    tick(harness, "alice", /badges/);
    harness.world.github.faults.add({
      method: "POST",
      path: /graphql/,
      effect: { kind: "status", status: 502 },
    });
    await expect(harness.tick([])).rejects.toMatchObject({ kind: "uncertain" });
    expect(dashboard(harness).body).toContain("[x]");
    await harness.tick([]);
    expect(count(harness)).toBe(2);
  });

  test("on what the minutes dropped is answered with a word", async () => {
    const harness = await startHeld();
    const edit = tick(harness, "alice", /badges/);
    await harness.commit({ [PATH]: MINUTES.replace(/.*badges.*\n/, "") });
    await harness.tick([edit]);
    expect(count(harness)).toBe(1);
    expect(dashboard(harness).body).toMatch(/> .*badges.* no longer open in the minutes/);
  });
});
