import { describe, expect, it } from "vitest";
import { findActions } from "../../../src/core/actions/find-actions.ts";
import { Config } from "../../../src/core/config/schema.ts";
import { readMinutes } from "../../../src/core/minutes/read-minutes.ts";

/** Title and owners of what is opened. */
function opened(path: string, ...lines: string[]): string[] {
  const { actions } = findActions(readMinutes({ path, text: lines.join("\n") }), Config.parse({}));
  return actions
    .filter(({ decision }) => decision === "open")
    .map(({ title, owners }) => [title, ...owners.map(({ name }) => name)].join(" / "));
}

describe("findActions, in what tools write", () => {
  it.each([
    ["[10:15] #action tom to paint the gate", "Paint the gate / tom"],
    ["10:16:02 <rachel> #action zoe to write the guide", "Write the guide / zoe"],
    ["[10:17] <rachel> #action zoe to write the guide", "Write the guide / zoe"],
  ])("a bot's command: %s", (line, action) => {
    expect(opened("call.txt", line, "#info the gate is old")).toEqual([action]);
  });

  it("the tasks of one cell, each with its own owner", () => {
    const list = "<ul><li>Tom to order new lamps</li><li>Rachel to paint the gate</li></ul>";
    expect(
      opened(
        "call.md",
        "<table>",
        "<tr><th>Topic</th><th>Who</th><th>Action items</th></tr>",
        `<tr><td>Lamps</td><td>Tom</td><td>${list}</td></tr>`,
        "</table>",
      ),
    ).toEqual(["Order new lamps / Tom", "Lamps: paint the gate / Rachel"]);
  });

  it("an action and the summary that a bot makes of all", () => {
    const action = "ACTION: Rachel to write the guide for the gate";
    const recorded = " [recorded in https://example.org/minutes.html#action01]";
    const summary = ["## Summary of action items", "", "1. Rachel to write the guide for the gate"];
    expect(opened("call.md", "## Gate", "", action + recorded, "", ...summary)).toEqual([
      "Write the guide for the gate / Rachel",
    ]);
    const other = "1. Tom to write the guide for the gate";
    expect(
      opened("call.md", "## Gate", "", action, "", ...summary.slice(0, 2), other),
    ).toHaveLength(2);
  });
});
