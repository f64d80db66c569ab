import { expect, it } from "vitest";
import { findActions } from "../../../src/core/actions/find-actions.ts";
import { Config } from "../../../src/core/config/schema.ts";
import { readMinutes } from "../../../src/core/minutes/read-minutes.ts";

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
    ["Update the backup page", "Tom", "Vera"],
  ]);
});

it("leaves a row whole that hands out one", () => {
  const cell = "Ann to order a new disk for the mirror. The old one has 40 bad blocks.";
  expect(found(`| Mirror | ${cell} | June 3 |`)).toHaveLength(1);
});
