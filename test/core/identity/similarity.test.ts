import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  conflicts,
  containment,
  isMisspelling,
  similarity,
} from "../../../src/core/identity/similarity.ts";
import { terms } from "../../../src/core/identity/terms.ts";

describe("conflicts", () => {
  it.each([
    ["Merge PR 123", "Merge PR 124", true],
    ["Merge PR #123", "Merge PR 123", false],
    ["Merge PR 123", "Merge PR 123 and PR 124", false],
    ["Test release 21.12", "Test release 22.2", true],
    ["Test on EL6", "Test on EL7", true],
    ["Remove ncm-fsprobe", "Remove ncm-ganglia", true],
    ["Read DHCP.pm again", "Read Kickstart.pm again", true],
    ["Close https://example.org/a/1", "Close https://example.org/a/2", true],
    ["Read https://example.org/a#one", "Read https://example.org/a#two", false],
    ["Remove the command", "Do not remove the command", true],
    ["Release without the tests", "Release with the tests", true],
    ["Update the docs", "Update the docs for release 3", false],
    ["Order disks", "Call the vendor", false],
  ])("%s | %s: %s", (a, b, expected) => {
    expect(conflicts(terms(a), terms(b))).toBe(expected);
    expect(conflicts(terms(b), terms(a))).toBe(expected);
  });
});

describe("similarity", () => {
  it.each([
    ["Fix the parser", "fix the  PARSER.", 1, 1],
    ["Fix the parsr of config files", "Fix the parser of config files", 1, 1],
    ["Recieve the disks", "Receive the disks", 1, 1],
    ["The optimiser has to be tested", "Test the optimizer", 1, 1],
    ["Reserve the organisation's colours", "Reserve the organization's colors", 1, 1],
    ["Merge PR 123", "Merge PR 124", 0.4, 0.6],
    ["Rework the installer for Windows and macOS", "Rework the installer for Windows", 0.8, 0.9],
    ["Order disks", "Call the vendor", 0, 0],
    ["Fix the cat", "Fix the car", 0.4, 0.6],
  ])("of %s | %s is from %d to %d", (a, b, least, most) => {
    const score = similarity(terms(a), terms(b));
    expect(score).toBeGreaterThanOrEqual(least);
    expect(score).toBeLessThanOrEqual(most);
  });

  it("is 1 of a text with itself, symmetric but for misspellings, and in range", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (x, y) => {
        const [a, b] = [terms(x), terms(y)];
        const score = similarity(a, b);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(similarity(b, a)).toBeCloseTo(score, 10);
        const size = a.words.size + a.numbers.size + a.identifiers.size;
        expect(similarity(a, a)).toBe(size === 0 ? 0 : 1);
        expect(containment(a, a)).toBe(size === 0 ? 0 : 1);
      }),
    );
  });
});

it.each([
  ["parser", "parsr", true],
  ["parser", "praser", true],
  ["parser", "barser", false],
  ["cat", "car", false],
  ["documentation", "documntatoin", false],
  ["documentation", "documentaion", true],
  ["test", "tests", true],
  ["harobur", "harbor", true],
  ["hourbar", "harbor", false],
])("isMisspelling(%s, %s) is %s", (a, b, expected) => {
  expect(isMisspelling(a, b)).toBe(expected);
});
