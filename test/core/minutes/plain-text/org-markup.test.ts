import { describe, expect, it } from "vitest";
import { readMinutes } from "../../../../src/core/minutes/read-minutes.ts";
import { treeOf } from "../tree-of.ts";

describe("minutes in Emacs Org", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      "a title, headings with tags, drawers and keywords",
      [
        "#+TITLE: Club",
        "#+STARTUP: all",
        "* Lamps :a:b:",
        ":PROPERTIES:",
        ":ID: 1",
        ":END:",
        "Old.",
      ],
      ["h1 1 Club", "  h2 3 Lamps", "    paragraph 7 Old."],
    ],
    [
      "no bullets of a wiki, though one says what is next or to do",
      ["Lamps", "* Next : a red one", "** and a blue one", "* TODO paint them"],
      [
        "paragraph 1 Lamps",
        "  item 2 Next : a red one",
        "    item 3 and a blue one",
        "  item 4 TODO paint them",
      ],
    ],
    [
      "tasks with a deadline, and what is done",
      ["* Lamps", "** TODO [#A] Buy some [0/2]", "DEADLINE: <2024-05-20 Mon>", "** DONE Paint it"],
      [
        "h1 1 Lamps",
        "  item 2 [ ] TODO: Buy some",
        "    paragraph 3 Deadline: 2024-05-20",
        "  item 4 [x] Paint it",
      ],
    ],
    [
      "a task with others below",
      ["* TODO Move house", "CLOSED: [2024-05-20 Mon]", "** TODO Pack"],
      ["h1 1 Move house", "  item 3 [ ] TODO: Pack"],
    ],
    [
      "a drawer that nothing ends",
      ["* TODO Pack", ":LOGBOOK:", "text"],
      ["item 1 [ ] TODO: Pack", "paragraph 3 text"],
    ],
    [
      "asterisks of other texts",
      ["* Buy lamps", "* Paint it"],
      ["item 1 Buy lamps", "item 2 Paint it"],
    ],
  ])("%s", (_, lines, tree) => {
    expect(treeOf("call.org", lines.join("\n"))).toEqual(tree);
  });

  it("gives the meeting its title and date", () => {
    const text = "#+TITLE: Club\n#+DATE: <2024-05-14 Tue>\n* Lamps\nOld.";
    expect(readMinutes({ path: "call.org", text }).meeting).toMatchObject({
      title: "Club",
      date: "2024-05-14",
    });
  });
});
