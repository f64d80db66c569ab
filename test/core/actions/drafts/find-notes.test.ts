import { expect, it } from "vitest";
import { findActions } from "../../../../src/core/actions/find-actions.ts";
import { Config } from "../../../../src/core/config/schema.ts";
import { readMinutes } from "../../../../src/core/minutes/read-minutes.ts";

it.each([
  ["a sub-bullet", "- The tank of the cellar needs a seal\n  - Ann will do it"],
  ["an item behind a paragraph", "The tank of the cellar needs a seal\n\n- Ann will do it"],
  [
    "how it is done, and by whom",
    "The tank of the cellar needs a seal\n\n- Do it with the roof (Ann)",
  ],
  ["the next sentence", "The tank of the cellar needs a seal. Ann will take care of it."],
  [
    "the item after it",
    "- Roof is done\n- The tank of the cellar needs a seal\n- Ann will look at this",
  ],
])("takes %s for a note of who does what stands before it", (_, text) => {
  const { actions } = findActions(
    readMinutes({ path: "call.md", text: `${text}\n` }),
    Config.parse({}),
  );
  expect(actions.map(({ text, decision }) => [text, decision])).toEqual([
    [expect.stringContaining("needs a seal"), "open"],
  ]);
});

it("leaves a promise alone that has a task of its own", () => {
  const text = "- The tank of the cellar is full\n- Ann will paint the gate\n";
  const { actions } = findActions(readMinutes({ path: "call.md", text }), Config.parse({}));
  expect(actions.map(({ text }) => text)).toEqual(["Ann will paint the gate"]);
});
