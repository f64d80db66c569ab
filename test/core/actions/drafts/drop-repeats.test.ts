import { describe, expect, it } from "vitest";
import { decided } from "../decided.ts";

describe("what is only proposed", () => {
  it("gives way to what is opened and says much the same", () => {
    const found = decided([
      "## Cellar",
      "- The mirror list may be renamed into the host list some day",
      "- The cellar of the mill is damp again",
      "",
      "## Actions",
      "- [ ] Ann to rename the mirror list into the host list",
    ]);
    expect(found).toEqual(["3 propose", "6 open"]);
  });

  it("gives way where its topic says what is opened", () => {
    const found = decided([
      "- Rename of the mirror list: first as an alias",
      "",
      "## Actions",
      "- [ ] Ann to rename the mirror list",
    ]);
    expect(found).toEqual(["4 open"]);
  });

  it("gives way where it is the group or the detail next to what is opened", () => {
    const found = decided([
      "- The mill of the abbey",
      "  - ACTION: Ann to seal the tank",
      "    - it holds grain of the last harvest",
      "  - the roof is made of slate",
    ]);
    expect(found).toEqual(["2 open", "4 propose"]);
  });

  it("is proposed once, however often it is said", () => {
    const found = decided(["The cellar of the mill is damp", "", "The cellar of the mill is damp"]);
    expect(found).toEqual(["1 propose"]);
  });
});

describe("what is marked twice", () => {
  it("stays in the meeting's list where a section's list has it, too", () => {
    const found = decided([
      "# Workshop of the mill",
      "## Cellar",
      "Actions:",
      "- Seal the tank of the cellar",
      "- Measure the damp",
      "",
      "## Actions",
      "- Seal the tank of the cellar (Ann)",
      "- Oil the sails of the mill",
    ]);
    expect(found).toEqual(["5 open", "8 open", "9 open"]);
  });

  it("stays in the list of new actions where the review of earlier ones has it, too", () => {
    const found = decided([
      "## Actions",
      "- [ ] Ann to seal the tank of the cellar",
      "",
      "## Review of earlier actions",
      "- [ ] Ann to seal the tank of the cellar",
    ]);
    expect(found).toEqual(["2 open"]);
  });

  it("stays twice where another meeting raises it again", () => {
    const found = decided([
      "## 2026-03-03",
      "Actions:",
      "- Seal the tank of the cellar",
      "",
      "## 2026-03-17",
      "Actions:",
      "- Seal the tank of the cellar",
    ]);
    expect(found).toEqual(["3 open", "7 open"]);
  });

  it("stays twice where others own it", () => {
    const found = decided([
      "## Actions",
      "- [ ] Ann to seal the tank of the cellar",
      "- [ ] Carl to seal the tank of the cellar",
    ]);
    expect(found).toEqual(["2 open", "3 open"]);
  });

  it("stays twice where the topics differ", () => {
    const found = decided([
      "# Workshop of the mill",
      "## Barley",
      "Actions:",
      "- Update the guide for buyers",
      "",
      "## Oats",
      "Actions:",
      "- Update the guide for buyers",
    ]);
    expect(found).toEqual(["4 open", "8 open"]);
  });
});
