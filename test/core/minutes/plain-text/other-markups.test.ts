import { describe, expect, it } from "vitest";
import { readMinutes } from "../../../../src/core/minutes/read-minutes.ts";
import { treeOf } from "../tree-of.ts";

const SILENT: readonly string[] = [];

describe("markups that are neither Markdown nor reStructuredText", () => {
  it.each<[string, string, readonly string[]]>([
    ["a first title of a wiki", "= Call =\n\ntext", ["h1 1 Call", "  paragraph 3 text"]],
    ["bold and italic apostrophes", "* '''Ada''': write ''soon''", ["item 1 Ada: write soon"]],
    [
      "links with a text",
      "* fix [[Some Page|the page]] and [[Home]]",
      ["item 1 fix the page and Home"],
    ],
    ["apostrophes in code", "* set it to `''a''`", ["item 1 set it to ''a''"]],
    [
      "a table of MediaWiki",
      '{| class="wikitable"\n! Who !! What\n|-\n| Ada || style="x" | Send it\n|-\n| Bo\n| Keep it\n|}',
      ["table 2 Who | What", "  row 4 Ada | Send it", "  row 6-7 Bo | ⏎Keep it"],
    ],
    [
      "a table of AsciiDoc with a cell a line",
      "|===\n|Owner |Task\n\n|Ada\n|Send it\n\n|Bo\n|Keep it\n|===",
      ["table 2 Owner | Task", "  row 4-5 Ada | ⏎Send it", "  row 7-8 Bo | ⏎Keep it"],
    ],
    [
      "a table of AsciiDoc with a row a line",
      "|===\n|Ada |Send it\n|Bo |Keep it\n|===",
      ["table 1", "  row 2 Ada | Send it", "  row 3 Bo | Keep it"],
    ],
    ["a ticked box of AsciiDoc", "* [*] sent", ["item 1 [x] sent"]],
  ])("%s", (_, text, tree) => {
    expect(treeOf("call.md", text)).toEqual(tree);
  });

  it.each<[string, string, readonly string[]]>([
    [
      "a title over a list",
      ".Action items\n* send it",
      ["paragraph 1 Action items", "  item 2 send it"],
    ],
    ["no title over text", ".Net is old\nand slow", ["paragraph 1-2 .Net is old⏎and slow"]],
    [
      "attributes of a table",
      '[cols="1,2"]\n|===\n|Ada |Send it\n|===',
      ["table 2", "  row 3 Ada | Send it"],
    ],
    [
      "bullets repeated with spaces",
      "- Tents\n- - buy one\n- - - a red one",
      ["item 1 Tents", "  item 2 buy one", "    item 3 a red one"],
    ],
    [
      "a line to the left of a list",
      "[1] tents\n    - buy one\n[2] food\n    - none",
      ["paragraph 1 [1] tents", "  item 2 buy one", "paragraph 3 [2] food", "  item 4 none"],
    ],
    [
      "an item wrapped to the left",
      "  - buy a tent that holds the whole family and\nthe dog",
      ["item 1-2 buy a tent that holds the whole family and⏎the dog"],
    ],
    [
      "o as a bullet under a title",
      "To do\n  o ada: tents\n  o bo: food",
      ["paragraph 1 To do", "  item 2 ada: tents", "  item 3 bo: food"],
    ],
    ["arrows as bullets", "- tents\n  => Ada buys one", ["item 1 tents", "  item 2 Ada buys one"]],
    [
      "names with dashes",
      "Actions:\nAda Lind – buy tents\nBo – cook",
      ["paragraph 1 Actions:", "  paragraph 2 Ada Lind – buy tents", "  paragraph 3 Bo – cook"],
    ],
    [
      "a dash in wrapped text",
      "We looked at tents, and they all leak in the wet weather, so\nAda – who knows – buys none",
      [
        "paragraph 1-2 We looked at tents, and they all leak in the wet weather, so⏎Ada – who knows – buys none",
      ],
    ],
    [
      "a stamp of a meeting bot that was wrapped",
      "* ACTION: kdo to write to all of them  (ansel,\n  17:04:02)",
      ["item 1 ACTION: kdo to write to all of them"],
    ],
    [
      "a box behind its owner",
      "- @ada - [x] buy tents\n- Bo: [ ] cook",
      ["item 1 [x] @ada - buy tents", "item 2 [ ] Bo: cook"],
    ],
  ])("in plain text: %s", (_, text, tree) => {
    expect(treeOf("call.txt", text)).toEqual(tree);
  });

  it("takes the apostrophes of a wiki for bold", () => {
    const { outline } = readMinutes({ path: "call.md", text: "'''Ada''' buys tents" });
    expect(outline.children[0]?.spans).toEqual([{ kind: "strong", start: 0, end: 3 }]);
  });

  it.each(["{| a table that nothing closes\n| Ada", "|===\n|Ada"])("reads on in %j", (text) => {
    expect(treeOf("call.md", text)).not.toEqual(SILENT);
  });

  it("takes whom a meeting bot counts for attendees", () => {
    const text = "People present (lines said)\n---------------------------\n* kdo (12)\n* Bo (3)";
    expect(readMinutes({ path: "call.txt", text }).meeting.attendees).toEqual(["kdo", "Bo"]);
  });
});
