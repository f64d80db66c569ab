import { describe, expect, it } from "vitest";
import { findOwners } from "../../../../src/core/actions/owners/find-owners.ts";
import { statementOf, type Surroundings } from "../statement-of.ts";

const actions = { above: ["# Actions"] };

describe("findOwners, of marks that some communities use", () => {
  it.each<[string, string[], Surroundings?]>([
    ["Action: Bo to send the budget", ["Bo"]],
    ["Bo to send the budget", ["Bo"]],
    ["Jun to send the budget", ["Jun"], actions],
    ["So to speak of money", []],
    ["Jun to Dec is too long", [], actions],
    ["Send the budget to the bank. ACTION: RT", ["RT"]],
    ["Send the budget to the bank. AP: Rachel", ["Rachel"]],
    ["AI: Rachel pursue the refund", ["Rachel"], { file: ["Present: Rachel, Tom"] }],
    ["#action rtanaka write the budget", ["rtanaka"]],
    ["18:07:00 <vera> #action rtanaka write the budget", ["rtanaka"]],
    [
      "ACTION: rtanaka and tmoss look into it",
      ["rtanaka", "tmoss"],
      { file: ["Present: rtanaka, tmoss"] },
    ],
    ["TODO(rtanaka): send the budget", ["rtanaka"]],
    ["AI-3 Rachel: send the budget", ["Rachel"]],
    ["[name=Rachel] Send the budget", ["Rachel"], actions],
    ["[Rachel] Send the budget", ["Rachel"], actions],
    ["[Rachel/Tom] Send the budget", ["Rachel", "Tom"], actions],
    ["[DONE] [Rachel] Send the budget", ["Rachel"], actions],
    ["❌ Rachel - send the budget", ["Rachel"], actions],
    [":dart: RT mails the budget", ["RT"], { file: ["Rachel Tanaka (RT) took notes"] }],
    ["Rachel => send the budget", ["Rachel"]],
    ["RGO mails the keeper", [], { file: ["The Remote Gate Opener (RGO) is new"] }],
    ["@Rachel Tanaka @May 16, 2024 Ask the bank", ["@Rachel Tanaka"], { checked: false }],
    ["Ask the bank @Rachel Tanaka → May 16, 2024", ["@Rachel Tanaka"], { checked: false }],
    ["Clean the attic | Bo | June", ["Bo"], { table: ["Task", "Who", "When"] }],
    ["The treasurer shall pay the bill", ["treasurer"]],
  ])("%j → %j", (text, names, around) => {
    const { statement, context } = statementOf(text, around);
    expect(findOwners(statement, context).owners.map(({ name }) => name)).toEqual(names);
  });
});
