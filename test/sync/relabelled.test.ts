import { expect, test } from "vitest";
import { createHarness } from "../support/harness.ts";

test("who relabels an issue is not told of it when the minutes amend something else", async () => {
  const harness = await createHarness();
  const minutes = (due: string) =>
    `# Call of 3 March 2026\n\n- [ ] Bob to check the mirrors${due}\n`;
  await harness.commit({ "minutes/2026-03-03.md": minutes("") });
  const opened = await harness.sync();
  const { number = 0, repository = "" } = opened.rows[0]?.issue ?? {};
  harness.world.github.as("alice").unlabel(repository, number, "minutes");
  await harness.commit({ "minutes/2026-03-03.md": minutes(" by 1 May 2026") });
  const { rows } = await harness.sync();
  expect(rows.map(({ note }) => note)).toEqual(["due date: none → 2026-05-01"]);
});
