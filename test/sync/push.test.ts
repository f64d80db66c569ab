import { describe, expect, test } from "vitest";
import { createHarness } from "../support/harness.ts";

const MINUTES = `# Call of 3 March 2026

## Actions

- Bob to write the release notes for 2.0
- Alice to remove the old installer from the code repository

## Discussion

The weather was fine.
`;

describe("a push", () => {
  test("opens one issue per action, and a second look writes nothing", async () => {
    const harness = await createHarness();
    const { world } = harness;
    await harness.commit({ "minutes/2026-03-03.md": MINUTES });
    const report = await harness.sync();
    expect(
      report.rows.map(({ verdict, title, issue }) => ({ verdict, title, issue })),
    ).toMatchObject([
      {
        verdict: "create",
        title: "Write the release notes for 2.0",
        issue: { repository: "acme/minutes" },
      },
      {
        verdict: "create",
        title: "Remove the old installer from the code repository",
        issue: { repository: "acme/code", number: 1 },
      },
    ]);
    world.github.log.clear();
    await harness.sync();
    harness.restart();
    await harness.sync();
    expect(world.github.log.writes({ actor: "scribe[bot]" })).toEqual([]);
  });
});
