import { expect, it } from "vitest";
import { humanDate } from "../../../src/core/issues/human-date.ts";

it.each([
  ["2017-03-21", "21 March 2017"],
  ["2026-12-01", "1 December 2026"],
  ["2026-13-01", "2026-13-01"],
  ["none", "none"],
  ["2026-04-12: Ann sends the survey", "2026-04-12: Ann sends the survey"],
])("reads %j as %j", (text, shown) => {
  expect(humanDate(text)).toBe(shown);
});
