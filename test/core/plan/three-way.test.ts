import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Written } from "../../../src/core/identity/ledger.ts";
import type { Issue } from "../../../src/core/issues/issue.ts";
import {
  readSection,
  sectionDigest,
  writeSection,
} from "../../../src/core/issues/managed-section.ts";
import type { WantedIssue } from "../../../src/core/issues/wanted-issue.ts";
import { isEmpty, type Reconciled, threeWay } from "../../../src/core/plan/three-way.ts";

const marker = {
  kind: "issue" as const,
  key: "k1",
  repository: "acme/minutes",
  path: "minutes/1.md",
  fingerprint: "f1",
  written: { title: "", section: "", labels: [], assignees: [], state: "open" as const },
};

interface Fields {
  title?: string;
  section?: string;
  labels?: string[];
  assignees?: string[];
}
const writtenOf = ({ title = "T", section = "S", labels = [], assignees = [] }: Fields = {}) =>
  ({ title, section: sectionDigest(section), labels, assignees, state: "open" }) satisfies Written;
const wantOf = ({ title = "T", section = "S", labels = [], assignees = [] }: Fields = {}) =>
  ({ title, section, labels, assignees, state: "open" }) satisfies WantedIssue;

/** An issue as we wrote it, then as people changed it. */
function issueOf(fields: Fields = {}, people: Partial<Issue> = {}): Issue {
  return {
    id: 1,
    number: 1,
    repository: "acme/code",
    title: fields.title ?? "T",
    body: writeSection("", fields.section ?? "S", { ...marker, written: writtenOf(fields) }),
    state: "open",
    stateReason: null,
    labels: fields.labels ?? [],
    assignees: fields.assignees ?? [],
    author: "scribe[bot]",
    closedBy: null,
    locked: false,
    comments: 0,
    createdAt: "2024-03-05T10:00:00Z",
    updatedAt: "2024-03-05T10:00:00Z",
    isPullRequest: false,
    url: "https://github.com/acme/code/issues/1",
    ...people,
  };
}

/** The issue after the patch is made. */
function apply(have: Issue, { patch }: Reconciled): Issue {
  const { title, body, assignees } = patch;
  return {
    ...have,
    title: title ?? have.title,
    body: body ?? have.body,
    assignees: assignees ?? have.assignees,
  };
}

describe("threeWay", () => {
  it.each<[string, Fields, Partial<Issue>, Fields, object, string[]]>([
    ["nothing differs", {}, {}, {}, {}, []],
    ["a new title", {}, {}, { title: "U" }, { title: "U" }, []],
    ["a title that a person changed", {}, { title: "P" }, { title: "U" }, {}, ["title"]],
    ["a title that a person changed to what we want", {}, { title: "U" }, { title: "U" }, {}, []],
    ["a person's title, the minutes as before", {}, { title: "P" }, {}, {}, []],
    ["labels that a person set and removed", { labels: ["a"] }, { labels: ["p"] }, {}, {}, []],
    [
      "another owner",
      { assignees: ["ann"] },
      {},
      { assignees: ["bob"] },
      { assignees: ["bob"] },
      [],
    ],
    [
      "another owner, after a person reassigned it",
      { assignees: ["ann"] },
      { assignees: ["carl"] },
      { assignees: ["bob"] },
      {},
      ["assignees"],
    ],
    ["a body that a person emptied", {}, { body: "" }, { section: "S2" }, {}, ["text"]],
  ])("%s", (_what, written, people, want, patch, left) => {
    const have = issueOf(written, people);
    const result = threeWay(writtenOf(written), have, wantOf(want), marker);
    expect({ ...result.patch, body: undefined }).toEqual({ ...patch, body: undefined });
    expect(result.left).toEqual(left);
  });

  it("takes what the marker says was written for ours, where the ledger was never told", () => {
    const untold = { title: "U", assignees: ["bob"] };
    const result = threeWay(
      writtenOf({ assignees: ["ann"] }),
      issueOf(untold),
      wantOf({ assignees: ["ann"] }),
      marker,
    );
    expect(result.patch).toMatchObject({ title: "T", assignees: ["ann"] });
    expect(result.left).toEqual([]);
  });

  it("rewrites its section and leaves every byte around it", () => {
    const have = issueOf();
    const body = `Before, by a person\r\n\n${have.body}\n\nAfter  \n`;
    const result = threeWay(writtenOf(), { ...have, body }, wantOf({ section: "S2" }), marker);
    const read = readSection(result.patch.body ?? "", "issue");
    expect(read).toMatchObject({
      section: "S2",
      before: "Before, by a person\r\n\n",
      after: "\n\nAfter  \n",
    });
  });

  it.each([
    ["edited the section", (body: string) => body.replace("\nS\n", "\nS, says a person\n")],
    ["removed the marker", (body: string) => body.replace(/<!--.*?-->/, "")],
    ["put another issue's marker there", (body: string) => body.replace('"k1"', '"k2"')],
  ])("leaves the text where a person %s", (_what, edit) => {
    const have = issueOf();
    const body = edit(have.body);
    expect(body).not.toBe(have.body);
    const result = threeWay(writtenOf(), { ...have, body }, wantOf({ section: "S2" }), marker);
    expect(result.patch).toEqual({});
    expect(result.left).toEqual(["text"]);
    expect(result.written.section).toBe(sectionDigest("S"));
  });

  const name = fc.constantFrom("a", "b", "c", "d");
  const names = fc.uniqueArray(name, { maxLength: 4 });
  const fields = fc.record({
    title: fc.constantFrom("T", "U", "V"),
    section: fc.constantFrom("S", "S2"),
    labels: names,
    assignees: names,
  });
  const people = fc.record(
    {
      title: fc.constantFrom("P", "U"),
      labels: names,
      assignees: names,
      body: fc.constantFrom("", "Mine."),
    },
    { requiredKeys: [] },
  );

  it("never undoes what a person did, and has nothing to say once its patch is made", () => {
    fc.assert(
      fc.property(fields, people, fields, (written, acts, wanted) => {
        const [base, want] = [writtenOf(written), wantOf(wanted)];
        const have = issueOf(written, acts);
        const result = threeWay(base, have, want, marker);
        const { patch } = result;
        if (have.title !== written.title) expect(patch).not.toHaveProperty("title");
        if (have.body !== issueOf(written).body) expect(patch).not.toHaveProperty("body");
        const reassigned =
          [...have.assignees].sort().join() !== [...written.assignees].sort().join();
        if (reassigned) expect(patch).not.toHaveProperty("assignees");

        const after = threeWay(result.written, apply(have, result), want, marker);
        expect(after.patch).toEqual({});
        expect(isEmpty(after.patch)).toBe(true);
      }),
    );
  });
});
