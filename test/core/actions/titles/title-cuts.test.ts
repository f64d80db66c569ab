import { describe, expect, it } from "vitest";
import { shortenTitle } from "../../../../src/core/actions/titles/shorten-title.ts";

describe("shortenTitle", () => {
  it.each([
    // Both of two things, or none
    [
      "Make sure that the carpenters are able to deliver both a round table of oak and one without any drawers",
      "Make sure that the carpenters are able to deliver both a round table of oak…",
    ],
    // The last of several things goes with what is said of it
    [
      "Make a list of the lamps, ropes and flags that have to be handed over and changes to the keys of the hall",
      "Make a list of the lamps, ropes and flags that have to be handed over",
    ],
    [
      "Compare the lamp shops of the whole valley by prices and habits of those who buy there all year",
      "Compare the lamp shops of the whole valley by prices",
    ],
    // No condition without what follows from it
    [
      "Order a second switch for turning off the lamps at the gate: if turned off, the lamps in the hall will go on",
      "Order a second switch for turning off the lamps at the gate",
    ],
    // The number of an issue goes before words do
    [
      "Establish a rule between the number of the guests and the number of lamps [#21204]",
      "Establish a rule between the number of the guests and the number of lamps",
    ],
    // No dot is left of what went
    [
      "Hang the list of guests on the door of the hall. (it needs some cleaning, but this can be done later)",
      "Hang the list of guests on the door of the hall",
    ],
    // A little too long: whole, with fewer articles
    [
      "Write down the rules of the hall for the guests who come with the dogs on the Sundays",
      "Write down the rules of the hall for guests who come with dogs on the Sundays",
    ],
    [
      "Look at the drawings of the garden shed in order to find a place for the ladders there",
      "Look at the drawings of the garden shed to find a place for the ladders there",
    ],
    // … but for what it can do without, what is quoted, and what needs its article
    [
      "Add a second lamp to the gate of the garden, in case the first one is not bright enough",
      "Add a second lamp to the gate of the garden",
    ],
    [
      'Hang the board "Please close the gate of the garden behind you" on the wall of the shed',
      'Hang the board "Please close the gate of the garden behind you"',
    ],
  ])("%j → %j", (text, title) => {
    expect(shortenTitle(text)).toBe(title);
  });
});
