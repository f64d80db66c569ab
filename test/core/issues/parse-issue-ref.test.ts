import { expect, it } from "vitest";
import { parseIssueRef, parseShorthand } from "../../../src/core/issues/parse-issue-ref.ts";

const ref = { repository: "acme/tools.js", number: 12 };

it.each([
  ["acme/tools.js#12", ref, ref],
  ["https://github.com/acme/tools.js/issues/12", ref, null],
  ["https://git.example.org/acme/tools.js/pull/12/files#r1", ref, null],
  ["https://github.com/acme/tools.js/tree/12", null, null],
  ["tools#12", null, null],
  ["#12", null, null],
  ["see acme/tools.js#12", null, null],
])("reads %j", (text, address, shorthand) => {
  expect(parseIssueRef(text)).toEqual(address);
  expect(parseShorthand(text)).toEqual(shorthand);
});
