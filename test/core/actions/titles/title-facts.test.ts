import { describe, expect, it } from "vitest";
import { writeTitle } from "../../../../src/core/actions/titles/write-title.ts";
import { statementOf, type Surroundings } from "../statement-of.ts";

function titleOf(text: string, around: Surroundings = {}): string {
  const { statement, context } = statementOf(text, around);
  return writeTitle(statement, context);
}

describe("writeTitle, of tasks in or behind a fact", () => {
  it.each<[string, string, Surroundings?]>([
    // What somebody worked on
    [
      "Rachel did a test on the new oven; needs to be added to the handbook, with photos",
      "Add the new oven to the handbook, with photos",
    ],
    [
      "Tom has been drafting the letter to the town and will send it to the board",
      "Send the letter to the board",
    ],
    ["Been writing the guide and will share it with the guests", "Share the guide with the guests"],
    [
      "Rachel fixed the small lamp - need to have two switches and a fuse",
      "Small lamp: have two switches and a fuse",
    ],
    [
      "As noted last year, Rachel Field (@rachel) has been working on renaming the lamps",
      "Rename the lamps",
    ],
    [
      "Tom will try to send them with the next order",
      "Send spare lamps with the next order",
      { above: ["Shop interested in getting spare lamps for the house plus a better ladder"] },
    ],
    [
      "We met the smith and will look at this once the lamps are paid",
      "Look at getting a key for the hall that opens all doors",
      { before: "Getting a key for the hall that opens all doors." },
    ],
    // What a fact says should be, or is not there
    [
      "Garden tools: contain pots of the kitchen which should be moved to the cellar",
      "Garden tools: move pots of the kitchen to the cellar",
    ],
    [
      "We painted the fence in May, but we lack a ladder that reaches the roof",
      "Provide a ladder that reaches the roof",
    ],
    [
      "Tom set up the shed and is adding friends, need keys for everyone",
      "Provide keys for everyone",
    ],
    [
      "oven-door: oven door hinges moved their screws, new drawing in the folder to show this",
      "oven-door: add a new drawing in the folder to show this",
    ],
    ["lamp_switch sometimes not honoured", "Fix: lamp_switch sometimes not honoured"],
    ["The efforts of this year are focused on selling old lamps", "Focus on selling old lamps"],
    ["Full speed ahead to buy paper lamps for the party", "Buy paper lamps for the party"],
    ["Full speed ahead", "Full speed ahead"],
    // A question and a plea
    [
      "Will there be any photos or notes from the party? Please share.",
      "Share any photos or notes from the party",
    ],
    ["Send photos of the party in due course", "Send photos of the party"],
    [
      "Resolve the discussions and ask Rachel to add her view",
      "Lamp list: resolve the discussions and ask Rachel to add her view",
      { above: ["# Lamp list"] },
    ],
    ["Are there photos of the party? Please send", "Send photos of the party"],
    ["It should take five minutes to paint the door", "Paint the door"],
    ["As agreed last week we will replace the lamps", "Replace the lamps"],
    // What follows of somebody else, or is only hoped
    ["Ask on the list, Ralf suggested painting if it makes sense", "Ask on the list"],
    [
      "Get our friend at the board to join, trains are a big problem",
      "Get our friend at the board to join",
    ],
    ["Order the long ladder, should be here soon", "Order the long ladder"],
    [
      "Write something on lamps, would be great to add a word on doors",
      "Blog: write something on lamps",
      { above: ["# Blog"] },
    ],
  ])("%j → %j", (text, title, around) => {
    expect(titleOf(text, around)).toBe(title);
  });
});

describe("writeTitle, of labels and names", () => {
  it.each<[string, string, Surroundings?]>([
    [
      "Deprecated: small doors, blue lamps as standard",
      "Deprecate small doors, blue lamps as standard",
      { above: ["# Planned changes of the house"] },
    ],
    ["Unsupported: blue lamps", "Drop support for blue lamps"],
    [
      "First steps (3 days): phone call with Rachel and the smith",
      "Garden paper: have a phone call with Rachel and the smith",
      { above: ["# Garden paper"] },
    ],
    [
      "Example of a contract requested.- to include full names of the guests",
      "Example of a contract: include full names of the guests",
    ],
    ["New seat structure: do it asap", "Implement the new seat structure"],
    [
      "(KL) Bake in the small oven of Tom: discuss plan & costs",
      "Bake in the small oven of Tom: discuss plan & costs",
    ],
    [
      "Our main shop, want to close the second door",
      "Market street: close the second door",
      { above: ["# Market street"] },
    ],
    [
      "Door locks: Tom, paint abc on the left side",
      "Door locks: paint abc on the left side",
      { above: ["# Actions"] },
    ],
    [
      "Kitchen lamps: in particular lamps of iron",
      "Work on kitchen lamps, in particular lamps of iron",
    ],
    [
      "Noise reduction: the door doesn't need to be open most of the day",
      "Reduce noise: the door doesn't need to be open most of the day",
    ],
    ["Fine grained door painting with brushes", "Work on fine grained door painting with brushes"],
    ["Unheated hall use still pending", "Work on unheated hall use"],
    ["Target date for the first party", "Set the target date for the first party"],
    [
      "Calendar of what we have to bring and when",
      "Set up calendar of what we have to bring and when",
    ],
    ["NO_DOOR to allow a walk through the hall", "Add NO_DOOR to allow a walk through the hall"],
    ["Need somewhere that has room for 30 people", "Find somewhere that has room for 30 people"],
    ["Tom's group will paint the door", "Paint the door"],
    // What stands above
    [
      "Gate lamps are wide enough for the piano",
      "Check that gate lamps are wide enough for the piano",
      { above: ["# Checks needed before the move"] },
    ],
    [
      "Work with the owners of these LAPs to write the guide",
      "Work with the owners of LAP-2 and LAP-3 to write the guide",
      { above: ["# LAP-2 and LAP-3"] },
    ],
    [
      "Rachel expects to have time to work on it in spring",
      "Work on abc-network",
      { above: ["# abc-network"] },
    ],
    [
      "Start with door, gate and fence drawings",
      "ABC drawings: start with door, gate and fence drawings",
      { above: ["# ABC drawings"] },
    ],
    [
      "Ask Rachel about the room",
      "Summer location: ask Rachel about the room",
      { above: ["# Summer location initial discussion"] },
    ],
    [
      "guest list of the party https://github.com/acme/party/pull/29007 Please add the guests you want",
      "Guest list of the party: add the guests you want",
    ],
  ])("%j → %j", (text, title, around) => {
    expect(titleOf(text, around)).toBe(title);
  });
});
