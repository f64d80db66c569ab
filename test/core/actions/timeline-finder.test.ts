import { expect, it } from "vitest";
import { findActions } from "../../../src/core/actions/find-actions.ts";
import { Config } from "../../../src/core/config/schema.ts";
import { readMinutes } from "../../../src/core/minutes/read-minutes.ts";

/** When the mill's tank is to be sealed, with a timeline and what stands before it. */
function dueOf(...timeline: string[]): string | null | undefined {
  const lines = ["# Call of 2026-03-09", "", "ACTION: seal the tank of the mill", "", ...timeline];
  const { actions } = findActions(
    readMinutes({ path: "call.md", text: lines.join("\n") }),
    Config.parse({}),
  );
  return actions.find(({ lines: [line] }) => line === 3)?.due;
}

it.each([
  [["Timeline:", "- June: seal the tank", "- September: paint the gate"], "2026-06-30"],
  [["Timeline:", "- April: paint the gate", "- 15 June: tank of the mill"], "2026-06-15"],
  [
    ["Keep the mill shut until end of June to do:", "", "- Sealing the tank of the mill"],
    "2026-06-30",
  ],
])("takes the date of the entry that is about it: %j", (timeline, due) => {
  expect(dueOf(...timeline)).toBe(due);
});

it.each([
  ["another matter", ["Timeline:", "- June: paint the gate"]],
  ["a word in common", ["Timeline:", "- June: tank"]],
  ["another section", ["## Next year", "- June: seal the tank"]],
  ["a topic that is no date", ["- Roof of June: seal the tank"]],
  ["a list that is not dated", ["Good in June:", "", "- Sealing the tank of the mill"]],
])("takes no date from %s", (_, timeline) => {
  expect(dueOf(...timeline)).toBeNull();
});
