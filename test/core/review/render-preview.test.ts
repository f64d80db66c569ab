import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closePreview, isClosedPreview } from "../../../src/core/review/close-preview.ts";
import { mergeChoices, readPreview } from "../../../src/core/review/read-preview.ts";
import { renderPreview, type PreviewOptions } from "../../../src/core/review/render-preview.ts";
import { githubEffects } from "../../support/github-effects.ts";
import { hostileText } from "../../support/hostile.ts";
import * as sample from "../../support/review/sample.ts";
import { hostileProblem, hostileRow } from "./hostile-row.ts";
import { runs } from "../../support/runs.ts";

const { retention, drill, alerts, panel, slot, row } = sample;
const choice = (key: string, wanted: boolean) => ({
  key,
  path: "p",
  text: "t",
  wanted,
  by: "aruiz",
});
const options: PreviewOptions = {
  rows: [
    row(retention, "create"),
    row(drill, "create"),
    row(alerts, "update", {
      issue: { repository: "acme/monitoring", number: 7 },
      note: "owner: nobody → Chloe",
    }),
    row(panel, "propose"),
    row(slot, "create"),
  ],
  problems: sample.problems,
  place: sample.place,
  choices: [],
};

describe("the preview", () => {
  it.each<[string, PreviewOptions]>([
    ["first", options],
    [
      "chosen",
      { ...options, choices: [choice(slot.id, false), choice(panel.id, true)], putBack: ["bob"] },
    ],
    ["nothing", { ...options, rows: [], problems: [] }],
    [
      "held-and-unsure",
      {
        ...options,
        rows: [
          row(retention, "create"),
          row(drill, "held", { note: "over the limit of 1 new issues a push" }),
          row(slot, "unsure", { note: "may be the same as acme/code#3 or acme/code#4" }),
        ],
        problems: [],
      },
    ],
    [
      "folded",
      {
        ...options,
        rows: Array.from({ length: 31 }, (_, i) =>
          row(i % 3 === 0 ? drill : retention, "create", { key: `k${i}` }),
        ),
        problems: [],
      },
    ],
  ])("%s", async (name, input) => {
    await expect(renderPreview(input)).toMatchFileSnapshot(`rendered/preview-${name}.md`);
  });

  it("keeps what people wrote above and below", () => {
    const now = `Above.\r\n${renderPreview(options)}\r\nBelow.`;
    const next = renderPreview({ ...options, rows: [row(slot, "create")], now });
    expect(next).toMatch(/^Above\.\r\n<!-- minutes-to-issues:v1/);
    expect(next).toMatch(/<!-- \/minutes-to-issues -->\r\nBelow\.$/);
    expect(next).not.toContain("Write a restore drill");
  });

  it("becomes history in place, once, and keeps its choices", async () => {
    const choices = [choice(slot.id, false)];
    const closed = closePreview(`Mine.\n\n${renderPreview(options)}`, choices);
    expect(isClosedPreview(closed)).toBe(true);
    expect(closePreview(closed, choices)).toBe(closed);
    expect(readPreview(closed).state?.choices).toEqual(choices);
    await expect(closed).toMatchFileSnapshot("rendered/preview-closed.md");
  });

  it("keeps an unticked row, so that it can be ticked again", () => {
    const rows = [row(slot, "ignore", { note: "unticked" })];
    const { ticks } = readPreview(
      renderPreview({ ...options, rows, choices: [choice(slot.id, false)] }),
    );
    expect(ticks).toEqual([{ key: slot.id, checked: false }]);
  });

  it("tells what people ticked from what we wrote", () => {
    const body = renderPreview(options);
    const { state } = readPreview(body);
    expect(mergeChoices(state, body)).toEqual([]);
    const now = body
      .replace(/- \[x\] (Write a restore)/, "- [ ] $1")
      .replace(/- \[ \] (Add a panel)/, "- [X] $1")
      .replaceAll("\n", "\r\n");
    expect(mergeChoices(readPreview(now).state, now)).toEqual([
      { key: drill.id, checked: false },
      { key: panel.id, checked: true },
    ]);
  });

  it("takes no tick from a text whose marker is gone, nor from rows that it did not write", () => {
    const body = renderPreview(options);
    expect(readPreview(body.replace(/<!-- minutes-to.*/, "")).state).toBeNull();
    expect(mergeChoices(null, body)).toEqual([]);
    const foreign = `${body}\n- [x] more <!-- minutes-row:zz -->`;
    expect(mergeChoices(readPreview(foreign).state, foreign)).toEqual([]);
  });

  it("fits with thousands of rows and choices, and its numbers stay complete", () => {
    const rows = Array.from({ length: 2000 }, (_, i) =>
      row(drill, i % 2 ? "create" : i % 4 ? "propose" : "update", { key: `k${i}` }),
    );
    const choices = rows.map(({ key }) => ({ ...choice(key, true), text: "long ".repeat(100) }));
    for (const chosen of [choices, []]) {
      const body = renderPreview({ ...options, rows, choices: chosen });
      expect(body.length).toBeLessThanOrEqual(65_536);
      expect(body.split("\n")[1]).toContain("500 would be updated");
      expect(body).toMatch(/\nAnd \d+ more, which this comment has no room for/);
      expect(mergeChoices(readPreview(body).state, body)).toEqual([]);
    }
  });

  it("is read back as it was written, and has no effect, whatever the minutes say", () => {
    fc.assert(
      fc.property(
        fc.array(hostileRow, { maxLength: 6 }),
        fc.array(hostileProblem, { maxLength: 2 }),
        hostileText,
        fc.boolean(),
        (rows, problems, by, wanted) => {
          const choices = rows
            .slice(0, 2)
            .map(({ key, title, path }) => ({ key, path, text: title, wanted, by }));
          const body = renderPreview({ ...options, rows, problems, choices, putBack: [by] });
          const { state, ticks } = readPreview(body);
          expect(ticks).toEqual(ticks.map(({ key }) => ({ key, checked: state?.rows[key] })));
          expect(ticks).toHaveLength(Object.keys(state?.rows ?? {}).length);
          expect(mergeChoices(state, body)).toEqual([]);
          expect(body.length).toBeLessThanOrEqual(65_536);
          const known =
            /^comment: {2}(minutes-(row:|to-issues:v1 \{"kind":"preview")|\/minutes-to-issues)/;
          expect(githubEffects(body).filter((effect) => !known.test(effect))).toEqual([]);
        },
      ),
      { numRuns: runs(40) },
    );
  });
});
