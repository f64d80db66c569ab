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
    // No dot is left of what went
    [
      "Hang the list of guests on the door of the hall. (it needs some cleaning, but this can be done later)",
      "Hang the list of guests on the door of the hall",
    ],
  ])("%j → %j", (text, title) => {
    expect(shortenTitle(text)).toBe(title);
  });
});
