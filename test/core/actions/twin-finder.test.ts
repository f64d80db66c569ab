import { expect, it } from "vitest";
import { findActions } from "../../../src/core/actions/find-actions.ts";
import { Config } from "../../../src/core/config/schema.ts";
import { readMinutes } from "../../../src/core/minutes/read-minutes.ts";

/** Line, owners and due date of each action. */
function found(...lines: string[]): string[] {
  const text = ["# Call, 14 May 2024", "", ...lines].join("\n");
  const { actions } = findActions(readMinutes({ path: "call.md", text }), Config.parse({}));
  return actions.map(({ lines: [line], owners, due }) =>
    [line, ...owners.map(({ name }) => name), ...(due === null ? [] : [due])].join(" "),
  );
}

it("takes owner and date from where the file says the same again", () => {
  const agenda = [
    "## Agenda",
    "",
    "- Migration of the wiki to the new host (Rachel, by 3 June)",
    "",
  ];
  const actions = ["## Actions", "", "- ACTION: Migrate the wiki to the new host"];
  expect(found(...agenda, ...actions)).toContain("9 Rachel 2024-06-03");
});

it("takes nothing from another task", () => {
  const agenda = ["## Agenda", "", "- Migration of the wiki to the old host (Rachel)", ""];
  const actions = ["## Actions", "", "- ACTION: Migrate the forum to the new host"];
  expect(found(...agenda, ...actions)).toContain("9");
});
