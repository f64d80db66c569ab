import { describe, expect, it } from "vitest";
import { readMinutes } from "../../../../src/core/minutes/read-minutes.ts";
import { treeOf } from "../tree-of.ts";

const CASES: readonly (readonly [name: string, text: string, tree: readonly string[]])[] = [
  ["headings nest", "# A\n## B\n# C", ["h1 1 A", "  h2 2 B", "h1 3 C"]],
  [
    "underlined headings",
    "A\n===\nB\n\nC\n---\nD",
    ["h1 1-2 A", "  paragraph 3 B", "  h2 5-6 C", "    paragraph 7 D"],
  ],
  [
    "a rule under a paragraph is no heading",
    "One line\nand another\n---\nEnd",
    ["paragraph 1-2 One line⏎and another", "paragraph 4 End"],
  ],
  ["a heading without its space", "##Actions\n- a", ["h2 1 Actions", "  item 2 a"]],
  ["an issue number is no heading", "#12 is fixed", ["paragraph 1 #12 is fixed"]],
  ["wiki headings", "== A ==\ntext", ["h2 1 A", "  paragraph 2 text"]],
  ["AsciiDoc headings", "= A\n\n== B\n\ntext", ["h1 1 A", "  h2 3 B", "    paragraph 5 text"]],
  [
    "the stamps of a meeting bot",
    "* one  (ann, 17:04:02)\n* two (ann, bo)",
    ["item 1 one", "item 2 two (ann, bo)"],
  ],
  [
    "a list right below a paragraph is its own",
    "Topic\n* one\n* two\n\nNext",
    ["paragraph 1 Topic", "  item 2 one", "  item 3 two", "paragraph 5 Next"],
  ],
  [
    "a list after a blank line stands alone where lists elsewhere do not",
    "Topic\n* one\n\nNext.\n\n* two",
    ["paragraph 1 Topic", "  item 2 one", "paragraph 4 Next.", "item 6 two"],
  ],
  [
    "a lead-in owns the list after a blank line",
    "Topic\n* one\n\nTo do:\n\n* two\n\n* three\n\nEnd",
    [
      "paragraph 1 Topic",
      "  item 2 one",
      "paragraph 4 To do:",
      "  item 6 two",
      "  item 8 three",
      "paragraph 10 End",
    ],
  ],
  [
    "converted notes: every list after a blank line",
    "# M\nPackaging\n\n-   one\n-   two\n\nA sentence.\n\n-   three",
    [
      "h1 1 M",
      "  paragraph 2 Packaging",
      "    item 4 one",
      "    item 5 two",
      "  paragraph 7 A sentence.",
      "  item 9 three",
    ],
  ],
  [
    "a short lead-in owns paragraphs until the next",
    "Actions:\n\nAda to do it.\n\nGrace to help.\n\nNotes:\n\nNone.",
    [
      "paragraph 1 Actions:",
      "  paragraph 3 Ada to do it.",
      "  paragraph 5 Grace to help.",
      "paragraph 7 Notes:",
      "  paragraph 9 None.",
    ],
  ],
  [
    "bold lines are headings",
    "# M\n**Present**\n\nAda\n\n**Actions**\n\n- do it\n\ntext",
    [
      "h1 1 M",
      "  h2 2 Present",
      "    paragraph 4 Ada",
      "  h2 6 Actions",
      "    item 8 do it",
      "    paragraph 10 text",
    ],
  ],
  [
    "bold labels are none",
    "**Guests:**\n\n**Chair:** Ada\n",
    ["paragraph 1 Guests:", "paragraph 3 Chair: Ada"],
  ],
  [
    "a bold sentence is none",
    "**Ada will send the packages to everybody by the end of next week.**\n\ntext",
    [
      "paragraph 1 Ada will send the packages to everybody by the end of next week.",
      "paragraph 3 text",
    ],
  ],
  [
    "capitals are a heading",
    "ACTION ITEMS\n\nAda to do it",
    ["h1 1 ACTION ITEMS", "  paragraph 3 Ada to do it"],
  ],
  ["an acronym is none", "# M\nSCSI\n\n- a", ["h1 1 M", "  paragraph 2 SCSI", "    item 4 a"]],
  [
    "nested by two, three and four spaces, and tabs",
    "- a\n  - b\n     - c\n- d\n\t- e\n\t\t- f",
    ["item 1 a", "  item 2 b", "    item 3 c", "item 4 d", "  item 5 e", "    item 6 f"],
  ],
  [
    "bullets under numbers, too little indented",
    "1. a\n  - b\n2. c",
    ["item 1 1. a", "  item 2 b", "item 3 2. c"],
  ],
  [
    "deeply indented lists are no code",
    "# A\n\n    - a\n    - b",
    ["h1 1 A", "  item 3 a", "  item 4 b"],
  ],
  ["wiki bullets", "* a\n** b\n*** c\n* d", ["item 1 a", "  item 2 b", "    item 3 c", "item 4 d"]],
  [
    "bullets that Markdown does not know",
    "• a\n– B\n→ c\n▪ d",
    ["item 1 a", "item 2 B", "item 3 c", "item 4 d"],
  ],
  ["the letter o as a bullet", "* a\n  o b\n  o c", ["item 1 a", "  item 2 b", "  item 3 c"]],
  [
    "a bullet without its space",
    "-Ada to do it\n-[ ] that",
    ["item 1 Ada to do it", "item 2 [ ] that"],
  ],
  [
    "ordinals",
    "1. a\n2) b\n(3) c\na) d\n#. e\n1.2 f",
    ["item 1 1. a", "item 2 2) b", "item 3 (3) c", "item 4 a) d", "item 5 #. e", "item 6 1.2 f"],
  ],
  [
    "a number within a sentence is none",
    "We release version\n14. It works",
    ["paragraph 1-2 We release version⏎14. It works"],
  ],
  [
    "checkboxes",
    "- [ ] a\n- [x] b\n* [X] c\n[ ] d\n* [] e\n☐ f\n☑ g",
    [
      "item 1 [ ] a",
      "item 2 [x] b",
      "item 3 [x] c",
      "item 4 [ ] d",
      "item 5 [ ] e",
      "item 6 [ ] f",
      "item 7 [x] g",
    ],
  ],
  [
    "hard-wrapped items and lazy lines",
    "* Ada will write the text of the page that everybody has been asking\n  for\n* Grace checks the text of the page that everybody has been asking\nabout",
    [
      "item 1-2 Ada will write the text of the page that everybody has been asking⏎for",
      "item 3-4 Grace checks the text of the page that everybody has been asking⏎about",
    ],
  ],
  ["paragraphs within items", "- a\n\n  more\n- b", ["item 1 a", "  paragraph 3 more", "item 4 b"]],
  [
    "utterances without blank lines",
    "Ada: we must do it\nGrace: I will\nACTION: Grace to do it",
    [
      "paragraph 1 Ada: we must do it",
      "paragraph 2 Grace: I will",
      "paragraph 3 ACTION: Grace to do it",
    ],
  ],
  [
    "a chat log",
    "<ada> hello\n<grace> I will do it\n10:02 <ada> fine",
    ["paragraph 1 <ada> hello", "paragraph 2 <grace> I will do it", "paragraph 3 10:02 <ada> fine"],
  ],
  [
    "a scribe's continued lines",
    "Ada: first\n… second\n… third\n\nGrace: fine",
    [
      "paragraph 1 Ada: first",
      "  paragraph 2 … second",
      "  paragraph 3 … third",
      "paragraph 5 Grace: fine",
    ],
  ],
  [
    "lines that were not wrapped",
    "Short one\nAnother one\nhttps://x.org",
    ["paragraph 1 Short one", "paragraph 2-3 Another one⏎https://x.org"],
  ],
  [
    "what a speaker says, indented",
    "Ada:\n\tfirst thing\n\tSecond thing\n\nGrace:\n\tno",
    [
      "paragraph 1 Ada:",
      "  paragraph 2 first thing",
      "  paragraph 3 Second thing",
      "paragraph 5 Grace:",
      "  paragraph 6 no",
    ],
  ],
  [
    "quotes",
    "> - a\n>   - b\n\ntext",
    ["quote 1-2", "  item 1 a", "    item 2 b", "paragraph 4 text"],
  ],
  ["fences", "```\n- no\n```\n- yes", ["code 1-3 ⏎- no⏎", "item 4 yes"]],
  ["a fence that nothing closes hides nothing", "```\n- yes", ["item 2 yes"]],
  ["comments", "<!-- no\n\n- no -->\n- yes", ["item 4 yes"]],
  ["a comment that nothing closes hides no later line", "<!-- no\n\n- yes", ["item 3 yes"]],
  [
    "pipe tables",
    "| Task | Who |\n|---|---|\n| a \\| b | Ada |\n\ntext",
    ["table 1-2 Task | Who", "  row 3 a | b | Ada", "paragraph 5 text"],
  ],
  [
    "rows without a header",
    "| a | Ada |\n| b | Grace |",
    ["table 1", "  row 1 a | Ada", "  row 2 b | Grace"],
  ],
  [
    "HTML tables",
    "<table>\n<tr><th>Task</th><th>Who</th></tr>\n<tr>\n<td>do<br>it</td>\n<td>Ada</td>\n</tr>\n</table>",
    ["table 2 Task | Who", "  row 3-6 ⏎do it | ⏎Ada"],
  ],
  [
    "text between the rows of an HTML table",
    "<table>\n<tr><th>Task</th><th>Who</th></tr>\nlate\n<tr><td>a</td><td>Ada</td></tr>\n</table>",
    ["table 2 Task | Who", "  row 3 late", "  row 4 a | Ada"],
  ],
  [
    "rows of an HTML table that are nowhere written",
    "Some text stands here.\n\n<table>\n<td>a</td>\n</table>",
    ["paragraph 1 Some text stands here.", "table 3", "  row 4 a"],
  ],
  [
    "HTML lists and headings",
    "<h2>Actions</h2>\n<ul>\n<li>a\n<ol><li>b</li></ol></li>\n<li><del>c</del></li>\n</ul>",
    ["h2 1 Actions", "  item 3 a", "    item 4 1. b", "  item 5 c"],
  ],
  ["bare wrappers", "<details>\n<summary>\n\n- a\n\n</details>", ["item 4 a"]],
  [
    "attributes and definitions are nothing",
    "a\n{: .no_toc}\n\n[x]: https://x.org\n",
    ["paragraph 1 a"],
  ],
  ["front matter", "---\ntitle: T\n---\ntext", ["paragraph 4 text"]],
  [
    "a rule at the start is no front matter",
    "---\n\nSome text\n\n---\nmore",
    ["paragraph 3 Some text", "paragraph 6 more"],
  ],
];

