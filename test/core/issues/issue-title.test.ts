import fc from "fast-check";
import { expect, it } from "vitest";
import { issueTitle } from "../../../src/core/issues/issue-title.ts";
import { hostileText } from "../../support/hostile.ts";

it.each([
  ["Merge the `aii-dhcp` plugin", "Merge the `aii-dhcp` plugin"],
  ["  two\n lines ", "two lines"],
  ["right\u202Eto left", "rightto left"],
  ["", "Action without words"],
  ["word ".repeat(80), `${"word ".repeat(50)}word…`],
  ["x".repeat(300), `${"x".repeat(255)}…`],
  ["👩‍💻".repeat(100), `${"👩‍💻".repeat(51)}…`],
])("%j is titled %j", (text, title) => {
  expect(issueTitle(text)).toBe(title);
});

it("is one visible line of 1 to 256 characters", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(issueTitle(text)).toMatch(/^\S(.*\S)?$/su);
      expect(issueTitle(text).length).toBeLessThanOrEqual(256);
    }),
  );
});
