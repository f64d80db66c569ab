import { describe, expect, it } from "vitest";
import { writeTitle } from "../../../../src/core/actions/titles/write-title.ts";
import { statementOf, type Surroundings } from "../statement-of.ts";

function titleOf(text: string, around: Surroundings = {}): string {
  const { statement, context } = statementOf(text, around);
  return writeTitle(statement, context);
}

describe("writeTitle, of topics", () => {
  it.each<[string, string, Surroundings?]>([
    [
      "Merge back the drawings as they were drawn at home",
      "Garden: merge back the drawings as they were drawn at home",
      { above: ["# Garden"] },
    ],
    ["Order brushes", "New gate: order brushes", { above: ["[Rachel] new gate"] }],
    ["Order brushes", "Gate: order brushes", { above: ["# TOP 2: Gate"] }],
    ["Order brushes", "Gate: order brushes", { above: ["# Agenda item 3 - Gate"] }],
    ["Order brushes", "Order brushes", { above: ["Follow-up tasks:"] }],
    ["Order brushes", "Order brushes", { above: ["Table: who does what"] }],
    ["Order brushes", "Order brushes", { above: ["# AI-3 (open)"] }],
    ["Order brushes", "Gate: order brushes", { above: ["(Rachel) Gate"] }],
    ["Order brushes", "Gate: order brushes", { above: ["# :pushpin: Gate"] }],
    ["Order brushes", "Order brushes", { above: ["(Present: Rachel, Tom)"] }],
    ["Add a way to undo", "Photo editor: add a way to undo", { above: ["# Photo editor"] }],
    [
      "Announce it widely",
      "Announce the next workshop widely",
      { above: ["Next workshop in May"] },
    ],
    [
      "Revisit when the board is back",
      "Rename the default branch: revisit when the board is back",
      { above: ["# Rename the default branch #12"] },
    ],
    [
      "Fix the dates",
      "Mirror release: fix the dates",
      { above: ["# Mirror release", "## Missing features and pending bug reports"] },
    ],
    ["Order new chairs", "Order new chairs", { above: ["# May 2024"] }],
    [
      "Order new chairs",
      "Garden: order new chairs",
      { above: ["# Garden", "## Worth looking at"] },
    ],
    ["Remove the ads", "Remove the ads in ABC", { above: ["# ABC overview and future"] }],
    [
      "Ask for room numbers",
      "Weekly calls: ask for room numbers",
      { above: ["# Garden", "## Weekly calls"] },
    ],
    ["Update the website", "6.1 Release: update the website", { above: ["# 6.1 Release"] }],
    [
      "Reduce their number to two: talk and news",
      "Mailing lists: reduce their number to two: talk and news",
      { above: ["# Mailing lists"] },
    ],
    [
      "Evaluate the state of the orchard and if it is worth to keep it as a garden",
      "Network configuration tools: evaluate the state of the orchard",
      { above: ["# Network configuration tools"] },
    ],
    [
      "Since the colours are hard to tell apart in the dark, they should be printed twice",
      "Flags: print the colours twice",
      { above: ["# Flags"] },
    ],
    [
      "Need to be almost ready",
      "Budget of the year: make it almost ready",
      { above: ["# Budget of the year"] },
    ],
    [
      "Use the site example.org/hall, guests with accreditation documentation already registered can come",
      "Use the site example.org/hall",
    ],
    ["Agree to have the lists ready? AB +1", "Have the lists ready"],
    ["Make the lamp a lantern — open, needs review", "Make the lamp a lantern"],
    [
      "Most of the tiles were made at home, still need to be glazed in the workshop",
      "Glaze most of the tiles in the workshop",
    ],
    // Versions say nothing without what they are of
    [
      "Document the new knobs",
      "Photo editor v3: document the new knobs",
      { above: ["# Photo editor", "## v3 recently released"] },
    ],
    [
      "v3: drop the old knobs",
      "Photo editor v3: drop the old knobs",
      { above: ["# Photo editor"] },
    ],
    // Pronouns that end a task or are its object
    [
      "Rachel will find a better name for this",
      "Find a better name for garden doors",
      { above: ["# Garden doors"] },
    ],
    [
      "Ask the smith to look into it",
      "Ask the smith to look into the north gate",
      { above: ["# North gate"] },
    ],
    [
      "Paint these doors white at last",
      "Fence: paint these doors white at last",
      { above: ["# Fence"] },
    ],
    [
      "Sell these doors at the market",
      "Sell garden doors at the market",
      { above: ["# Garden doors"] },
    ],
    [
      "Try to paint it during the party",
      "Paint the north gate during the party",
      { above: ["# North gate"] },
    ],
    [
      "To be provided by the smith",
      "North gate: have the smith provide it",
      { above: ["# North gate"] },
    ],
    [
      "To be reviewed when the whole orchard has been moved behind the new fence in the north of the valley",
      "Review the north gate when the whole orchard has been moved behind the new fence",
      { above: ["# North gate"] },
    ],
    // What a fact before the order names
    ["Nobody reads the guide, burn it", "Burn the guide: nobody reads it"],
    [
      "The old shed is rotten - please burn it behind the hall",
      "Burn the old shed behind the hall",
    ],
    ["The lamps at the gate are too dark: replace them", "Replace the lamps at the gate"],
    ["Too many flags: cut them by half", "Cut flags by half"],
    ["Rosa is in the hall, burn it", "Rosa is in the hall, burn it"],
    ["The lamps are dark, burn it", "The lamps are dark, burn it"],
    [
      "The choir has a new song, if people have any remarks, please send to the list",
      "Send any remarks to the list",
    ],
    [
      "ABC sees cracks in the north wall: should open an issue",
      "Open an issue: ABC sees cracks in the north wall",
      { above: ["# North wall"] },
    ],
    [
      "Rachel will replace them",
      "Replace hall lamps",
      { above: ["# Report"], before: "Hall lamps: 3 are out." },
    ],
    [
      "Rachel volunteers to draft it",
      "Draft a cloakroom plan",
      { above: ["# Cloakroom"], before: "Everyone agreed that we need a cloakroom plan." },
    ],
    [
      "It should be sold or at least painted",
      "Garden: sell or at least paint the long fence",
      { above: ["# Garden"], before: "The long fence is out of date." },
    ],
    [
      "Guest book: nobody fills it in, get rid of it",
      "Get rid of the guest book: nobody fills it in",
    ],
    [
      "Login at the gate is broken for gardeners: Rosa to open a ticket with the shop",
      "Open a ticket with the shop: login at the gate is broken for gardeners",
    ],
    [
      "Rachel will write one",
      "Hall: write a plan for the cloakroom",
      { above: ["# Hall"], before: "We have no plan for the cloakroom." },
    ],
    [
      "Rachel will add that",
      "Old door: add a new handle",
      { before: "Old door: breaks the frame; needs a new handle." },
    ],
    [
      "Order new brushes",
      "Summer fair: order new brushes",
      { before: "Summer fair\nThe day is fixed." },
    ],
    // What an entry above tells of or asks about
    [
      "Find out why",
      "North gate: find out why",
      { above: ["# Garden", "The north gate is stuck every Monday"] },
    ],
    [
      "Pin a first sketch to the shop door",
      "Map of the hall: pin a first sketch to the shop door",
      { above: ["# News", "[name=Rosa] Do we need a map of the hall and its gates?"] },
    ],
    [
      "Order new brushes",
      "Garden: order new brushes",
      { above: ["# Garden", "They were late when it was painted"] },
    ],
    ["Order new brushes", "Fence: order new brushes", { above: ["# Fence === #fence"] }],
    [
      "Take to the list; half of us are away",
      "Last call for draft-wooden-fence-of-town-hall-03: take to the list",
      { above: ["# Last call for draft-wooden-fence-of-town-hall-03"] },
    ],
    [
      "Sale of the lamps to start soon, please read the letters",
      "Sale of the lamps: read the letters",
    ],
    [
      "Order new brushes",
      "Garden: order new brushes",
      { above: ["# Garden", "Main tool for the fence is a brush"] },
    ],
    ["Do ring if the lamp is dark", "Ring if the lamp is dark"],
    // What a line is about by its own words
    [
      "Flower show: carry the long tables, bring the benches from the cellar and the flags as well",
      "Flower show: carry the long tables, bring the benches",
    ],
    [
      "Flower show: ensure that people with a heavy basket know which of the gates is the shortest way",
      "Ensure that people with heavy basket know which of the gates is the shortest way",
    ],
    ["Spare key: Ann needs to label them in red", "Label the spare key in red"],
    [
      "Give them a coat of paint",
      "North gate: give them a coat of paint",
      { above: ["# North gate"] },
    ],
    ["Rachel painted the long fence - need to order new brushes", "Order new brushes"],
    ["Future plans: borrow chairs from the school", "Borrow chairs from the school"],
    ["Discuss in detail at home: somebody needs to count the chairs", "Discuss in detail at home"],
    ["Very nice drawing: should frame it", "Frame the drawing"],
    [
      "Take any colour",
      "Colours under discussion: take any colour",
      { above: ["# Colours under discussion"] },
    ],
    ["Summer party Please bring a chair", "Summer party: bring a chair"],
    [
      "Bring them home",
      "Old sacks: bring them home",
      { above: ["Mill interested in getting old sacks"] },
    ],
  ])("%j → %j", (text, title, around) => {
    expect(titleOf(text, around)).toBe(title);
  });

  it("says what somebody else is helped with", () => {
    const { statement, context } = statementOf("Rachel and Tom will help");
    const above = { ...statement.block, text: "Ann will order chairs for the hall." };
    const heading = {
      ...statement.block,
      kind: "heading" as const,
      text: "Actions",
      children: [above, statement.block],
    };
    const among = { ...statement, ancestors: [...statement.ancestors, heading] };
    expect(writeTitle(among, context)).toBe("Help order chairs for the hall");
  });
});
