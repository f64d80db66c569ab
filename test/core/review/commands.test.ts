import fc from "fast-check";
import { expect, it } from "vitest";
import { parseCommands } from "../../../src/core/review/commands.ts";
import { hostileText } from "../../support/hostile.ts";

const ignore = { name: "ignore" };
it.each<[string, readonly object[]]>([
  ["/minutes ignore", [ignore]],
  ["/minutes ignore, it was a joke", [{ name: "unknown" }]],
  ["/minutes ignore it was a joke", [ignore]],
  ["Thanks.\r\n/Minutes IGNORE\r\n", [ignore]],
  ["   /minutes ignore", [ignore]],
  ["    /minutes ignore", []],
  ["> /minutes ignore", []],
  ["please /minutes ignore", []],
  ["`/minutes ignore`", []],
  ["```\n/minutes ignore\n```\n/minutes recheck", [{ name: "recheck" }]],
  ["~~~\n```\n/minutes ignore\n~~~\n/minutes help", [{ name: "help" }]],
  ["```\n/minutes ignore", []],
  ["<!--\n/minutes ignore\n-->", []],
  ["/minutesignore", []],
  ["/minutes", [{ name: "help" }]],
  ["/minutes move acme/tools", [{ name: "move", repository: "acme/tools" }]],
  ["/minutes move https://github.com/acme/tools/", [{ name: "move", repository: "acme/tools" }]],
  ["/minutes move tools", [{ name: "unknown", text: "move tools" }]],
  ["/minutes move ../..", [{ name: "unknown" }]],
  ["/minutes same-as #12", [{ name: "same-as", repository: null, number: 12 }]],
  ["/minutes same-as acme/x#12", [{ name: "same-as", repository: "acme/x", number: 12 }]],
  [
    "/minutes same-as https://github.com/acme/x/issues/12#issuecomment-1",
    [{ name: "same-as", repository: "acme/x", number: 12 }],
  ],
  ["/minutes same-as twelve", [{ name: "unknown" }]],
  ["/minutes dance", [{ name: "unknown", text: "dance" }]],
  ["/minutes recheck\n/minutes ignore", [{ name: "recheck" }, ignore]],
])("%j", (body, commands) => {
  expect(parseCommands(body)).toMatchObject(commands);
  expect(parseCommands(body)).toHaveLength(commands.length);
});

it("answers what it does not know with how it is written", () => {
  expect(parseCommands("/minutes same-as x")).toMatchObject([
    { answer: "Which issue? Write `/minutes same-as #12` or `/minutes same-as owner/name#12`." },
  ]);
});

it("takes at most ten, from any text", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(parseCommands(text + "\n/minutes ignore".repeat(20)).length).toBeLessThanOrEqual(10);
    }),
  );
});
