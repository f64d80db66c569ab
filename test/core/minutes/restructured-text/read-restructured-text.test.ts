import { describe, expect, it } from "vitest";
import { readMinutes } from "../../../../src/core/minutes/read-minutes.ts";
import { treeOf } from "../tree-of.ts";

const CASES: readonly (readonly [name: string, text: string, tree: readonly string[]])[] = [
  [
    "sections by order of appearance",
    "***\nTop\n***\n\nA\n=\n\nAaa\n===\n\nB b\n---\n\nCcc\n===\n",
    ["h1 2-3 Top", "  paragraph 5-6 A⏎=", "  h2 8-9 Aaa", "    h3 11-12 B b", "  h2 14-15 Ccc"],
  ],
  [
    "nested lists with and without blank lines",
    "* a\n\n  - b\n  - c\n    + d\n* e",
    ["item 1 a", "  item 3 b", "  item 4 c", "    item 5 d", "item 6 e"],
  ],
  ["numbers", "#. a\n#. b\n\n(i) c", ["item 1 #. a", "item 2 #. b", "item 4 (i) c"]],
  [
    "a paragraph leads in the list after it",
    "Topics\n\n- a\n- b\n\nA sentence.\n\n- c",
    ["paragraph 1 Topics", "  item 3 a", "  item 4 b", "paragraph 6 A sentence.", "item 8 c"],
  ],
  [
    "fields",
    ":Date: 2020-01-02\n:Present:\n  - Ada\n",
    ["paragraph 1 Date: 2020-01-02", "paragraph 2 Present:", "  item 3 Ada"],
  ],
  [
    "literal blocks",
    "Run this::\n\n  - no\n\n  - no\n\n- yes",
    ["paragraph 1 Run this:", "  code 3-5 - no⏎⏎- no", "item 7 yes"],
  ],
  [
    "code and comments",
    ".. code-block:: sh\n\n   make\n\n.. no\n   no\n\n- yes",
    ["code 1-3 ⏎⏎make", "item 8 yes"],
  ],
  [
    "notes hold blocks",
    ".. note:: Mind\n\n   - a\n\ntext",
    ["paragraph 1 note: Mind", "  item 3 a", "paragraph 5 text"],
  ],
  ["line blocks", "| one\n| two", ["paragraph 1 one", "paragraph 2 two"]],
  [
    "grid tables",
    "+-----+-----+\n| T   | Who |\n+=====+=====+\n| do  | Ada |\n| it  |     |\n+-----+-----+",
    ["table 2 T | Who", "  row 4-5 do⏎it | Ada"],
  ],
  [
    "simple tables",
    "===== ===\nTask  Who\n===== ===\ndo it Ada\nmore  Bo\n===== ===",
    ["table 2 Task | Who", "  row 4 do it | Ada", "  row 5 more | Bo"],
  ],
  [
    "the header of a list table",
    ".. list-table:: Open\n   :header-rows: 1\n\n   * - Who\n     - What\n   * - Ada\n     - Send it",
    ["table 4-5 Who | ⏎What", "  row 6-7 Ada | ⏎Send it"],
  ],
  [
    "a term after another's text",
    "AI-1\n    Send it.\nAI-2\n    Keep it.",
    ["paragraph 1 AI-1", "  paragraph 2 Send it.", "paragraph 3 AI-2", "  paragraph 4 Keep it."],
  ],
  [
    "list tables",
    ".. list-table::\n\n   * - do\n     - Ada\n   * - more\n     - Bo",
    ["table 1", "  row 3-4 do | ⏎Ada", "  row 5-6 more | ⏎Bo"],
  ],
];

describe("readMinutes of reStructuredText", () => {
  it.each(CASES)("%s", (_, text, tree) => {
    expect(treeOf("minutes.rst", text)).toEqual(tree);
  });
});

const SPANS: readonly (readonly [text: string, plain: string, spans: readonly string[]])[] = [
  ["**a** and *b* and ``c_d``", "a and b and c_d", ["strong a", "emphasis b", "code c_d"]],
  ["`the page <https://x.org>`_ is", "the page is", ["link the page https://x.org"]],
  ["see `the page`_\n\n.. _the page: /x", "see the page", ["link the page /x"]],
  [":del:`old` :file:`a.b` :issue:`12`", "old a.b 12", ["delete old", "code a.b"]],
  ["https://x.org/a_b_ c", "https://x.org/a_b_ c", ["link https://x.org/a_b https://x.org/a_b"]],
  ["a \\* b @ada", "a * b @ada", ["mention @ada"]],
];

describe("inline markup of reStructuredText", () => {
  it.each(SPANS)("%j", (text, plain, spans) => {
    const node = readMinutes({ path: "m.rst", text }).outline.children[0]!;
    expect(node.text).toBe(plain);
    const shown = node.spans.map(({ kind, start, end, url }) =>
      [kind, node.text.slice(start, end), ...(url === undefined ? [] : [url])].join(" "),
    );
    expect(shown).toEqual(spans);
  });
});