describe("readMinutes of Markdown", () => {
  it.each(CASES)("%s", (_, text, tree) => {
    expect(treeOf("minutes.md", text)).toEqual(tree);
  });
});

const SPANS: readonly (readonly [text: string, plain: string, spans: readonly string[]])[] = [
  ["**a** and *b*", "a and b", ["strong a", "emphasis b"]],
  ["~~done~~ not", "done not", ["delete done"]],
  ["see [the page](https://x.org/a_b)", "see the page", ["link the page https://x.org/a_b"]],
  ["see [the\npage][p]\n\n[p]: /x", "see the\npage", ["link the\npage /x"]],
  [
    "see https://x.org/a_b.",
    "see https://x.org/a_b.",
    ["link https://x.org/a_b https://x.org/a_b"],
  ],
  [
    "`a_b` for @ada-l, not a@b.org",
    "a_b for @ada-l, not a@b.org",
    ["code a_b", "mention @ada-l", "link a@b.org mailto:a@b.org"],
  ],
  ["**[a](b) c**", "a c", ["strong a c", "link a b"]],
  ["![logo](x.png) text", "logo text", ["image logo x.png"]],
  ["<del>a</del> <a href='u'>b</a>", "a b", ["delete a", "link b u"]],
  ["a\\_b &amp; c", "a_b & c", []],
  ["one `two\nthree` four", "one two\nthree four", ["code two\nthree"]],
];

describe("inline markup of Markdown", () => {
  it.each(SPANS)("%j", (text, plain, spans) => {
    const node = readMinutes({ path: "m.md", text }).outline.children[0]!;
    expect(node.text).toBe(plain);
    const shown = node.spans.map(({ kind, start, end, url }) =>
      [kind, node.text.slice(start, end), ...(url === undefined ? [] : [url])].join(" "),
    );
    expect(shown).toEqual(spans);
  });

  it("gives the cells of a row their places in its text", () => {
    const table = readMinutes({ path: "m.md", text: "|A|B|\n|-|-|\n|x **y**|z|" }).outline
      .children[0]!;
    const row = table.children[0]!;
    expect(table.cells).toHaveLength(2);
    expect(row.cells.map(({ start, end }) => row.text.slice(start, end))).toEqual(["x y", "z"]);
    expect(row.text.slice(row.spans[0]!.start, row.spans[0]!.end)).toBe("y");
  });
});
