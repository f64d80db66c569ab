import fc from "fast-check";
import { expect, it } from "vitest";
import type { CommentNote } from "../../../src/core/issues/comment-note.ts";
import { readMarker } from "../../../src/core/issues/marker.ts";
import { renderComment } from "../../../src/core/issues/render-comment.ts";
import { githubEffects } from "../../support/github-effects.ts";
import { hostileText } from "../../support/hostile.ts";
import { runs } from "../../support/runs.ts";

const source = {
  meeting: { title: "Storage call", date: "2026-03-31" },
  path: "minutes/call.md",
  url: "https://github.com/acme/minutes/blob/4f1c2d9/minutes/call.md?plain=1#L9",
};
const issue = { repository: "acme/tools", number: 12 };
const amendments = [
  { field: "owner" as const, before: "Ben", after: "Chloe" },
  { field: "due date" as const, before: "none", after: "2026-04-12" },
  { field: "wording" as const, before: "Write #1", after: "Drop it" },
];

const at = `([read it](${source.url}))`;
const call = `Storage call, 31 March 2026 ${at}`;
it.each<[CommentNote, string]>([
  [
    { kind: "amended", amendments },
    `Amended in the minutes of ${call}:\n\n- **Owner:** Ben → Chloe\n- **Due date:** none → 12 April 2026\n- **Wording:** Write #&#8203;1 → Drop it`,
  ],
  [{ kind: "done", closing: true }, `Done, by the minutes of ${call}. So this is closed.`],
  [{ kind: "done", closing: false }, `Done, by the minutes of ${call}.`],
  [
    { kind: "undone", reopening: true },
    `No longer marked as done in the minutes of ${call}. So this is open again.`,
  ],
  [
    { kind: "withdrawn", closing: true, mergedInto: null },
    `No longer in the minutes of ${call}. Nobody had touched this issue, so it is closed as not planned.`,
  ],
  [
    { kind: "withdrawn", closing: false, mergedInto: "Do both" },
    `No longer in the minutes of ${call}. It is now part of “Do both”. This issue stays as it is: close it if it is no longer wanted.`,
  ],
  [{ kind: "restored", reopening: false }, `Back in the minutes of ${call}, which had dropped it.`],
  [{ kind: "raised", reopening: false, amendments: [] }, `Raised again in the minutes of ${call}.`],
  [
    { kind: "raised", reopening: false, staysClosed: true, amendments: amendments.slice(0, 1) },
    `Raised again in the minutes of ${call}. It stays closed, as a person left it.\n\nSaid there:\n\n- **Owner:** Ben → Chloe`,
  ],
  [
    { kind: "linked", title: "Tidy up @home" },
    `Agreed in the minutes of ${call}, which say that it is tracked here:\n\n> Tidy up @&#8203;home`,
  ],
  [
    { kind: "duplicate", of: issue },
    "Opened twice by mistake, and nobody had touched this one: it goes on in acme/tools#12.",
  ],
  [{ kind: "moved", to: issue, by: "jane" }, "Moved to acme/tools#12, as jane asked."],
  [{ kind: "movedFrom", from: issue, by: "jane" }, "Moved here from acme/tools#12, as jane asked."],
  [{ kind: "ignored", by: "jane" }, "No action, says jane: it will not be opened again."],
  [
    { kind: "retracted", label: "backfill-2026-11-24" },
    "Closed as not planned: all that was opened as `backfill-2026-11-24` was taken back, and nobody had touched this issue. Reopen it if it is wanted.",
  ],
])("%j is told in a sentence", (note, text) => {
  expect(renderComment(note, "k1", source)).toBe(
    `${text}\n\n<!-- minutes-to-issues:v1 {"kind":"comment","key":"k1"} -->`,
  );
});

it("carries its key and nothing that takes effect, whatever the minutes say", () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (a, b, key) => {
      const hostile = { meeting: { title: a, date: b }, path: b, url: null };
      const notes: CommentNote[] = [
        { kind: "amended", amendments: [{ field: "wording", before: a, after: b }] },
        { kind: "withdrawn", closing: true, mergedInto: a },
        { kind: "linked", title: a },
        { kind: "ignored", by: b },
      ];
      for (const note of notes) {
        const body = renderComment(note, key, hostile);
        expect(readMarker(body, "comment")).toMatchObject({ marker: { key } });
        expect(githubEffects(body).filter((effect) => !effect.startsWith("comment:"))).toEqual([]);
        expect(githubEffects(body).length).toBe(1);
      }
    }),
    { numRuns: runs(60) },
  );
});
