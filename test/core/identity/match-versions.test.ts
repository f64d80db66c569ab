import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignLines } from "../../../src/core/identity/align-lines.ts";
import { matchable, type Matchable } from "../../../src/core/identity/matchable.ts";
import { matchVersions } from "../../../src/core/identity/match-versions.ts";

/** One sentence a line; `# x` is a heading; "X to …" is owned by X. */
function read(lines: readonly string[]): Matchable[] {
  let topic = "";
  return lines.flatMap((line, i) => {
    if (line.startsWith("# ")) topic = line;
    if (line === "" || line.startsWith("# ")) return [];
    const owner = /^([A-Z]\w+) to /.exec(line)?.[1];
    const owners = owner === undefined ? [] : [owner];
    return [matchable({ text: line, topic, owners, due: null, lines: [i + 1, i + 1] })];
  });
}

function match(before: readonly string[], after: readonly string[]) {
  const [b, a] = [read(before), read(after)];
  return { b, a, ...matchVersions(b, a, alignLines(before, after)) };
}

/** `0→1` a pair, `-0` removed, `+1` added, `?0=0,1` not to be told. */
function story(before: readonly string[], after: readonly string[]): string {
  const { b, a, pairs, removed, added, unsure } = match(before, after);
  return [
    ...pairs.map(([x, y]) => `${b.indexOf(x)}→${a.indexOf(y)}`).sort(),
    ...removed.map((x) => `-${b.indexOf(x)}`),
    ...added.map((y) => `+${a.indexOf(y)}`),
    ...unsure.map(
      ({ after: y, candidates }) =>
        `?${a.indexOf(y)}=${candidates.map((x) => b.indexOf(x)).join()}`,
    ),
  ].join(" ");
}

const TWO = ["Fix the parser bug", "Order new disks"];

