import { describe, expect, it } from "vitest";
import { writeTitle } from "../../../../src/core/actions/titles/write-title.ts";
import { statementOf, type Surroundings } from "../statement-of.ts";

function titleOf(text: string, around: Surroundings = {}): string {
  const { statement, context } = statementOf(text, around);
  return writeTitle(statement, context);
}

describe("writeTitle, under titles that name no topic", () => {
  it.each<[string, string, Surroundings?]>([
    // Numbers of sections
    ["remove it", "Remove the old website", { above: ["# Part 3. Old website"] }],
    ["remove it", "Remove the old website", { above: ["# Session 2: Old website"] }],
    ["remove it", "Remove the old website", { above: ["# h2. Old website"] }],
    ["remove it", "Remove the old website", { above: ["# ITEM 4: Old website"] }],
    ["remove it", "Remove it", { above: ["# Part 3"] }],
    // Parts of any meeting
    ["print the map", "Garden: print the map", { above: ["# Garden", "# Context"] }],
    ["print the map", "Garden: print the map", { above: ["# Garden", "# Speaker 2"] }],
    ["print the map", "Print the map", { above: ["# Old business"] }],
    ["print the map", "Print the map", { above: ["# Garden sync 2024-09-18"] }],
    ["print the map", "Print the map", { above: ["# Community call #58"] }],
    // A name whose first word is a verb elsewhere
    [
      "Rachel will register it",
      "Register Blog Counter",
      { above: ["Blog Counter: can anyone help with the set-up?"] },
    ],
    // Somebody's words are no thing to point at
    ["Tom will find it", "Find it", { before: "RACHEL: Put a label on the door." }],
    ["Tom will read it", "Read it", { before: "Rachel sends it out today." }],
  ])("%j → %j", (text, title, around) => {
    expect(titleOf(text, around)).toBe(title);
  });
});
