import { describe, expect, it } from "vitest";
import { findActions } from "../../../src/core/actions/find-actions.ts";
import type { Action } from "../../../src/core/actions/action.ts";
import { Config } from "../../../src/core/config/schema.ts";
import { readMinutes } from "../../../src/core/minutes/read-minutes.ts";

const find = (text: string): Action[] =>
  findActions(readMinutes({ path: "call.md", text }), Config.parse({})).actions;
const shown = (text: string): string[] =>
  find(text).map(({ lines, tier, decision, owners }) =>
    [lines.join("-"), tier, decision, ...owners.map(({ name }) => name)].join(" "),
  );

describe("marked actions", () => {
  it.each([
    ["ACTION: Ann to rotate the keys", "1-1 explicit open Ann"],
    ["AI 3: Ann to rotate the keys", "1-1 explicit open Ann"],
    ["[Action - Ann] rotate the keys", "1-1 explicit open Ann"],
    ["AI-3 Ann: rotate the keys", "1-1 explicit open Ann"],
    ["TODO(ann): rotate the keys", "1-1 explicit open ann"],
    ["The keys are old and to be rotated. ACTION: Ann", "1-1 explicit open Ann"],
    ["- Action: Rotate the keys. Tell the others.", "1-1 explicit open"],
    ["- [ ] @ann: keys", "1-1 explicit open @ann"],
    [
      "## Action log\n\n| Who | What | When |\n|-|-|-|\n| Ann | key rotation | May |",
      "5-5 explicit open Ann",
    ],
    ["Next steps:\n\n- [Ann] Rotate the keys", "3-3 explicit open Ann"],
    [
      "Actions:\n- Rotate the keys. They are old. Tom has them.\n  - Owner: Ann\n  - Due: next call",
      "2-2 explicit open Ann",
    ],
    ["Actions\n\n- [Ann](mailto:a@example.org) Rotate the keys", "3-3 explicit open Ann"],
    ["AR: Ann to rotate the keys", "1-1 explicit open Ann"],
    ["ACTION (Ann): rotate the keys", "1-1 explicit open Ann"],
    ["3.1 The keys are old.\n3.2 ACTION Ann: rotate the keys", "2-2 explicit open Ann"],
    ["# Mirror\n\n## Action - rotate the keys (Ann)", "3-3 explicit open Ann"],
    ["- [ ] Ann to rotate the keys", "1-1 explicit open Ann"],
    ["Actions\n\n- Key rotation: Ann", "3-3 explicit open Ann"],
    ["## To do\n\n- key rotation on the mirror", "3-3 explicit open"],
  ])("%j: %s", (text, action) => {
    expect(shown(text)).toEqual([action]);
  });

  it.each([
    "Action: none",
    "Action: proposal accepted",
    "## Actions\n\nNobody had any.",
    "## Actions\n\nThere were no new actions.",
    "## Attendance\n\n- [x] Ann\n- [ ] Bo",
    "## Actions\n\n- Mirror:",
  ])("%j: none", (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe("who takes on what", () => {
  const intro = "## Mirror\n\nPresent: Ivo, Judit\n\n";

  it("is opened where a name takes on work", () => {
    expect(shown(`${intro}- Judit will replace the cable of the probe\n`)).toEqual([
      "5-5 commitment open Judit",
    ]);
  });

  it("belongs to the task that it follows, and shows that this is one", () => {
    const text = `${intro}- The keys of the mirror must be rotated before the audit\n  - Judit will take care of it\n`;
    expect(shown(text)).toEqual(["5-6 commitment open Judit"]);
  });
});

it("leaves a site its own plans", () => {
  const text =
    "## Site news\n\n- Plan to move the cluster to the new release\n- Not planning to upgrade the broker\n";
  expect(shown(text)).toEqual([]);
});

it("asks about a question, and opens none", () => {
  const decisions = find("- Should we rename the package before the release?\n");
  expect(decisions.filter(({ decision }) => decision === "open")).toEqual([]);
});
