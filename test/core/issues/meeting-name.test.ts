import { expect, it } from "vitest";
import { meetingName } from "../../../src/core/issues/meeting-name.ts";

it.each([
  ["Storage call", "2026-03-21", "Storage call, 21 March 2026"],
  ["Storage call of 21 March 2026", "2026-03-21", "Storage call of 21 March 2026"],
  ["Mar 21, 2026", "2026-03-21", "Mar 21, 2026"],
  ["Call on 21 March", "2026-03-21", "Call on 21 March"],
  ["Storage call", null, "Storage call"],
  [null, "2026-03-21", "meeting of 21 March 2026"],
  [null, null, "`minutes/1.md`"],
])("the meeting with the title %s on %s is “%s”", (title, date, expected) => {
  expect(meetingName({ title, date }, "minutes/1.md")).toBe(expected);
});
