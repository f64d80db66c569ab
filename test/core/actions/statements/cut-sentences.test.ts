import { expect, it } from "vitest";
import { cutSentences } from "../../../../src/core/actions/statements/cut-sentences.ts";

it.each([
  ["Rachel sends it by Sept. 9 to all", ["Rachel sends it by Sept. 9 to all"]],
  ["Rachel sends it by 9. September to all", ["Rachel sends it by 9. September to all"]],
  ["We pay in Sept. Rachel will tell all", ["We pay in Sept.", "Rachel will tell all"]],
  ["Rachel counted up to 9. Septa are sold out", ["Rachel counted up to 9.", "Septa are sold out"]],
])("keeps a date in one sentence: %j", (text, sentences) => {
  expect(cutSentences(text, []).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});
