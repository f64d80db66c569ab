import { expect, it } from "vitest";
import { Config } from "../../src/core/config/schema.ts";
import { readActions } from "../../src/core/read-actions.ts";

const DISCUSSION = [
  "# Call of 2026-03-12",
  "",
  "## Mirrors",
  "- the mirror is stale",
  "- ACTION: Petra to mail the mirror admins",
  "",
];

it.each([
  ["a list", ["## Action items", "- Petra to mail the mirror admins", "- Petra to oil the mill"]],
  [
    "a list by person",
    [
      "## Action items",
      "- Petra",
      "  - Petra to mail the mirror admins",
      "  - Petra to oil the mill",
    ],
  ],
  [
    "a list by person under titles",
    ["## Action items", "### Petra", "- mail the mirror admins", "- oil the mill"],
  ],
])("is one action that the discussion marks and %s states again", (_, recap) => {
  const text = [...DISCUSSION, ...recap].join("\n");
  const { actions } = readActions({ path: "call.md", text }, Config.parse({}), null);
  expect(actions.map(({ action }) => action.title)).toEqual([
    "Mail the mirror admins",
    "Oil the mill",
  ]);
});
