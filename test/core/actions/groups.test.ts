import { expect, it } from "vitest";
import { findActions } from "../../../src/core/actions/find-actions.ts";
import { Config } from "../../../src/core/config/schema.ts";
import { readMinutes } from "../../../src/core/minutes/read-minutes.ts";

const text = `# Call of 3 March 2026

## Barn

Doors get a new coat

- Outside first
  - Action: Ann to buy paint
- Action: Bob to move the ladder

The roof was looked at by three of us in the rain, who went up at both ends and found that most of the tiles are sound, but for those above the hay loft which let water in.

- Action: Cem to order tiles
`;
const { actions } = findActions(readMinutes({ path: "minutes/1.md", text }), Config.parse({}));

it.each([
  [
    "the paragraph before its list, and the item above it",
    "paint",
    ["Doors get a new coat", "Outside first"],
  ],
  ["the paragraph before its own list", "ladder", ["Doors get a new coat"]],
  ["no paragraph too long to be a title", "tiles", []],
])("an action's groups are %s", (_, word, expected) => {
  expect(actions.find(({ title }) => title.includes(word))?.groups).toEqual(expected);
});
