import { expect, it } from "vitest";
import { treeOf } from "../tree-of.ts";

const CASES: readonly (readonly [name: string, text: string, tree: readonly string[]])[] = [
  [
    "text behind a nested HTML list belongs to its item",
    "<ul>\n<li>a\n<ul><li>b</li></ul>\nc\n<ul><li>d</li></ul>\n</li>\n</ul>",
    ["item 2 a", "  item 3 b", "  paragraph 4 c", "    item 5 d"],
  ],
  [
    "the caption of an HTML table stands before it",
    "Some text stands here.\n\n<table>\n<caption>Who does what</caption>\n<tr><td>a</td></tr>\n</table>",
    ["paragraph 1 Some text stands here.", "paragraph 4 Who does what", "  table 4", "    row 5 a"],
  ],
  [
    "the attributes of a tag say nothing on how lines were wrapped",
    `- Ask the mirrors at the other end of the country whether the new\n  Readme <a\n  href="https://example.org/${"a".repeat(80)}"\n  rel="nofollow">v2</a> is there`,
    [
      "item 1-4 Ask the mirrors at the other end of the country whether the new⏎Readme ⏎⏎v2 is there",
    ],
  ],
];

it.each(CASES)("%s", (_, text, tree) => {
  expect(treeOf("minutes.md", text)).toEqual(tree);
});
