import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  readSection,
  sectionDigest,
  writeSection,
} from "../../../src/core/issues/managed-section.ts";
import type { SectionMarker } from "../../../src/core/issues/managed-section.ts";
import { hostileText } from "../../support/hostile.ts";

const marker: SectionMarker = {
  kind: "issue",
  key: "k1",
  repository: "acme/minutes",
  path: "minutes/call.md",
  fingerprint: "f1",
  written: { title: "Do it", section: "", labels: [], assignees: [], state: "open" },
};
const state: SectionMarker = { kind: "state", section: "", synced: null, pages: 0, ledger: "" };
const foreign = hostileText.map((text) => text.replaceAll("minutes-to-issues", "other"));

describe("managed section", () => {
  it("is read back, and leaves what people wrote byte by byte", () => {
    fc.assert(
      fc.property(
        foreign,
        foreign,
        foreign,
        foreign,
        fc.constantFrom(marker, state),
        (above, below, first, second, mark) => {
          const body = `${writeSection(above, first, mark)}\n${below}`;
          const next = writeSection(body, second, mark);
          const read = readSection(next, mark.kind);
          expect(read?.section).toBe(second.replace(/\r\n?/g, "\n").trim());
          expect(read?.intact).toBe(true);
          expect(read?.before.startsWith(above)).toBe(true);
          expect(read?.before.trimEnd()).toBe(above.trimEnd());
          expect(read?.after).toBe(`\n${below}`);
          expect(writeSection(next, second, mark)).toBe(next);
        },
      ),
    );
  });

  it("holds no delimiter of its own, whatever the section says", () => {
    fc.assert(
      fc.property(hostileText, (section) => {
        const body = `${writeSection("", section, marker)}\nbelow`;
        expect(readSection(body)).toMatchObject({ intact: true, after: "\nbelow" });
      }),
    );
  });

  const body = writeSection("Above", "Ours", marker);
  it.each([
    ["untouched", body, { intact: true, section: "Ours" }],
    ["with Windows line ends", body.replaceAll("\n", "\r\n"), { intact: true, section: "Ours" }],
    ["edited", body.replace("Ours", "Theirs"), { intact: false, section: "Theirs" }],
    [
      "without its end",
      body.replace("\n<!-- /minutes-to-issues -->", ""),
      { intact: true, section: "Ours", after: "" },
    ],
    [
      "without its end, edited",
      body.replace("\n<!-- /minutes-to-issues -->", " and theirs"),
      { intact: false, section: "", after: "\nOurs and theirs" },
    ],
  ])("is understood when %s", (_, text, expected) => {
    expect(readSection(text)).toMatchObject(expected);
  });

  it.each([
    ["emptied", ""],
    ["without a marker", "Only words"],
    ["of another kind", writeSection("", "x", state)],
  ])("is not found in a body %s", (_, text) => {
    expect(readSection(text)).toBeNull();
  });

  it("has the digest that the ledger compares", () => {
    expect(readSection(body)?.marker.written.section).toBe(sectionDigest("Ours"));
    expect(sectionDigest("Ours\r\n")).toBe(sectionDigest("Ours"));
  });
});
