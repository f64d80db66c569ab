import { describe, expect, it } from "vitest";
import { zoneOf } from "../../../../src/core/actions/reading/zone.ts";

describe("zoneOf", () => {
  it.each([
    "Attendees",
    "Attendance (write your names here):",
    "Present: Ann, Bo",
    "Participants and apologies",
    "List of people",
    "Attended by",
    "Committee members present",
    "Welcome and roll call",
    "Member | Organisation | Present",
    "People",
  ])("takes %j for a roll call", (title) => {
    expect(zoneOf(title)).toBe("attendance");
  });

  it.each(["Note taker", "Minutes taken by", "Scribe", "Co-chairs"])(
    "takes %j for who held which office, as a roll call does",
    (title) => {
      expect(zoneOf(title)).toBe("attendance");
    },
  );

  it.each([
    ["Meeting guidelines", "rules"],
    ["Code of conduct", "rules"],
    ["How to participate", "rules"],
    ["Goals of the fair", "goals"],
    ["fair-org/hall", "agenda"],
    ["Overdue reports", "next steps"],
    ["Changes needed", "next steps"],
  ])("takes %j for %s", (title, zone) => {
    expect(zoneOf(title)).toBe(zone);
  });

  it.each(["Style guidelines for pages", "Code of conduct committee", "Actions/next steps"])(
    "takes %j for no rules",
    (title) => {
      expect(zoneOf(title)).not.toBe("rules");
    },
  );

  it.each(["Action log", "Action register", "Actions"])(
    "takes %j for a list of actions",
    (title) => {
      expect(zoneOf(title)).toBe("actions");
    },
  );

  it.each([
    "Comments of participants",
    "People don't know the page",
    "Present state",
    "What people want",
    "Talk for invited guests",
    "A note on old guests",
    "Code hosting and people",
    "12 people came",
    "Who | What | When",
    "# | Who | Action",
  ])("does not take %j for one", (title) => {
    expect(zoneOf(title)).not.toBe("attendance");
  });
});