describe("matchVersions", () => {
  it.each([
    ["nothing changed", TWO, TWO, "0→0 1→1"],
    ["a line inserted above", TWO, ["Call the vendor", ...TWO], "0→1 1→2 +0"],
    ["white space", TWO, ["  Fix the  parser bug", "Order new disks\t"], "0→0 1→1"],
    ["a typo", ["Fix the parsr bug"], ["Fix the parser bug"], "0→0"],
    ["swapped", TWO, [...TWO].reverse(), "0→1 1→0"],
    [
      "moved under another heading",
      ["# One", "Fix the parser bug", "# Two", "Order new disks"],
      ["# One", "# Two", "Order new disks", "Fix the parser bug"],
      "0→1 1→0",
    ],
    [
      "two moved at once",
      ["# One", ...TWO, "# Two", "Call the vendor"],
      ["# One", "# Two", "Call the vendor", ...[...TWO].reverse()],
      "0→2 1→1 2→0",
    ],
    [
      "moved and reworded",
      ["# One", "Fix the bug in the parser of configs", "# Two", "Order new disks"],
      ["# One", "# Two", "Order new disks", "Fix the bug in the parser of all configs"],
      "0→1 1→0",
    ],
    [
      "a look-alike with another number",
      ["Merge PR 123"],
      ["Merge PR 123", "Merge PR 124"],
      "0→0 +1",
    ],
    ["a look-alike above", ["Merge PR 123"], ["Merge PR 124", "Merge PR 123"], "0→1 +0"],
    ["a number corrected in its place", ["Merge PR 123", "x"], ["Merge PR 124", "x"], "0→0 1→1"],
    [
      "two look-alikes for one, in its place",
      ["Merge PR 123"],
      ["Merge PR 124", "Merge PR 125"],
      "-0 +0 +1",
    ],
    [
      "one release gone, another come elsewhere",
      ["# One", "Test release 21.12", "# Two", "Order new disks"],
      ["# One", "# Two", "Order new disks", "Test release 22.2"],
      "1→0 -0 +1",
    ],
    [
      "the same task of somebody else",
      ["James to update the docs"],
      ["James to update the docs", "Stijn to update the docs"],
      "0→0 +1",
    ],
    [
      "an owner corrected in its place",
      ["James to update the docs", "x"],
      ["Stijn to update the docs", "x"],
      "0→0 1→1",
    ],
    [
      "given to another, beside one of theirs that is reworded",
      [
        "# One",
        "Alice to remove the old installer of the cluster",
        "Bob to benchmark the old parser of the cluster",
      ],
      [
        "# One",
        "Bob to remove the old installer of the cluster",
        "Bob to benchmark the old parser of the cluster soon",
      ],
      "0→0 1→1",
    ],
    [
      "split: the part with most of its words keeps it",
      ["Rework the installer for Windows and macOS"],
      ["Publish an image for macOS", "Rework the installer for Windows"],
      "0→1 +0",
    ],
    [
      "merged: the first keeps it",
      ["Order network cables", "Order adhesive labels"],
      ["Order network cables and adhesive labels"],
      "0→0 -1",
    ],
    [
      "the same sentence under two headings",
      ["# One", "Update the documentation", "# Two", "Update the documentation"],
      ["# One", "# Two", "Update the documentation"],
      "1→0 -0",
    ],
    [
      "the same sentence under two headings that swap",
      ["# One", "Update the documentation", "# Two", "Update the documentation"],
      ["# Two", "Update the documentation", "# One", "Update the documentation"],
      "0→1 1→0",
    ],
    [
      "one that could be either of two",
      [
        "# One",
        "Write a page on backups of old disks every week",
        "# Two",
        "Write a page on backups of new tapes every month",
      ],
      ["# Three", "Write a page on backups"],
      "?0=0,1",
    ],
    ["another task in its place", ["Fix the parser bug"], ["Call the vendor"], "-0 +0"],
  ])("%s", (_what, before, after, expected) => {
    expect(story(before, after)).toBe(expected);
  });

  it("takes back what was dropped before only where it is as alike as elsewhere", () => {
    const [dropped, kept] = read([
      "Bob to carefully benchmark the old parser of the notebook",
      "Alice to carefully remove the old installer of the cluster",
    ]) as [Matchable, Matchable];
    const [reassigned] = read(["Bob to carefully remove the old installer of the cluster"]);
    const before = [{ ...dropped, isDropped: true }, kept];
    const { pairs } = matchVersions(before, [reassigned!], alignLines([], []));
    expect(pairs).toEqual([[kept, reassigned]]);
  });

  const word = fc.constantFrom(
    ..."fix merge test order parser docs release disk PR 123 124 21.12 not James".split(" "),
  );
  const line = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.array(word, { minLength: 1, maxLength: 6 }).map((w) => w.join(" ")),
    },
    { weight: 1, arbitrary: fc.constantFrom("# One", "# Two", "") },
  );
  const version = fc.array(line, { maxLength: 12 });

  it("tells of every sentence exactly once what became of it", () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        const { b, a, pairs, removed, added, unsure } = match(before, after);
        const lost = [...pairs.map(([x]) => x), ...removed, ...unsure.flatMap((u) => u.candidates)];
        const got = [...pairs.map(([, y]) => y), ...added, ...unsure.map((u) => u.after)];
        expect(lost).toHaveLength(b.length);
        expect(new Set(lost)).toEqual(new Set(b));
        expect(got).toHaveLength(a.length);
        expect(new Set(got)).toEqual(new Set(a));
      }),
    );
  });

  it("matches each sentence with itself, however they are reordered", () => {
    const shuffled = fc
      .uniqueArray(
        line.filter((text) => text !== "" && !text.startsWith("#")),
        { maxLength: 10 },
      )
      .chain((lines) =>
        fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
      );
    fc.assert(
      fc.property(shuffled, ([before, after]) => {
        const { pairs, removed, added } = match(before, after);
        expect([removed, added]).toEqual([[], []]);
        for (const [x, y] of pairs) expect(x.canonical).toBe(y.canonical);
      }),
    );
  });
});
