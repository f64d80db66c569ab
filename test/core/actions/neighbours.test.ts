import { expect, it } from "vitest";
import { findActions } from "../../../src/core/actions/find-actions.ts";
import { Config } from "../../../src/core/config/schema.ts";
import { readMinutes } from "../../../src/core/minutes/read-minutes.ts";

it("an action knows the rest of its paragraph, and the details beneath it", () => {
  const text = `# Call of 3 March 2026

## Actions

- The harvester leaks. Action: Ann to seal the tank. It holds grain.
  - the lid first
- Action: Bob to wash it
`;
  const { actions } = findActions(readMinutes({ path: "minutes/1.md", text }), Config.parse({}));
  const sealed = actions.find((action) => action.text.includes("seal"));
  expect(sealed?.neighbours).toEqual(["The harvester leaks.", "It holds grain.", "the lid first"]);
  expect(actions.find((action) => action.text.includes("wash"))?.neighbours).toEqual([]);
});
