import { expect, it } from "vitest";
import { tagWords } from "../../../../src/core/actions/language/tag-words.ts";
import { findFrames } from "../../../../src/core/actions/reading/find-frames.ts";

const NAMES = new Set(["ivo", "judit"]);

it.each([
  ["Judit will replace the cable", "person will change"],
  ["Ivo and Judit to ask the editors", "person to contact"],
  ["We agreed to drop the old mirror", "we agreed change"],
  ["Agreement to remove the old keys", "none agreed change"],
  ["Need to rename the folder", "none need change"],
  ["The folder should be renamed", "thing passive need change"],
  ["Documentation to be written", "thing passive need write"],
  ["Rename the folder", "none bare change"],
  ["The cache will be warmed", "thing passive will verb"],
  ["Users can check the status", "users can inquire"],
  ["The mirror allows two keys", "thing present state"],
  ["Ivo is moving the mirror", "person going on change"],
])("%s: %s", (sentence, frame) => {
  const { subject, mood, sort } = findFrames(tagWords(sentence), NAMES)[0]!;
  expect(`${subject} ${mood} ${sort}`).toBe(frame);
});

it("reads each clause", () => {
  const frames = findFrames(tagWords("Keys are old, Judit will rotate them"), NAMES);
  expect(frames.map(({ subject, mood }) => `${subject} ${mood}`)).toContain("person will");
});

it.each([
  ["The mirror that we will use", "we will"],
  ["Clean up because the keys must be renewed", "thing passive need"],
  ["If you want one, ask Judit", "users want"],
])("%s: the clause of “%s” hangs on another", (sentence, clause) => {
  const frames = findFrames(tagWords(sentence), NAMES);
  const found = frames.find(({ subject, mood }) => `${subject} ${mood}` === clause);
  expect(found?.isSubordinate).toBe(true);
});

it("takes what is agreed for a clause of its own", () => {
  const frames = findFrames(tagWords("Agreed that we will use the mirror"), NAMES);
  expect(frames.filter(({ isSubordinate }) => isSubordinate)).toEqual([]);
});
