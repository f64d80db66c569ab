import { expect, it } from "vitest";
import { findActions } from "../../../../src/core/actions/find-actions.ts";
import { Config } from "../../../../src/core/config/schema.ts";
import { readMinutes } from "../../../../src/core/minutes/read-minutes.ts";

function found(...rows: string[]): [string, ...string[]][] {
  const text = ["## Actions", "", "| Topic | Actions | Due |", "|---|---|---|", ...rows].join("\n");
  const { actions } = findActions(readMinutes({ path: "call.md", text }), Config.parse({}));
  return actions.map(({ title, owners }) => [title, ...owners.map(({ name }) => name)]);
}

it("cuts a row that hands out several tasks, and gives each its owners", () => {
  const cell =
    "The old mirror is slow. Ann to order a new disk for the mirror. Tom and Vera will update the backup page.";
  expect(found(`| Mirror | ${cell} | June 3 |`)).toEqual([
    ["Order a new disk for the mirror", "Ann"],
    ["Mirror: update the backup page", "Tom", "Vera"],
  ]);
});

it("leaves a row whole that hands out one", () => {
  const cell = "Ann to order a new disk for the mirror. The old one has 40 bad blocks.";
  expect(found(`| Mirror | ${cell} | June 3 |`)).toHaveLength(1);
});

const HEAD = ["# Staff meeting 2026-03-12", ""];

it.each([
  ["Topic | Notes | Action | Who", "Tank | it leaks | Order a new seal | Petra"],
  ["Item | Discussion | Decisions / actions | Responsible", "1. Tank | | Order a new seal | Petra"],
  ["Topic | Next steps | Owner", "Tank | Order a new seal | Petra"],
  ["Topic | What | Who | When", "Tank | Order a new seal | Petra | June"],
])("reads the task from the column for actions, and the topic from its own: %s", (titles, row) => {
  const text = [...HEAD, `| ${titles} |`, titles.replace(/[^|]+/g, "---"), `| ${row} |`].join("\n");
  const { actions } = findActions(readMinutes({ path: "call.md", text }), Config.parse({}));
  expect(actions.map(({ title, tier, decision }) => [title, tier, decision])).toEqual([
    ["Tank: order a new seal", "explicit", "open"],
  ]);
});

it.each([
  ["Topic | Notes | Action | Who", "Tank | nothing new | none | "],
  ["Topic | Notes | Action | Who", "Tank | nothing new | - | -"],
  ["Topic | Decision / action | Who", "Tank | Approved the larger one | "],
])("opens nothing where no one has a task: %s: %s", (titles, row) => {
  const text = [...HEAD, `| ${titles} |`, titles.replace(/[^|]+/g, "---"), `| ${row} |`].join("\n");
  const { actions } = findActions(readMinutes({ path: "call.md", text }), Config.parse({}));
  expect(actions.filter(({ decision }) => decision === "open")).toEqual([]);
});
