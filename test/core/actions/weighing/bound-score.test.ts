import { describe, expect, it } from "vitest";
import { WEIGHTS } from "../../../../src/core/actions/weighing/weights.ts";
import { decided } from "../decided.ts";

/** What becomes of a file's statements by the learned thresholds. */
function found(...lines: string[]): string[] {
  return decided(lines, WEIGHTS.propose);
}

describe("opened whatever its wording", () => {
  it.each([
    ["a marked task", ["ACTION: gate paint"]],
    ["an entry of a list of actions", ["## Actions", "- Gate paint"]],
    [
      "a row of a table of actions",
      ["## Actions", "", "| Task | Who |", "|-|-|", "| Gate paint | Ann |"],
    ],
    ["a promise of work", ["Bo arrived late.", "", "Ann will rewrite the rules of the mill."]],
    ["a task with an arrow to its owner", ["## Mill", "- a new rope for the mill → Ann"]],
    ["a task with an arrow from its owner", ["## Mill", "- Ann => a new rope for the mill"]],
    ["whom the meeting tasked", ["## Mill", "Ann was tasked with finding a rope."]],
    ["what a handle is told", ["## Mill", "- @ann: find a rope"]],
    ["what an officer shall do", ["## Mill", "The treasurer shall write to the bank."]],
    ["a checkbox that tells to do something", ["- [ ] Rewrite the rules of the mill"]],
  ])("%s", (_, lines) => {
    expect(found(...lines).at(-1)).toMatch(/ open$/);
  });
});

describe("never opened nor proposed", () => {
  it.each([
    ["a mark with no task behind it", ["ACTION: none"]],
    ["a name in a roll call", ["## Attendees", "- [x] Ann to chair"]],
    ["a roll call in a line", ["# Call", "", "Present: Will, Judit"]],
    ["a checkbox of an agenda", ["## Agenda", "- [ ] Review the rules of the mill"]],
    ["a field of an entry", ["## Actions", "- Rewrite the rules of the mill", "  - Status: open"]],
    ["another way to do the same", ["## Mill", "- Or rewrite the rules of the mill"]],
    ["where to find something", ["## Mill", "- Follow us on the mill's new page"]],
    ["what one is free to do", ["## Actions", "", "- Please feel free to rewrite the rules"]],
    ["whom it may concern", ["## Mill", "- Anyone who wants a key should write to the board"]],
    ["the rules of meetings", ["## Meeting guidelines", "", "- Write down every change of rope"]],
    ["what could be", ["## Mill", "- A new rope could replace the old chain"]],
    ["what comes about by itself", ["## Mill", "- The new rope will replace the old chain"]],
    [
      "a row without an action",
      ["| Topic | Actions |", "|-|-|", "| Need to approve the rules | None |"],
    ],
    ["the next meeting", ["## Actions", "", "Next meeting is on Monday."]],
  ])("%s", (_, lines) => {
    const last = lines.length;
    expect(found(...lines).filter((one) => one.startsWith(`${last} `))).toEqual([]);
  });
});

describe("proposed at most", () => {
  it.each([
    [
      "a detail of an entry",
      ["## Actions", "- Write to the miller about the rules and the damp", "", "  - Seal the tank"],
    ],
    ["a question", ["Should we rewrite the rules of the mill?"]],
    ["a question with who asked it", ["Should we rewrite the rules of the mill? (Ann)"]],
    ["a point of the agenda", ["## Agenda", "", "- Rewrite the rules of the mill"]],
    ["a caution", ["## Mill", "- The miller has to be careful on the new rope"]],
    ["news that is ticked off", ["## Announcements", "- [x] The new rules of the mill are out"]],
  ])("%s", (_, lines) => {
    expect(found(...lines)).not.toContain(`${lines.length} open`);
  });
});
