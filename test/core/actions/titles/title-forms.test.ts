import { describe, expect, it } from "vitest";
import { infinitiveOf } from "../../../../src/core/actions/language/infinitive.ts";
import { fromSubject } from "../../../../src/core/actions/titles/from-subject.ts";
import { writeTitle } from "../../../../src/core/actions/titles/write-title.ts";
import { statementOf, type Surroundings } from "../statement-of.ts";

function titleOf(text: string, around: Surroundings = {}): string {
  const { statement, context } = statementOf(text, around);
  return writeTitle(statement, context);
}

describe("writeTitle, of wordings that are no order", () => {
  it.each<[string, string, Surroundings?]>([
    // Requests and needs
    ["Rachel asked for a second lamp in the hall", "Get a second lamp in the hall"],
    ["Looking for a new maintainer of the gates", "Find a new maintainer of the gates"],
    [
      "Acme would like to be involved in the choice of lamps, ready to help",
      "Involve Acme in the choice of lamps",
    ],
    ["The old lamps need an update for the party", "Update the old lamps for the party"],
    ["Garden doors need a review", "Review garden doors"],
    ["Tents of two rooms require a new pole", "Tents of two rooms: provide a new pole"],
    ["North gate: use of the new key required", "North gate: use the new key"],
    ["Some more write permissions needed", "Get some more write permissions"],
    ["Colour change required in the hall", "Make colour change in the hall"],
    ["A better way to count the guests needed", "Find a better way to count the guests"],
    ["Brighter lamps in the hall are needed", "Make lamps in the hall brighter"],
    ["Less noise at the gate needed", "Reduce noise at the gate"],
    ["Requires the hall to be clean", "Make the hall clean"],
    ["Requires the hall to be painted in white", "Paint the hall in white"],
    ["A clear cloakroom policy is needed", "Define a clear cloakroom policy"],
    ["Two more speakers needed for the summer show", "Find two more speakers for the summer show"],
    ["The main problem is to move the piano up the stairs", "Move the piano up the stairs"],
    ["Our goal should be to sell the old lamps", "Sell the old lamps"],
    ["Flags should be only in the hall", "Make flags only in the hall"],
    // What somebody took on who was asked
    ["Rachel asks who can print the flags. Tom volunteers.", "Print the flags"],
    ["Who wants to paint the door? Tom will do it.", "Paint the door"],
    ["We should paint the old door -> @tom opens an issue", "Paint the old door"],
    // Facts that ask for something
    ["Each shop has its own prices, that needs to change", "Change: each shop has its own prices"],
    [
      "They think that the door is wide enough, but it needs verification",
      "Verify that the door is wide enough",
    ],
    ["The opening day is Monday: to be confirmed", "Confirm that the opening day is Monday"],
    [
      "Almost ready for installation by the gate",
      "Old stage: install by the gate",
      { above: ["# Old stage"] },
    ],
    [
      "The maps are in print; a guide for the visitors is the next priority",
      "Write a guide for the visitors",
    ],
    [
      "The list of guests is old → ask the hotel for a new one",
      "List of guests: ask the hotel for a new one",
    ],
    ["The stock is low, plan to order a second pallet", "Stock: order a second pallet"],
    ["red-lamp issue, about to send the spare part", "Red-lamp issue: send the spare part"],
    [
      "The door is wide enough for the piano",
      "Check that the door is wide enough for the piano",
      { above: ["Checks before the move:"] },
    ],
    // Plans and what somebody tells of them
    ["Our plan of opening a second shop should bring guests", "Open a second shop"],
    ["I was thinking of painting the whole fence", "Paint the whole fence"],
    ["Rachel mentions that the gardeners are planning to cut the hedge", "Cut the hedge"],
    [
      "One of the first things we do in the new hall would be a wooden floor",
      "Work on a wooden floor",
    ],
    [
      "One issue is to fix a lamp to the wall: that has to be done with a hook",
      "Fix a lamp to the wall",
    ],
    [
      "Is the second door needed: maybe just keep the key in the office",
      "Keep the key in the office",
    ],
    ["Tom; should call the bakery about the bread", "Call the bakery about the bread"],
    // Passives
    ["Stage lamps to be set up by Dr. Rachel Moss", "Set up stage lamps"],
    ["Invitations will be sent out by the secretary", "Send out invitations"],
    ["Old lamps should be sold at the market", "Sell old lamps at the market"],
    ["Ropes to be used with the tent", "Ropes to be used with the tent"],
    ["Old ropes must be used with the tent", "Use old ropes with the tent"],
    ["Fence missing, to be built from old planks", "Build fence from old planks"],
    [
      "Currently lamps and chairs are kept in the cellar: will be moved as soon as the hall is dry",
      "Move lamps and chairs as soon as the hall is dry",
    ],
    [
      "The fuse of the stage should be overridden in the evening",
      "Override the fuse of the stage in the evening",
    ],
    ["The spare keys are to be brought to the office", "Bring the spare keys to the office"],
    // Things and people told what to do
    [
      "It must be separate from the kitchen",
      "Tool shed: make it separate from the kitchen",
      { above: ["# Tool shed", "Where to build"] },
    ],
    [
      "Will be part of the summer show",
      "Make the red tent part of the summer show",
      { above: ["# Red tent"] },
    ],
    ["Everyone should update their entry of the list", "Update the entry of the list"],
    ["Members should water their plants on Sundays", "Water the plants on Sundays"],
    ["Users should return their keys to the office", "Return the keys to the office"],
    [
      "Rachel reduces the noise and tells the neighbours",
      "Reduce the noise and tell the neighbours",
      { attendees: ["Rachel"] },
    ],
    [
      "The shop is closed, Rachel asks the baker",
      "The shop is closed, ask the baker",
      { attendees: ["Rachel"] },
    ],
    // Noun phrases
    ["Landing page for the flower show", "Add landing page for the flower show"],
    ["Liaisons ping their groups", "Liaisons ping their groups"],
    ["Old kitchen drawers: nothing done yet", "Work on old kitchen drawers"],
    // Facts stay what they are
    [
      "Rosa met with the builders to go over the plan",
      "Rosa met with the builders to go over the plan",
    ],
    [
      "ABC saw cracks in walls where the tower was built",
      "ABC saw cracks in walls where the tower was built",
    ],
    [
      "14 new guests registered",
      "Flower show: 14 new guests registered",
      { above: ["# Flower show"] },
    ],
    ["Ropes still hung with wire", "Ropes still hung with wire"],
    ["Rosa interested to see the new gate", "Rosa interested to see the new gate"],
    ["Hall and shed in progress: roof missing", "Hall and shed in progress: roof missing"],
    ["ABC and DEF lamps by the new maker", "Work on ABC and DEF lamps by the new maker"],
    ["ABC ropes worn by the guests", "Work on ABC ropes worn by the guests"],
    ["Guides to the old hall and its gates", "Write guides to the old hall and its gates"],
    ["Perl module names", "Work on Perl module names"],
    ["Gates need to index the guests", "Make gates index the guests"],
    ["The form for the hall has not been sent yet", "Send the form for the hall"],
    ["A dry run in the hall is needed before the show", "Do a dry run in the hall before the show"],
    // Further clauses
    ["Paint the fence and we will see how it looks", "Paint the fence"],
    ["Read the offer and if something is missing", "Read the offer"],
    [
      "Look whether the tent is dry and we can sleep there",
      "Look whether the tent is dry and we can sleep there",
    ],
    ["Ask the mill for flour since it has closed its shop", "Ask the mill for flour"],
    ["Hang the lamps as they were hung last year", "Hang the lamps as they were hung last year"],
  ])("%j → %j", (text, title, around) => {
    expect(titleOf(text, around)).toBe(title);
  });

  it("makes nobody do what they will", () => {
    expect(fromSubject("Rosa will be captain next time")).toBeNull();
  });

  it.each([
    ["overridden", "override"],
    ["redone", "redo"],
    ["frozen", "freeze"],
    ["lost", "lose"],
    ["broadcast", "broadcast"],
    ["brought", "bring"],
    ["worn", "wear"],
  ])("the infinitive of %s is %s", (participle, infinitive) => {
    expect(infinitiveOf(participle)).toBe(infinitive);
  });

  it.each([
    ["Rename __lamp_socket in all lists", "Rename __lamp_socket in all lists"],
    ["Paint the *old* __north__ gate", "Paint the *old* north gate"],
    ["Paint the north gate, medium priority", "Paint the north gate"],
    ["Paint the north gate in the coming weeks", "Paint the north gate"],
    ["Agree on the colours of the gate before.", "Agree on the colours of the gate"],
  ])("leaves no debris in %j", (text, title) => {
    expect(titleOf(text)).toBe(title);
  });
});
