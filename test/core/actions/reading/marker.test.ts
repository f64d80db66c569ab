import { describe, expect, it } from "vitest";
import { stripMarker } from "../../../../src/core/actions/context/strip-marker.ts";
import { findMarker } from "../../../../src/core/actions/reading/marker.ts";

describe("findMarker", () => {
  it.each([
    "A.I.: seal the hull",
    "To do: seal the hull",
    "TO DO - seal the hull",
    "Action required: seal the hull",
    "Agreed action: seal the hull",
    "Action A12: seal the hull",
    "AI-2024-05-1: seal the hull",
    "📌 Action: seal the hull",
    "!TODO: seal the hull",
    "=> Action: seal the hull",
    "Action → Nora to seal the hull",
    "ACTION Nora to seal the hull",
    "Action 12 Nora and Tom to seal the hull",
    "AI on Nora to seal the hull",
    "[Task] seal the hull",
    "(To-do) Nora seals the hull",
    "The hull leaks - Action item 3: Nora to seal the hull",
    "The hull leaks (next step: Nora to seal the hull)",
  ])("marks %j", (text) => {
    expect(findMarker(text)).not.toBeNull();
  });

  it.each([
    "AI: models are getting better",
    "AP: the wireless access point is down",
    "AI - how rowing changes",
    "AI Summit to be held in May",
    "Action group to meet on Monday",
    "“Action: a thriller” was shown",
    "We took the next step together",
    "Task 12 is done",
  ])("does not mark %j", (text) => {
    expect(findMarker(text)).toBeNull();
  });

  it("marks an acronym where a task follows", () => {
    expect(findMarker("AI: check what is broken")).not.toBeNull();
    expect(findMarker("AI: Nora to see what is broken")).not.toBeNull();
  });
});

describe("stripMarker", () => {
  it.each([
    ["ACTION Nora to seal the hull", "Nora to seal the hull"],
    ["AI on Nora to seal the hull", "Nora to seal the hull"],
    ["Action 12 Nora to seal the hull", "Nora to seal the hull"],
    ["TO DO: seal the hull", "seal the hull"],
  ])("of %j leaves %j", (text, rest) => {
    expect(text.slice(stripMarker(text)?.end ?? 0)).toBe(rest);
  });
});
