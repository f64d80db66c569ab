import { describe, expect, it } from "vitest";
import { writeTitle } from "../../../../src/core/actions/titles/write-title.ts";
import { statementOf, type Surroundings } from "../statement-of.ts";

function titleOf(text: string, around: Surroundings = {}): string {
  const { statement, context } = statementOf(text, around);
  return writeTitle(statement, context);
}

describe("writeTitle, of promises, passives and nouns", () => {
  it.each<[string, string, Surroundings?]>([
    // How sure somebody is
    ["Lists should probably be joined with the register", "Join lists with the register"],
    ["We should ideally paint the north door", "Paint the north door"],
    // Promises
    ["She'll send the map to the hall", "Send the map to the hall"],
    ["ok I'll send the map to the hall", "Send the map to the hall"],
    ["Right. I will send the map to the hall.", "Send the map to the hall"],
    [
      "Should count the old lamps and will report the number",
      "Count the old lamps and report the number",
    ],
    ["Rachel: I'll add a lamp to the gate, I'm there anyway", "Add a lamp to the gate"],
    // A preposition that the passive leaves behind
    ["The old gate is to be disposed of.", "Dispose of the old gate"],
    ["The broken lamps must be looked at.", "Look at the broken lamps"],
    ["needs refreshing before June", "Refresh list of lamps", { above: ["# List of lamps"] }],
    // Nouns
    ["Transfer of domain", "Transfer domain"],
    ["Renewal of the garden permit", "Renew the garden permit"],
    ["Letter to the northern guests", "Write a letter to the northern guests"],
    ["Letter of thanks to the guests", "Write letter of thanks to the guests"],
    ["Note to users", "Write a note to users"],
    ["Pull request template with a size hint", "Add pull request template with a size hint"],
    ["--skip option to leave out doors", "Add --skip option to leave out doors"],
    ["Test frameworks", "Work on test frameworks", { above: ["# Actions"] }],
    ["Spike on the new bell", "Do a spike on the new bell"],
    // Orders that begin like them
    ["Note the hours of the hall", "Note the hours of the hall"],
    ["Test the frameworks of the hall", "Test the frameworks of the hall"],
  ])("%j → %j", (text, title, around) => {
    expect(titleOf(text, around)).toBe(title);
  });
});
