import { expect, it } from "vitest";
import { isSpelled } from "../../../../src/core/actions/language/is-spelled.ts";

it.each(["discussions", "reviewers", "cumbersome", "taxonomy"])("%s is English", (word) => {
  expect(isSpelled(word)).toBe(true);
});

it.each(["ann", "geneva", "stijn", "xfsdump", "Discussions", "", "a".repeat(5000)])(
  "“%s” is none",
  (word) => {
    expect(isSpelled(word)).toBe(false);
  },
);
