import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMinutes } from "../../../src/core/minutes/read-minutes.ts";
import type { OutlineNode } from "../../../src/core/minutes/outline.ts";
import { runs } from "../../support/runs.ts";

const PIECES = [
  "# Title",
  "## Actions",
  "Title\n===",
  "**Bold**",
  "Actions:",
  "- item",
  "  - nested",
  "\t* tab",
  "1. first",
  "a) b",
  "- [x] done",
  "☐ open",
  "> quote",
  "> > - deep",
  "```",
  "~~~",
  "| a | b |",
  "|---|---|",
  "+--+--+",
  "== ==",
  "<table>",
  "<tr><td>a</td>",
  "</table>",
  "<ul><li>a",
  "<!--",
  "-->",
  "---",
  "...",
  ".. note:: a",
  ".. code::",
  ":f: v",
  "a::",
  "   text",
  "Ada: hello",
  "… more",
  "<ada> hi",
  "[a](b",
  "[x]: y",
  "[x]",
  "~~no~~",
  "`code",
  "``c``",
  "*a",
  "@ada",
  "https://x.org/_",
  "\u2028",
  "\f",
  "\0",
  "\uFEFF",
  "\r",
  "&#10;",
  "&amp;",
  "a\\",
  "=== ===",
  "ALL CAPS",
  "{: .x}",
];
const lines = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 })
        .map((parts) => parts.join(" ")),
    },
    { weight: 2, arbitrary: fc.constant("") },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
  ),
  { maxLength: 25 },
);
const files = fc.record({
  path: fc.constantFrom("m.md", "m.rst", "m.txt", "2020/01/MINUTES"),
  text: lines.map((all) => all.join("\n")),
});

function allNodes(node: OutlineNode): OutlineNode[] {
  return [node, ...node.children.flatMap(allNodes)];
}

const letters = (text: string) => text.match(/\p{L}+/gu) ?? [];

describe("readMinutes of any text", () => {
  it("keeps lines within the file, spans and cells within the text", () => {
    fc.assert(
      fc.property(files, (file) => {
        const { outline, source } = readMinutes(file);
        for (const node of allNodes(outline)) {
          expect(node.lines[0]).toBeGreaterThanOrEqual(1);
          expect(node.lines[0]).toBeLessThanOrEqual(node.lines[1]);
          expect(node.lines[1]).toBeLessThanOrEqual(Math.max(1, source.length));
          expect(node.text.split("\n").length).toBeLessThanOrEqual(
            node.lines[1] - node.lines[0] + 1,
          );
          for (const { start, end } of [...node.spans, ...node.cells]) {
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(node.text.length);
          }
        }
      }),
      { numRuns: runs(500) },
    );
  });

  it("gives nodes in the order of their lines", () => {
    fc.assert(
      fc.property(files, (file) => {
        const firsts = allNodes(readMinutes(file).outline).map((node) => node.lines[0]);
        expect(firsts).toEqual([...firsts].sort((one, other) => one - other));
      }),
      {
        numRuns: runs(300),
        examples: [[{ path: "m.md", text: "<table>\n# Title\n<tr><td>a</td>\n</table> # Title" }]],
      },
    );
  });

  it("places each word on the line that it stands on", () => {
    const words = fc.constantFrom(
      "alpha",
      "beta",
      "**gamma**",
      "`delta`",
      "[eta](u)",
      "~~theta~~",
      "Iota:",
    );
    const line = fc
      .tuple(
        fc.constantFrom("", "- ", "  - ", "* [ ] ", "> ", "# ", "1. "),
        fc.array(words, { minLength: 1, maxLength: 8 }),
      )
      .map(([marker, all]) => marker + all.join(" "));
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.constant("")), { maxLength: 20 }), (all) => {
        const { outline, source } = readMinutes({ path: "m.md", text: all.join("\n") });
        const seen: string[] = [];
        for (const node of allNodes(outline).slice(1)) {
          for (const [index, part] of node.text.split("\n").entries()) {
            const written = letters(source[node.lines[0] + index - 1] ?? "");
            for (const word of letters(part)) expect(written).toContain(word);
            seen.push(...letters(part));
          }
        }
        expect(seen.sort()).toEqual(letters(all.join("\n").replaceAll("](u)", "]")).sort());
      }),
      { numRuns: runs(300) },
    );
  });

  it("reads CRLF as LF, and counts lines by \\n alone", () => {
    fc.assert(
      fc.property(lines, fc.constantFrom("m.md", "m.rst", "m.txt"), (all, path) => {
        const clean = all.join("\n").replaceAll("\r", "");
        const lf = readMinutes({ path, text: clean });
        const crlf = readMinutes({ path, text: clean.replaceAll("\n", "\r\n") });
        expect(crlf).toEqual(lf);
        expect(lf.source).toHaveLength(Math.max(1, clean.replace(/\n$/, "").split("\n").length));
      }),
      { numRuns: runs(300) },
    );
  });
});

describe("what is beyond the bounds", () => {
  const read = (text: string) => readMinutes({ path: "m.md", text });

  it.each([
    ["a line that is too long", `ok\n${"a ".repeat(6000)}\n- last`, 2],
    ["markup without end", `ok\n\n${"[a](b ".repeat(1500)}\n\n- last`, 3],
  ])("%s is a problem with its line", (_, text, line) => {
    const { problems, outline, source } = read(text);
    expect(problems).toMatchObject([{ file: "m.md", line, severity: "warning" }]);
    expect(allNodes(outline).at(-1)).toMatchObject({
      text: "last",
      lines: [source.length, source.length],
    });
  });

  it.each([">", "- ", "<b>", "[", "> - "])("%j repeated does not overflow", (unit) => {
    const { outline } = read(unit.repeat(4000));
    expect(allNodes(outline).length).toBeLessThan(100);
  });

  it("bounds nesting by indentation", () => {
    const text = Array.from({ length: 300 }, (_, depth) => `${" ".repeat(depth)}- a`).join("\n");
    const depth = (node: OutlineNode): number => 1 + Math.max(0, ...node.children.map(depth));
    expect(depth(read(text).outline)).toBeLessThan(64);
    expect(allNodes(read(text).outline)).toHaveLength(301);
  });

  it("tells what is wrong with front matter at its line", () => {
    const { problems, frontMatter } = read("---\ntitle: T\ntitle: U\n---\n- a");
    expect(problems).toMatchObject([{ line: 3, severity: "warning" }]);
    expect(frontMatter).toEqual({});
  });
});
