import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMarker, writeMarker, type Marker } from "../../../src/core/issues/marker.ts";
import { hostileText } from "../../support/hostile.ts";

const written = fc.record({
  title: hostileText,
  section: hostileText,
  labels: fc.array(hostileText, { maxLength: 2 }),
  assignees: fc.array(hostileText, { maxLength: 2 }),
  state: fc.constantFrom("open" as const, "closed" as const),
});
const marker: fc.Arbitrary<Marker> = fc.oneof(
  fc.record({
    kind: fc.constant("issue" as const),
    key: hostileText,
    repository: hostileText,
    repositoryId: fc.nat(),
    path: hostileText,
    fingerprint: hostileText,
    written,
  }),
  fc.record({ kind: fc.constant("comment" as const), key: hostileText }),
  fc.record({
    kind: fc.constant("state" as const),
    section: hostileText,
    synced: fc.option(hostileText),
    pages: fc.nat(),
    ledger: hostileText,
  }),
  fc.record({
    kind: fc.constant("ledger" as const),
    path: hostileText,
    part: fc.nat(),
    parts: fc.nat(),
    content: fc.record({ anything: hostileText }),
  }),
  fc.record({
    kind: fc.constant("preview" as const),
    section: fc.constant(""),
    head: hostileText,
    rows: fc.dictionary(
      hostileText.filter((key) => key !== "__proto__"),
      fc.boolean(),
      { noNullPrototype: true },
    ),
    choices: fc.array(
      fc.record({
        key: hostileText,
        path: hostileText,
        text: hostileText,
        wanted: fc.boolean(),
        by: hostileText,
      }),
      { maxLength: 2 },
    ),
  }),
);

describe("marker", () => {
  it("is read back as it was written, hidden, on one line, wherever it stands", () => {
    fc.assert(
      fc.property(marker, hostileText, fc.constantFrom("\n", "\r\n"), (value, around, eol) => {
        const text = writeMarker(value);
        expect(text).toMatch(/^<!-- [^<>\n]* -->$/);
        expect(text.slice(4, -3)).not.toContain("--");
        const quoted = around.replace(/minutes-to-issues/g, "");
        const reading = readMarker([quoted, text, quoted].join(eol), value.kind);
        expect(reading).toMatchObject({ status: "found", marker: value });
      }),
    );
  });

  const comment = writeMarker({ kind: "comment", key: "a" });
  const state = writeMarker({ kind: "state" });
  it("is read back whatever ends a line elsewhere", () => {
    const value = { kind: "comment" as const, key: "one\u2028two\u2029three\u0085four" };
    const text = writeMarker(value);
    expect(text).not.toMatch(/[\u2028\u2029]/);
    expect(readMarker(text)).toMatchObject({ status: "found", marker: value });
  });

  it.each([
    ["nothing", "text", { status: "none" }],
    ["another tool's comment", "<!-- other:v1 {} -->", { status: "none" }],
    ["a quoted one", `> ${comment}`, { status: "none" }],
    ["a newer version", "<!-- minutes-to-issues:v2 {} -->", { status: "newer", version: 2 }],
    ["broken JSON", "<!-- minutes-to-issues:v1 {oops -->", { status: "damaged" }],
    ["an unknown kind", '<!-- minutes-to-issues:v1 {"kind":"x"} -->', { status: "damaged" }],
    [
      "a good one after a broken one",
      `<!-- minutes-to-issues:v1 { -->\n${comment}`,
      { status: "found" },
    ],
    ["the first of two", `${comment}\n${state}`, { status: "found", marker: { kind: "comment" } }],
  ])("reads %s", (_, text, expected) => {
    expect(readMarker(text)).toMatchObject(expected);
  });

  it("takes the first of the kind that is asked for", () => {
    const second = writeMarker({ kind: "comment", key: "b" });
    expect(readMarker([state, comment, second].join("\n"), "comment")).toMatchObject({
      marker: { key: "a" },
    });
    expect(readMarker(comment, "state")).toEqual({ status: "none" });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(hostileText, fc.json(), (text, json) => {
        readMarker(text);
        readMarker(`<!-- minutes-to-issues:v1 ${json} -->`);
      }),
    );
  });
});
