import { expect, test } from "vitest";
import { CONFIG, createHarness, type Harness } from "../support/harness.ts";

const minutes = (day: string, action: string): string =>
  `# Call of ${day} 2026\n\n## Actions\n\n- [ ] Bob to write the release notes for 2.0\n- [ ] ${action}\n`;
const FILES = {
  "minutes/2026-03-03.md": minutes("3 March", "Alice to remove the old installer"),
  "minutes/2026-03-10.md": minutes("10 March", "Alice to order disks for the archive"),
};

/** A later push that amends the action which both meetings of the first one stated. */
async function amend(harness: Harness): Promise<void> {
  const text = FILES["minutes/2026-03-03.md"].replace("Bob to", "Alice to");
  await harness.commit({ "minutes/2026-03-03.md": text });
  await harness.sync();
}

test("an action that two meetings of one push state keeps its issue", async () => {
  const harness = await createHarness();
  await harness.commit(FILES);
  await harness.sync();
  harness.restart();
  await amend(harness);
  const issues = [...harness.world.github.repository("acme/minutes").issues.values()];
  const notes = issues.filter(({ title }) => title.includes("release notes"));
  expect(notes).toHaveLength(1);
  expect(harness.world.github.state.account(notes[0]?.assigneeIds[0] ?? 0).login).toBe("alice");
});

test("… and waits with the rest where the limit holds it", async () => {
  const harness = await createHarness(`${CONFIG}limits: { newIssues: 0 }\n`);
  await harness.commit(FILES);
  await harness.sync();
  const [dashboard] = harness.world.github.repository("acme/minutes").issues.values();
  expect(dashboard?.body).toContain("Over the limit of new issues (3)");
});
