import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeSection } from "../../../src/core/issues/managed-section.ts";
import { meetingAnchor, meetingUrl } from "../../../src/core/review/meeting-anchor.ts";
import { OPEN_ALL } from "../../../src/core/review/dashboard-asks.ts";
import type { DashboardOptions } from "../../../src/core/review/dashboard-options.ts";
import { readDashboard } from "../../../src/core/review/read-dashboard.ts";
import { renderDashboard } from "../../../src/core/review/render-dashboard.ts";
import { readTicks } from "../../../src/core/review/row-key.ts";
import { githubEffects } from "../../support/github-effects.ts";
import { hostileText } from "../../support/hostile.ts";
import * as sample from "../../support/review/sample.ts";
import { hostileEntry, hostileName, hostileProblem } from "./hostile-row.ts";
import { runs } from "../../support/runs.ts";

const { retention, drill, alerts, panel, slot } = sample;
const options: DashboardOptions = {
  server: "https://github.com",
  repository: "acme/minutes",
  commit: sample.place.commit,
  syncedOn: "2026-03-31",
  today: "2026-04-01",
  problems: sample.problems,
  files: [
    sample.page([
      sample.tracked(retention, 42),
      sample.tracked(drill, 5, { raised: [{ path: "p", date: null, id: "i" }] }),
      sample.entry(panel, { fate: "proposed" }),
      sample.entry(alerts, { fate: "held" }),
      sample.tracked(slot, 8, { fate: "withdrawn", issueState: "closed" }),
    ]),
  ],
};
const marker = { kind: "state" as const, section: "", synced: null, pages: 0, ledger: "" };
const inIssue = (section: string) => writeSection("Welcome!", section, marker);

describe("the dashboard", () => {
  it.each([
    ["full", options],
    ["fresh", { ...options, commit: null, files: [], problems: [] }],
    ["notes", { ...options, files: [], problems: [], notes: ["The tick of bob was put back."] }],
  ])("%s", async (name, input) => {
    await expect(renderDashboard(input)).toMatchFileSnapshot(`rendered/dashboard-${name}.md`);
  });

  it("tells which rows people ticked, in its own section only", () => {
    const body = inIssue(renderDashboard(options));
    expect(readDashboard(body)).toEqual([]);
    const ticked = body.replaceAll("- [ ]", "- [x]").replaceAll("\n", "\r\n");
    expect(readDashboard(ticked)).toEqual([OPEN_ALL, "a26", "a27"]);
    expect(readDashboard(`- [x] mine <!-- minutes-row:a27 -->\n\n${body}`)).toEqual([]);
    expect(readDashboard("- [x] no dashboard <!-- minutes-row:a27 -->")).toEqual([]);
  });

  it("has a place for each meeting, to which its issues link", () => {
    expect(renderDashboard(options)).toContain(`<a id="${meetingAnchor(sample.place.path)}"></a>`);
    expect(meetingUrl("https://x/issues/3", sample.place.path)).toBe(
      `https://x/issues/3#user-content-${meetingAnchor(sample.place.path)}`,
    );
  });

  it("fits with thousands of actions, and its numbers stay complete", () => {
    const pages = Array.from({ length: 100 }, (_, i) =>
      sample.page(
        [retention, drill, panel, alerts, slot].flatMap((one, j) => [
          sample.tracked(one, 1000 + i, {
            key: `t${i}.${j}`,
            owners: [`person ${i}`],
            due: "2026-01-01",
          }),
          sample.entry(one, { key: `p${i}.${j}`, fate: "proposed" }),
          sample.entry(one, { key: `h${i}.${j}`, fate: "held" }),
          sample.entry(one, { key: `w${i}.${j}`, fate: "withdrawn" }),
        ]),
        { path: `minutes/${i}.md` },
      ),
    );
    const section = renderDashboard({ ...options, files: pages });
    expect(section.length).toBeLessThanOrEqual(60_000);
    expect(section).toContain("**500 open, 500 overdue, 1000 waiting for a tick**");
    for (const heading of [
      "Waiting for a tick (500)",
      "Over the limit of new issues (500)",
      "Overdue (500)",
      "Open (500), from 100 meetings",
      "No longer in the minutes (500)",
    ])
      expect(section).toContain(`### ${heading}\n`);
    expect(section).toContain("- [ ] **Open all 500**");
    expect(section.match(/^- and \d+ more$/gm)).toHaveLength(5);
  });

  it("is read back as it was written, and has no effect, whatever the minutes say", () => {
    fc.assert(
      fc.property(
        fc.array(hostileEntry, { maxLength: 6 }),
        fc.array(hostileProblem, { maxLength: 2 }),
        hostileText,
        hostileName,
        (entries, problems, title, path) => {
          const files = [sample.page(entries, { path, meeting: { title, date: title } })];
          const section = renderDashboard({ ...options, files, problems, notes: [title] });
          const waiting = entries.filter(({ fate }) => fate === "proposed" || fate === "held");
          const keys = readTicks(section).map(({ key }) => key);
          expect(new Set(keys.filter((key) => key !== OPEN_ALL))).toEqual(
            new Set(waiting.map(({ key }) => key.replace(/\p{Surrogate}/gu, "\uFFFD"))),
          );
          expect(readDashboard(inIssue(section))).toEqual([]);
          expect(section.length).toBeLessThanOrEqual(60_000);
          const effects = githubEffects(section);
          expect(effects.filter((effect) => !effect.startsWith("comment:  minutes-row:"))).toEqual(
            [],
          );
        },
      ),
      { numRuns: runs(40) },
    );
  });
});
