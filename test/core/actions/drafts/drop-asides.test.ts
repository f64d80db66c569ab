import { expect, it } from "vitest";
import { decided } from "../decided.ts";

it.each([
  [["- Seal the tank. Also relevant to the damp of the cellar."], ["2 open"]],
  [["- Find the leaks of the tank. Tell their owners and", "  ask for repair."], ["2 open"]],
  [["- Ann to seal the tank. Carl to measure the damp."], ["2 open", "2 open"]],
  [["- The tank leaks. Ann to seal it. Bo will help."], ["2 open"]],
])(
  "takes an entry of a list of actions for one task, unless it hands out more: %j",
  (lines, found) => {
    expect(decided(["## Actions", ...lines])).toEqual(found);
  },
);

it("does not propose a doubtful sentence beside a surer one on its line", () => {
  expect(decided(["- We need to seal the tank. The tank is made of oak."])).toHaveLength(1);
});
