import { describe, expect, test } from "vitest";
import { createHarness, type Harness } from "../support/harness.ts";

/** A person edits a text of ours while we write it: just before our request arrives. */
const MINUTES = `# Call of 3 March 2026

## Actions

- [ ] Bob to write the release notes for 2.0
`;
const PATH = "minutes/2026-03-03.md";
const LATER = MINUTES.replace("Bob to", "Alice to").replace("2.0", "3.0");

function meanwhile({ world }: Harness, method: string, path: RegExp, act: () => void): void {
  world.github.faults.add({ method, path, actor: /\[bot\]$/, effect: { kind: "before", act } });
}
const issue = ({ world }: Harness, number: number) => {
  const found = world.github.repository("acme/minutes").issues.get(number);
  if (found === undefined) throw new Error(`no issue ${number}`);
  return found;
};

describe("what a person writes while we write is kept", () => {
  test("in an issue, above and below, title and all", async () => {
    const harness = await createHarness();
    await harness.commit({ [PATH]: MINUTES });
    await harness.sync();
    const alice = harness.world.github.as("alice");
    meanwhile(harness, "PATCH", /\/issues\/2$/, () => {
      alice.editIssue("acme/minutes", 2, {
        body: `Mine.\n\n${issue(harness, 2).body ?? ""}\n\nToo.`,
      });
    });
    await harness.commit({ [PATH]: LATER });
    await harness.sync();
    expect(issue(harness, 2).body).toMatch(/^Mine\.\n\n<!-- minutes[^]*3\.0[^]*-->\n\nToo\.$/);
    expect(issue(harness, 2).body).not.toContain("2.0");
  });

  test("in an issue's title, while the run was on its way", async () => {
    const harness = await createHarness();
    await harness.commit({ [PATH]: MINUTES });
    await harness.sync();
    const alice = harness.world.github.as("alice");
    // The ledger's intents are written after the issue was read and before it is written.
    meanwhile(harness, "PATCH", /\/issues\/comments\//, () => {
      alice.editIssue("acme/minutes", 2, { title: "My own title" });
    });
    await harness.commit({ [PATH]: LATER });
    await harness.sync();
    expect(issue(harness, 2).title).toBe("My own title");
  });

  test("on the dashboard", async () => {
    const harness = await createHarness();
    await harness.commit({ [PATH]: MINUTES });
    await harness.sync();
    const alice = harness.world.github.as("alice");
    meanwhile(harness, "PATCH", /\/issues\/1$/, () => {
      alice.editIssue("acme/minutes", 1, { body: `Hello.\n\n${issue(harness, 1).body ?? ""}` });
    });
    await harness.commit({ [PATH]: LATER });
    await harness.sync();
    expect(issue(harness, 1).body).toMatch(/^Hello\.\n\n<!-- minutes[^]*3\.0/);
  });

  test("in the preview", async () => {
    const harness = await createHarness();
    const alice = harness.world.github.as("alice");
    const push = (text: string) =>
      alice.commit("acme/minutes", { message: "M", files: { [PATH]: text }, branch: "march" });
    push(MINUTES);
    const pull = alice.openPull("acme/minutes", { title: "M", head: "march", base: "main" });
    const shown = await harness.preview(pull.number);
    if (shown === null) throw new Error("no preview");
    meanwhile(harness, "PATCH", /\/issues\/comments\//, () => {
      alice.editComment("acme/minutes", shown.id, `${shown.body}\n\nLooks good.`);
    });
    push(LATER);
    const next = await harness.preview(pull.number);
    expect(next?.body).toMatch(/3\.0[^]*Looks good\.$/);
  });
});
