import { describe, expect, it } from "vitest";
import { findState } from "../../../../src/core/actions/state/find-state.ts";
import { statementOf, type Surroundings } from "../statement-of.ts";

function stateOf(text: string, around: Surroundings = {}): string {
  const { statement, context } = statementOf(text, around);
  return findState(statement, context);
}

describe("findState", () => {
  it.each<[string, Surroundings?]>([
    ["Send the agenda", { checked: true }],
    ["~~Send the agenda~~"],
    ["AI-3 Ann: DONE - send the agenda"],
    ["Send the agenda", { above: ["AI-3 (closed)"] }],
    ["Send the agenda (done)"],
    ["Send the agenda [done]"],
    ["Send the agenda - DONE"],
    ["Send the agenda: done, one typo left"],
    ["Send the agenda – Ann – completed"],
    ["DONE Send the agenda"],
    ["[closed] Send the agenda"],
    ["✅ Send the agenda"],
    ["Send the agenda ✔"],
    ["Send the agenda. Status: closed"],
    ["Send the agenda (COMPLETED)"],
    ["Send the agenda. Closed."],
    ["Send the agenda | Ann | dropped", { table: ["Task", "Owner", "Status"] }],
    ["Send the agenda", { below: ["Done"] }],
    ["Send the agenda", { above: ["# Completed actions"] }],
    ["Send the agenda | Ann | done", { table: ["Task", "Owner", "Status"] }],
  ])("%j is done", (text, around) => {
    expect(stateOf(text, around)).toBe("done");
  });

  it.each<[string, Surroundings?]>([
    ["Send the agenda"],
    ["Send the agenda", { checked: false }],
    ["Agenda: to be done by Friday"],
    ["Agenda: not done"],
    ["Find out what was done"],
    ["Check whether the migration is completed"],
    ["Closed issues have to be labelled"],
    ["Mark it when it is done"],
    ["Completed forms must be archived"],
    ["Send the ~~old~~ agenda to everybody"],
    ["AB: who takes the notes? Will ask around", { checked: true }],
    ["Send the agenda | Ann | open", { table: ["Task", "Owner", "Status"] }],
  ])("%j is open", (text, around) => {
    expect(stateOf(text, around)).toBe("open");
  });
});
