import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPages, writePage } from "../../../src/core/identity/ledger-page.ts";
import type { LedgerFile } from "../../../src/core/identity/ledger.ts";
import { entryOf, pageOf } from "./entry.ts";

const MOST = 65_536;
const comments = (bodies: readonly string[], first = 1) =>
  bodies.map((body, i) => ({ id: first + i, body, updatedAt: "2024-03-05T10:00:00Z" }));
const write = (file: LedgerFile, synced: string | null = "c1") => comments(writePage(file, synced));

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("-->", "--->", "<!-- minutes-to-issues:v1 {} -->", "@everyone", "\n```\n", "`"),
);
const page = fc
  .tuple(hostile, fc.array(fc.tuple(hostile, hostile), { maxLength: 5 }))
  .map(([path, texts]) =>
    pageOf(
      texts.map(([text, title], i) => entryOf({ key: `k${i}`, text, title })),
      path,
    ),
  );

describe("ledger pages", () => {
  it("are read back as they were written, whatever the minutes say", () => {
    fc.assert(
      fc.property(page, fc.option(fc.constant("c9")), (file, synced) => {
        const read = readPages(write(file, synced));
        expect(read.pages).toEqual([file]);
        expect(read.damaged).toEqual([]);
        expect([...read.synced.values()]).toEqual(synced === null ? [] : [synced]);
        expect(read.comments).toEqual(new Map([[file.path, [1]]]));
      }),
    );
  });

  it.each([
    ["plain", "Fix the parser of the configuration files. "],
    ["full of what has to be escaped", "<--@-->"],
    ["not in Latin letters", "会議の議事録"],
  ])("are split so that each part fits a comment, and joined again: %s", (_what, text) => {
    const entries = Array.from({ length: 300 }, (_, i) =>
      entryOf({ key: `k${i}`, text: text.repeat(20), title: text }),
    );
    const file = pageOf(entries);
    const bodies = writePage(file, "c1");
    expect(bodies.length).toBeGreaterThan(1);
    expect(Math.max(...bodies.map(({ length }) => length))).toBeLessThan(MOST);
    const read = readPages(comments(bodies));
    expect(read.pages).toEqual([file]);
    expect(read.comments.get(file.path)).toEqual(bodies.map((_, i) => i + 1));
  });

  it("that a person edited are damaged, and left out", () => {
    const [comment] = write(pageOf([entryOf()]));
    const edited = { ...comment!, body: comment!.body.replace('"number":7', '"number":8') };
    expect(edited.body).not.toBe(comment!.body);
    const read = readPages([edited, ...comments(writePage(pageOf([], "minutes/2.md"), null), 2)]);
    expect(read.pages.map(({ path }) => path)).toEqual(["minutes/2.md"]);
    expect(read.damaged).toEqual([{ id: 1, path: "minutes/1.md" }]);
  });

  it("that were written twice are joined: what knows its issue wins", () => {
    const known = entryOf();
    const lost = entryOf({ issue: null });
    const other = entryOf({ key: "k2" });
    const read = readPages([
      ...comments(writePage(pageOf([known]), null)),
      ...comments(writePage(pageOf([lost, other]), null), 5),
    ]);
    expect(read.pages).toEqual([pageOf([known, other])]);
    expect(read.comments.get("minutes/1.md")).toEqual([1, 5]);
  });

  it("name what was synced last, the newest write at the end", () => {
    const at = (id: number, updatedAt: string, synced: string) => ({
      id,
      updatedAt,
      body: writePage(pageOf([], `minutes/${id}.md`), synced)[0]!,
    });
    const read = readPages([
      at(1, "2024-03-07T10:00:00Z", "newest"),
      at(2, "2024-03-06T10:00:00Z", "older"),
    ]);
    expect([...read.synced.values()]).toEqual(["older", "newest"]);
  });

  it("are told from what people write", () => {
    const read = readPages(comments(["Thanks!", "> <!-- minutes-to-issues:v1 {} -->"]));
    expect(read).toMatchObject({ pages: [], damaged: [], synced: new Map() });
  });
});
