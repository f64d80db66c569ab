import { describe, expect, it } from "vitest";
import type { RoutableAction } from "../../../src/core/routing/routable-action.ts";
import { routeAction } from "../../../src/core/routing/route-action.ts";
import { buildRoutingIndex } from "../../../src/core/routing/routing-index.ts";
import { action, yard, words } from "./organisation.ts";

const config = words({
  "yard/harvester": ["the combine", "machine", "ReST"],
  "yard/plough": ["ground team", "GT"],
  "yard/barn-cat": null,
  "yard/almanac": ["weather book"],
});
const index = buildRoutingIndex(yard, config);
const to = (text: string, more: Partial<RoutableAction> = {}) =>
  routeAction(action(text, more), index).repository?.replace("yard/", "") ?? null;

describe("what an action's own text names", () => {
  it.each([
    ["a repository's name", "Document plough", "plough"],
    ["a file with a plain name", "Oil the thresher", null],
    ["with its extension", "Oil thresher.py", "harvester"],
    ["a name in two words", "Feed the scare crow", null],
    ["whatever its case", "Document the PLOUGH", "plough"],
    ["its name in words", "Tidy the field library north", "field-library-north"],
    ["its name in the plural", "Tidy field-libraries-north", "field-library-north"],
    ["an unambiguous part of a name", "Calibrate for moisture in spring", "sensor-lib-moisture"],
    ["a part that several names share", "Tidy the field library", null],
    ["a folder", "Remove plough-hitch, nobody uses it", "plough"],
    ["a file", "grain_tank.py leaks", "harvester"],
    ["a file with an extension", "Read grain.bins first", "harvester"],
    ["whose words stand apart", "Empty the grain bins", null],
    ["a file without its extension", "Speed up FurrowPlanner", "plough"],
    ["a topic", "Paint the combine harvester", "harvester"],
    ["an acronym of a description", "Guard the PTO", "plough"],
    ["a file that every repository has", "Fix README.md", null],
    ["a folder that two repositories have", "Recount the acres", null],
    ["a file among the tests", "Straighten the mudguard_test", null],
    ["a component without the family's prefix", "Oil the tedder", "attachments"],
    ["a new component of a family", "Start att-harrow", "attachments"],
    ["a name with a version behind it", "Install plough3", "plough"],
    ["what a web site's repository is about", "Clean the duckpond", "duckpond.github.com"],
    ["an address on GitHub", "Read https://github.com/elsewhere/ducks", null],
    ["an address anywhere", "Write to ducks@example.com", null],
    ["nothing known", "Buy wellies", null],
    ["the organisation's name", "Tell everybody at the yard", null],
  ])("%s: %s", (_, text, expected) => {
    expect(to(text)).toBe(expected);
  });
});

describe("ordinary words", () => {
  it.each([
    ["Prepare the next release", null],
    ["Buy better tools", null],
    ["Configure the crane", null],
    ["Run the linter in the release repo", "release"],
    ["Run the linter in the repository tools", "tools"],
    ["Run the linter in yard/tools", "tools"],
    ["Tag all after the storm", null],
    ["Rewrite tag_all.sh", "release"],
  ])("%s", (text, expected) => {
    expect(to(text)).toBe(expected);
  });
});

describe("the config's words", () => {
  it.each([
    ["a phrase", "Wash the combine", "harvester"],
    ["hyphenated", "Ask the ground-teams", "plough"],
    ["of a repository that is not in the index", "Update the weather book", "almanac"],
    ["an acronym", "GT to check the soil", "plough"],
    ["which is not met in lower case", "Drive it at full gt", null],
    ["a word with a capital inside", "Serve it as ReST", "harvester"],
    ["which is no ordinary word", "Do the rest", null],
    ["an ordinary word, with nothing more telling", "Wash the machine", "harvester"],
    ["an ordinary word, with something more telling", "Wash the machine at SILO", "SILO"],
    ["an ignored repository is no target", "Feed barn-cat", null],
    ["an archived repository is no target", "Restore the straw-hat of scarecrow", null],
  ])("%s: %s", (_, text, expected) => {
    expect(to(text)).toBe(expected);
  });

  it("go before what the index says of the same word", () => {
    const steered = buildRoutingIndex(yard, words({ "yard/SILO": ["plough-hitch"] }));
    expect(routeAction(action("Remove plough-hitch"), steered).repository).toBe("yard/SILO");
  });

  it("tie where two repositories claim them", () => {
    const both = words({ "yard/SILO": ["grain"], "yard/plough": ["grain"] });
    const route = routeAction(action("Dry the grain"), buildRoutingIndex(yard, both));
    expect(route.repository).toBeNull();
    expect(route.runnerUp).toBe("yard/SILO");
    expect(route.because[0]).toBe("yard/SILO and yard/plough are equally likely");
  });
});

