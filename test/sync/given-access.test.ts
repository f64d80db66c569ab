import { expect, test } from "vitest";
import { CONFIG, createHarness } from "../support/harness.ts";

const LIST = "# Call of 3 March 2026\n\n## Actions\n\n- Carol to check the mirrors\n";

test("who is given access is assigned from then on, without a restart", async () => {
  const harness = await createHarness(CONFIG.replace("  bob:", "  carol: [Carol]\n  bob:"));
  const { github } = harness.world;
  const assigned = () =>
    [...github.repository("acme/minutes").issues.values()].map(({ assigneeIds }) => assigneeIds);
  await harness.commit({ "minutes/2026-03-03.md": LIST });
  const before = await harness.sync();
  expect(before.problems.map(({ message }) => message)).toEqual([
    expect.stringContaining("carol cannot be assigned in acme/minutes"),
  ]);
  const carol = github.account("carol").id;
  github.repository("acme/minutes").collaborators.set(carol, "write");
  await harness.commit({ "minutes/2026-03-03.md": `${LIST}- Carol to sort the archive\n` });
  await harness.sync();
  expect(assigned()).toEqual([[], [], [carol]]);
});
