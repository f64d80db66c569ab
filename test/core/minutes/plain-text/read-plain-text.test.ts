import { describe, expect, it } from "vitest";
import { treeOf } from "../tree-of.ts";

const CASES: readonly (readonly [name: string, text: string, tree: readonly string[]])[] = [
  [
    "underlined titles",
    "Minutes\n=======\n\nNews\n----\n\ntext",
    ["h1 1-2 Minutes", "  h2 4-5 News", "    paragraph 7 text"],
  ],
  ["capitals", "ACTION ITEMS\n\n- a", ["h1 1 ACTION ITEMS", "  item 3 a"]],
  [
    "titles between blank lines",
    "Site News\n\nLyon\n\nThe move to the new cluster goes on as it was planned.\n\nParis\n\nNothing new: all machines run as before, and nobody complains.",
    [
      "h1 1 Site News",
      "  h2 3 Lyon",
      "    paragraph 5 The move to the new cluster goes on as it was planned.",
      "  h2 7 Paris",
      "    paragraph 9 Nothing new: all machines run as before, and nobody complains.",
    ],
  ],
  [
    "a title that sections spoke of is no section of theirs",
    "Big Meeting\n\nSite News\n\nLyon\n\nWe moved to Cobbler: it works.\n\nParis\n\nStill no time to try Cobbler.\n\nCobbler\n\nThe next release comes in June.",
    [
      "h1 1 Big Meeting",
      "  h2 3 Site News",
      "    h3 5 Lyon",
      "      paragraph 7 We moved to Cobbler: it works.",
      "    h3 9 Paris",
      "      paragraph 11 Still no time to try Cobbler.",
      "  h2 13 Cobbler",
      "    paragraph 15 The next release comes in June.",
    ],
  ],
  [
    "pasted bullets",
    "Open points\n\n  • a\n    • b\n  • c",
    ["paragraph 1 Open points", "  item 3 a", "    item 4 b", "  item 5 c"],
  ],
  [
    "indentation alone",
    "To do:\n    ask Ada about the text\n    Write the page\n\nDone",
    [
      "paragraph 1 To do:",
      "  paragraph 2 ask Ada about the text",
      "  paragraph 3 Write the page",
      "paragraph 5 Done",
    ],
  ],
  ["numbered points", "1) a\n   more\n2) b", ["item 1-2 1) a⏎more", "item 3 2) b"]],
  [
    "numbers over running text",
    "1. Budget 2.0\n\nAda explained it.\n\n2. Any other business\n\nNone was raised.",
    [
      "h1 1 1. Budget 2.0",
      "  paragraph 3 Ada explained it.",
      "h1 5 2. Any other business",
      "  paragraph 7 None was raised.",
    ],
  ],
  [
    "mail quotes",
    "> I will do it\n\nThanks",
    ["quote 1", "  paragraph 1 I will do it", "paragraph 3 Thanks"],
  ],
];

describe("readMinutes of plain text", () => {
  it.each(CASES)("%s", (_, text, tree) => {
    expect(treeOf("minutes.txt", text)).toEqual(tree);
  });
});

it("reads Markdown without any title of its own as plain text", () => {
  const text = "Site News\n\nLyon\n\nThe move to the new cluster goes on.\n";
  expect(treeOf("m.md", text)).toEqual(treeOf("m.txt", text));
  expect(treeOf("m.md", text)[1]).toBe("  h2 3 Lyon");
});

describe("a file without a known extension", () => {
  it.each([
    ["# A\n\n[a](https://x.org)\n", "h1 1 A"],
    ["Title\n=====\n\n.. note:: a\n\n``b``\n", "h1 1-2 Title"],
    ["Just a line\n", "paragraph 1 Just a line"],
  ])("%j", (text, first) => {
    expect(treeOf("MINUTES", text)[0]).toBe(first);
  });
});
