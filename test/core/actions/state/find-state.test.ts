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
    [":white_check_mark: Send the agenda"],
    ["Send the agenda **done**"],
    ["Send the agenda (done by Rachel)"],
    ["Send the agenda - done on 12 May"],
    ["Send the agenda – completed last week"],
    ["Send the agenda - no longer needed"],
    ["Send the agenda (won't do)"],
    ["Send the agenda [x]"],
    ["Send the agenda #done"],
    ["Send the agenda | Ann | 100%", { table: ["Task", "Owner", "Progress"] }],
    ["Send the agenda | Ann | won't do", { table: ["Task", "Owner", "Status"] }],
    ["Send the agenda | Ann | Done", { table: ["Task", "Owner", "Status/comments"] }],
    ["Send the agenda | Ann | Done", { table: ["Task", "Owner", "Current status"] }],
    ["Send the agenda", { below: ["Ann: done, see the list"] }],
    ["Send the agenda", { below: ["Cancelled"] }],
    ["Send the agenda", { above: ["# Actions (done)"] }],
    ["Send the agenda", { above: ["# Recently completed"] }],
    ["Send the agenda", { above: ["# Old actions (closed)"] }],
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
    ["Send the agenda - hasn't been done"],
    ["Send the agenda and check that it is done"],
    ["Send the agenda (done by Friday)"],
    ["Send the agenda - done by the end of June"],
    ["Paint the hall: closed on Mondays"],
    ["Send the agenda", { below: ["Done by Friday"] }],
    ["Send the agenda", { below: ["Done?"] }],
    ["Send the agenda | Ann | Done by Friday", { table: ["Task", "Owner", "Status"] }],
    ["Send the agenda | Ann | Done?", { table: ["Task", "Owner", "Status"] }],
    ["Send the agenda | Ann | Done partly", { table: ["Task", "Owner", "Status"] }],
    ["Send the agenda", { above: ["# To be completed"] }],
  ])("%j is open", (text, around) => {
    expect(stateOf(text, around)).toBe("open");
  });

  it("takes the next sentence for it", () => {
    const { statement, context } = statementOf("Rachel to send the agenda.");
    const block = { ...statement.block, text: `${statement.text} This has been done.` };
    expect(findState({ ...statement, block, parts: 2 }, context)).toBe("done");
  });
});
