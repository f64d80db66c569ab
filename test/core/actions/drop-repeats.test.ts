import { expect, it } from "vitest";
import { findActions } from "../../../src/core/actions/find-actions.ts";
import { Config } from "../../../src/core/config/schema.ts";
import { readMinutes } from "../../../src/core/minutes/read-minutes.ts";

/** The first lines of all that a file's statements could be, however doubtful, with what becomes of them. */
function decided(...lines: string[]): string[] {
  const config = Config.parse({ propose: { from: 0 } });
  const { actions } = findActions(readMinutes({ path: "call.md", text: lines.join("\n") }), config);
  return actions.map(({ lines: [line], decision }) => `${line} ${decision}`);
}

it("proposes nothing that says much the same as what is opened", () => {
  const found = decided(
    "## Cellar",
    "- The mirror list may be renamed into the host list some day",
    "- The cellar of the mill is damp again",
    "",
    "## Actions",
    "- [ ] Ann to rename the mirror list into the host list",
  );
  expect(found).toEqual(["3 propose", "6 open"]);
});

it("proposes neither the group nor the detail next to what is opened", () => {
  const found = decided(
    "- The mill of the abbey",
    "  - ACTION: Ann to seal the tank",
    "    - it holds grain of the last harvest",
    "  - the roof is made of slate",
  );
  expect(found).toEqual(["2 open", "4 propose"]);
});
