import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Action } from "../../../src/core/actions/action.ts";
import { renderSection, type SectionOptions } from "../../../src/core/issues/render-section.ts";
import { readMinutes } from "../../../src/core/minutes/read-minutes.ts";
import { githubEffects } from "../../support/github-effects.ts";
import { hostileText } from "../../support/hostile.ts";
import * as sample from "../../support/review/sample.ts";
import { runs } from "../../support/runs.ts";

const base = (action: Action): SectionOptions => ({
  action,
  minutes: sample.minutes,
  place: sample.place,
  ...sample.whereOf(action),
  meetingUrl: "https://github.com/acme/minutes/issues/3#user-content-meeting-1",
  unassignable: [],
  continues: null,
});

describe("the section of an issue", () => {
  it.each([
    ["nested-item", base(sample.retention)],
    ["table-cell", { ...base(sample.alerts), unassignable: ["CMartin"] }],
    [
      "sentence-in-fallback",
      { ...base(sample.slot), continues: { repository: "acme/minutes", number: 9 } },
    ],
    ["without-quote", { ...base(sample.drill), room: 0, meetingUrl: null }],
  ])("%s", async (name, options) => {
    await expect(renderSection(options)).toMatchFileSnapshot(`rendered/section-${name}.md`);
  });

  it("puts only the sentence in bold that states the task", () => {
    expect(renderSection(base(sample.slot))).toContain(
      "RAL asks for a later time. **Dev to look for a new slot.**",
    );
  });

  const readme = (text: string, action: Partial<Action>) => {
    const minutes = readMinutes({ path: "m.md", text });
    const lines = action.lines ?? [1, 1];
    return renderSection({
      ...base(sample.action({ title: "t", lines, ...action })),
      minutes,
      place: { ...sample.place, path: "minutes/m.md" },
    });
  };
  it.each<[string, string, Partial<Action>, string]>([
    [
      "links and images",
      "- see [plan](../plan.md) and ![map](map.png)\n",
      { text: "see plan and map" },
      "[plan](https://github.com/acme/minutes/blob/4f1c2d9a8b7e6054c3d2e1f0a9b8c7d6e5f40312/plan.md)",
    ],
    ["checkboxes as signs", "- [ ] do it\n", { text: "do it" }, "> - ☐ **do it**"],
    [
      "mentions as text",
      "- @jane fixes #12\n",
      { text: "@jane fixes #12" },
      "> - **@&#8203;jane fixes #&#8203;12**",
    ],
    [
      "a task that starts within a link",
      "- see [the plan for it](https://example.org)\n",
      { text: "plan for it" },
      "> - see **[the plan for it](https://example.org)**",
    ],
    ["the whole line where the words differ", "- Do it\n", { text: "other" }, "> - **Do it**"],
  ])("shows %s", (_, text, action, expected) => {
    expect(readme(text, action)).toContain(expected);
  });

  it("shows plain text as it stands, in the same way", () => {
    const text = "Call\n====\n\nBackups\n-------\n\n* Ben will write <the> _plan_\n* other item\n";
    const minutes = readMinutes({ path: "m.rst", text });
    const action = sample.action({
      title: "Write the plan",
      text: "Ben will write <the> _plan_",
      lines: [7, 7],
      context: [7, 8],
      headings: ["Call", "Backups"],
    });
    expect(renderSection({ ...base(action), minutes })).toContain(
      "> Backups\n>\n> - **Ben will write &lt;the> \\_plan\\_**\n> - other item",
    );
  });

  it("shows the neighbours of a task in a long discussion, and says what is left out", () => {
    const items = Array.from({ length: 400 }, (_, i) => `- item ${i + 1} ${"long ".repeat(20)}`);
    const action = { text: `item 200 ${"long ".repeat(20)}`.trim(), lines: [200, 200] as const };
    const section = readme(items.join("\n"), { ...action, context: [1, 400] });
    expect(section).toMatch(/^> - …\n(> - item \d+.*\n)+> - \*\*item 200 /m);
    expect(section.length).toBeLessThan(10_000);
  });

  it("keeps within its room, and has no effect, whatever the minutes say", () => {
    const owner = fc.record({ name: hostileText, login: fc.option(hostileText) });
    const hostile = fc.record({
      title: hostileText,
      text: hostileText,
      due: fc.option(hostileText),
      owners: fc.array(owner, { maxLength: 3 }),
      references: fc.array(hostileText, { maxLength: 3 }),
      evidence: fc.array(hostileText, { maxLength: 3 }),
      headings: fc.array(hostileText, { maxLength: 3 }),
      parents: fc.array(hostileText, { maxLength: 3 }),
    });
    const file = fc.array(
      hostileText.map((text) => `- ${text}`),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(hostile, file, hostileText, hostileText, (over, lines, where, title) => {
        const read = readMinutes({ path: "m.md", text: lines.join("\n") });
        const action = sample.action({ ...over, lines: [1, 2], context: [1, 9] });
        const section = renderSection({
          ...base(action),
          minutes: { ...read, meeting: { ...read.meeting, title } },
          where,
          repository: title,
          unassignable: [where],
        });
        expect(section.length).toBeLessThan(40_000);
        expect(githubEffects(section)).toEqual([]);
        expect(section).not.toContain("<!--");
      }),
      { numRuns: runs(50) },
    );
  });
});