describe("references", () => {
  it.each([
    ["See yard/release#12", "release"],
    ["See release#12", "release"],
    ["See https://github.com/yard/tools/issues/3", "tools"],
    ["See https://github.com/yard/tools.git", "tools"],
    ["See elsewhere/tools#3", null],
    ["See https://example.org/yard/tools", null],
  ])("%s", (text, expected) => {
    expect(to(text)).toBe(expected);
  });

  it("of links and of the action", () => {
    expect(
      to("See there", { links: ["https://github.com/yard/tools/pull/9#issuecomment-1"] }),
    ).toBe("tools");
    expect(to("See there", { references: ["yard/release#4"] })).toBe("release");
  });
});

describe("nearness", () => {
  it.each<[string, RoutableAction, string | null]>([
    ["the text before the heading", action("Fix SILO", { headings: ["Plough"] }), "SILO"],
    [
      "the parent before the heading",
      action("Fix it", { headings: ["Plough"], parents: ["SILO"] }),
      "SILO",
    ],
    [
      "the nearest heading before an outer one",
      action("Fix it", { headings: ["SILO", "Plough"] }),
      "plough",
    ],
    [
      "the paragraph before its list like a parent",
      action("Fix it", { headings: ["Plough"], groups: ["SILO roof"] }),
      "SILO",
    ],
    [
      "the nearest parent before an outer one",
      action("Fix it", { parents: ["SILO", "Plough"] }),
      "plough",
    ],
    [
      "an outer heading where the nearest says nothing",
      action("Fix it", { headings: ["SILO", "News"] }),
      "SILO",
    ],
    [
      "an outer heading as the nearest, where that is of ordinary words",
      action("Share bolts with SILO", { headings: ["Plough", "Future work"] }),
      "plough",
    ],
    [
      "an outer heading less, where the nearest is of its own",
      action("Share bolts with SILO", { headings: ["Plough", "Autumn fair"] }),
      "SILO",
    ],
    [
      "a heading before an ordinary word",
      action("Wash the machine", { headings: ["Plough"] }),
      "plough",
    ],
    [
      "an ordinary word before a heading of several things",
      action("Wash the machine", { headings: ["Plough and other wheels"] }),
      "harvester",
    ],
    [
      "what is done with it gives way to the heading",
      action("Share bolts with SILO", { headings: ["Plough"] }),
      "plough",
    ],
    [
      "where it is put does not",
      action("Move it from plough to SILO", { headings: ["Plough"] }),
      "SILO",
    ],
    [
      "what is taken in gives way to the heading",
      action("Integration of SILO", { headings: ["Plough"] }),
      "plough",
    ],
    [
      "what something gets support for, too",
      action("Support for a barn and SILO", { headings: ["Plough"] }),
      "plough",
    ],
    [
      "what something is needed for, too",
      action("Weld the ring that is needed for SILO", { headings: ["Plough"] }),
      "plough",
    ],
    [
      "what something is written for does not",
      action("Write a manual for SILO", { headings: ["Plough"] }),
      "SILO",
    ],
    [
      "what stands beside what it is done with, too",
      action("Share bolts with a barn and SILO", { headings: ["Plough"] }),
      "plough",
    ],
    [
      "the reason gives way to what is to be done",
      action("Because SILO leaks, we have to seal plough"),
      "plough",
    ],
    [
      "a name said again above no more than once",
      action("Paint SILO like plough", { parents: ["Plough"], headings: ["Ploughs"] }),
      "SILO",
    ],
    ["what stands before a colon leads", action("SILO: use the same bolts as plough"), "SILO"],
    [
      "the title, where the text says nothing",
      action("Fix it", { title: "Fix SILO's roof" }),
      "SILO",
    ],
    [
      "neighbours, where nothing else says anything",
      action("Fix it", { neighbours: ["SILO leaks"] }),
      "SILO",
    ],
  ])("%s", (_, given, expected) => {
    expect(routeAction(given, index).repository?.replace("yard/", "") ?? null).toBe(expected);
  });
});

describe("because", () => {
  it.each<[string, RoutableAction, readonly string[]]>([
    ["a folder", action("Remove plough-hitch"), ["`plough-hitch/` is a folder there"]],
    [
      "a heading",
      action("Fix it", { headings: ["SILO roof"] }),
      ["the heading says “SILO”: its name"],
    ],
    ["a word", action("Wash the combine"), ["the config's word “the combine”"]],
    ["a reference", action("See yard/tools#3"), ["yard/tools#3 is named"]],
    [
      "a parent",
      action("Fix it", { parents: ["tag_all.sh"] }),
      ["under “tag_all.sh”: `tag_all.sh` is a file there"],
    ],
    ["nothing", action("Buy wellies"), ["nothing names a repository"]],
  ])("of %s", (_, given, expected) => {
    expect(routeAction(given, index).because).toEqual(expected);
  });

  it("keeps the runner-up", () => {
    const route = routeAction(action("Fix SILO", { headings: ["Plough"] }), index);
    expect(route.runnerUp).toBe("yard/plough");
  });

  it("says when a hint is too weak", () => {
    const route = routeAction(action("Look at the hitches"), index);
    expect(route).toEqual({
      repository: null,
      runnerUp: "yard/plough",
      because: ["only a weak hint at yard/plough", "its description says “hitches”"],
    });
  });
});
