import { expect, it } from "vitest";
import { findActions } from "../../../src/core/actions/find-actions.ts";
import { Config } from "../../../src/core/config/schema.ts";
import { readMinutes } from "../../../src/core/minutes/read-minutes.ts";

/** Owners and due date of the first action that is found. */
function firstOf(...lines: string[]): string {
  const text = ["# Call, 14 May 2024", "", "Present: Rachel, Tom", "", "## Lamps", "", ...lines];
  const { actions } = findActions(
    readMinutes({ path: "call.md", text: text.join("\n") }),
    Config.parse({}),
  );
  return [...(actions[0]?.owners ?? []).map(({ name }) => name), actions[0]?.due ?? "-"].join(" ");
}

it.each([
  [["We need to order a ladder. We plan to use such a ladder by 3 June."], "2024-06-03"],
  [["We need to order a ladder. We plan to have a party by 3 June."], "-"],
  [["We need to order a ladder. We met such a man by 3 June."], "-"],
])("takes a date from the sentence that goes on with the task: %j", (lines, found) => {
  expect(firstOf(...lines)).toBe(found);
});

it.each([
  [["- The switch has to be fixed before winter", "- Tom will look at this"], "Tom -"],
  [["- The switch has to be fixed before winter", "- Tom will look at the door"], "-"],
  [["- The switch has to be fixed before winter", "- Lamps will look at this"], "-"],
])("takes an owner from the next item, which takes it on: %j", (lines, found) => {
  expect(firstOf(...lines)).toBe(found);
});
