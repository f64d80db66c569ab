import { describe, expect, it } from "vitest";
import { writeTitle } from "../../../../src/core/actions/titles/write-title.ts";
import { statementOf, type Surroundings } from "../statement-of.ts";

function titleOf(text: string, around: Surroundings = {}): string {
  const { statement, context } = statementOf(text, around);
  return writeTitle(statement, context);
}

describe("writeTitle, without what stands beside the task", () => {
  it.each<[string, string, Surroundings?]>([
    // Votes, and how it stands
    ["AGREED: sell the old lamps to the school (+5, 0, 0)", "Sell the old lamps to the school"],
    [
      "AGREED: sell the old lamps to the school (7 for, 1 against)",
      "Sell the old lamps to the school",
    ],
    [
      "Rachel - clean up the shed behind the hall (carried over)",
      "Clean up the shed behind the hall",
    ],
    ["Rachel - clean up the shed behind the hall (Wed)", "Clean up the shed behind the hall"],
    ["[carried over ×2] rotate the keys of the shed", "Rotate the keys of the shed"],
    // What counts belongs to the task
    ["Order lamps for the halls (3, 4)", "Order lamps for the halls (3, 4)"],
    ["Clean up the shed (behind the hall)", "Clean up the shed (behind the hall)"],
    ["We will ring the smith then", "Ring the smith"],
    // Columns that do not say which cell is the task
    ["231 | Order two lamps | PR open", "Order two lamps", { table: ["#", "AI", "State"] }],
    ["232 | lamps: new prices | good", "Lamps: new prices", { table: ["#", "AI", "State"] }],
    ["PR #192 | now", "Work on PR #192", { table: ["Thing", "Until"] }],
  ])("%j → %j", (text, title, around) => {
    expect(titleOf(text, around)).toBe(title);
  });
});
