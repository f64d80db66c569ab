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

it("sees the same task beside asides and words joined by a slash", () => {
  const review = ["## Review", "", "- Mirror/Proxy setup and updates (Rachel)", ""];
  const actions = ["## Actions", "", "- ACTION: Proxy setup and updates (with a new host, maybe?)"];
  expect(found(...review, ...actions)).toContain("9 Rachel");
});

it("takes a date that the next item puts off to", () => {
  const review = ["## Review", "", "- Collect thoughts on the release notes (Rachel)"];
  const later = ["- RT: pushing to the 6/6 call", ""];
  const actions = ["## Actions", "", "- ACTION: Rachel to collect thoughts on the release notes"];
  expect(found(...review, ...later, ...actions)).toContain("10 Rachel 2024-06-06");
});

it("takes nothing from another task", () => {
  const agenda = ["## Agenda", "", "- Migration of the wiki to the old host (Rachel)", ""];
  const actions = ["## Actions", "", "- ACTION: Migrate the forum to the new host"];
  expect(found(...agenda, ...actions)).toContain("9");
});
