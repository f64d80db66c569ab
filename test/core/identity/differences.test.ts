import { describe, expect, it } from "vitest";
import { differences, isMaterial } from "../../../src/core/identity/differences.ts";

const at = (text: string, more: object = {}) => ({
  text,
  owners: [] as { name: string; login: string | null }[],
  due: null,
  state: "open" as const,
  ...more,
});
const compare = (before: string, after: string) =>
  differences({ ...at(before), owners: [] }, at(after));

describe("wording", () => {
  it.each([
    ["Fix the parser", "fix the parser.", "same"],
    ["Fix the parser", "Fix  the\nparser", "same"],
    ["Fix the “parser”", 'Fix the "parser"', "same"],
    ["Fix the parsr", "Fix the parser", "small"],
    ["Fix the parser", "Fixing a parser", "small"],
    ["Bisect the optimiser bug", "Bisect the optimizer bug", "small"],
    ["Fix the parser of the config", "Fix the parser of the config and its tests", "reworded"],
    ["Fix the parser of the config", "Fix the parser of the config of 2024", "reworded"],
    ["Merge PR 123", "Merge PR 124", "meaning"],
    ["Test release 21.12", "Test release 22.2", "meaning"],
    ["Remove ncm-fsprobe", "Remove ncm-ganglia", "meaning"],
    ["Remove the old command", "Do not remove the old command", "meaning"],
    ["Fix the parser of the config", "Call the vendor about disks", "meaning"],
  ])("%s → %s: %s", (before, after, expected) => {
    expect(compare(before, after).wording).toBe(expected);
  });

  it("leaves the words of the due date to the due date", () => {
    const before = { ...at("Send the report by 1 April", { due: "2024-04-01" }), owners: [] };
    const after = at("Send the report by 2024-05-03", { due: "2024-05-03" });
    expect(differences(before, after)).toMatchObject({ wording: "same", due: true });
  });

  it.each([["same"], ["small"]] as const)("alone: %s is not worth a write", (wording) => {
    expect(isMaterial({ wording, owners: false, due: false, state: false })).toBe(false);
  });
});

it("tells owners, due date and state, whatever the order and case of names", () => {
  const entry = { ...at("Fix it"), owners: ["James", "Stijn"] };
  const owners = (...names: string[]) => names.map((name) => ({ name, login: null }));
  const same = differences(entry, at("Fix it", { owners: owners("stijn", "James") }));
  expect(same).toEqual({ wording: "same", owners: false, due: false, state: false });
  expect(isMaterial(same)).toBe(false);
  const other = { owners: owners("Stijn"), due: "2024-03-05", state: "done" };
  const changed = differences(entry, at("Fix it", other));
  expect(changed).toEqual({ wording: "same", owners: true, due: true, state: true });
  expect(isMaterial(changed)).toBe(true);
});
