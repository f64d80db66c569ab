import { expect, it } from "vitest";
import { isJoined } from "../../../src/core/routing/is-joined.ts";

it.each([
  ["Barns", false],
  ["Barns and fields", true],
  ["Fields and barns", true],
  ["Fields & Barns", true],
  ["Barns/fields", true],
  ["Mills, barns and fields", true],
  ["Barns, Ann Lee", false],
  ["Fields (and barns)", true],
  ["Barns, 3 March", false],
  ["Barns: past and future", false],
  ["The state of barns", false],
])("“%s” says the barns beside something else: %s", (text, expected) => {
  const start = text.toLowerCase().indexOf("barns");
  expect(isJoined(text, start, start + "barns".length)).toBe(expected);
});
