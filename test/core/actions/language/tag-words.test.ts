import { expect, it } from "vitest";
import { tagWords } from "../../../../src/core/actions/language/tag-words.ts";

const textsOf = (sentence: string): string[] => tagWords(sentence).map(({ text }) => text);

it("reads a sentence the same whatever it has read before", () => {
  expect(textsOf("This is nobody's.")).toEqual(["this", "is", "nobody", "'s", "."]);
  expect(textsOf("Check nobody's index")).toEqual(["check", "nobody", "'s", "index"]);
});

it.each([
  ["it's late", ["it", "'s", "late"]],
  ["let's go", ["let", "'s", "go"]],
  ["Ann’s patch", ["ann", "’s", "patch"]],
])("%s", (sentence, texts) => {
  expect(textsOf(sentence)).toEqual(texts);
});
