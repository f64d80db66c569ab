import { expect, it } from "vitest";
import { findActions } from "../../../../src/core/actions/find-actions.ts";
import { Config } from "../../../../src/core/config/schema.ts";
import { readMinutes } from "../../../../src/core/minutes/read-minutes.ts";

function fieldsOf(entry: string, present: string): [string[], string | null] {
  const text = `# Call 2026-03-12\nPresent: ${present}\n\n## Actions\n- ${entry}\n`;
  const { actions } = findActions(readMinutes({ path: "call.md", text }), Config.parse({}));
  return [actions[0]!.owners.map(({ name }) => name), actions[0]!.due];
}

it.each([
  ["Jan: seal the tank", "Jan, Petra", ["Jan"], null],
  ["Will to seal the tank", "Will, Petra", ["Will"], null],
  ["Seal the tank (May)", "May, Petra", ["May"], null],
  ["Seal the tank by May", "May, Petra", [], "2026-05-31"],
  ["Petra to seal the tank in June", "June, Petra", ["Petra"], "2026-06-30"],
  ["June: seal the tank", "Ann, Petra", [], "2026-06-30"],
])(
  "takes the name of a month for somebody where one is called so: %s of %s",
  (entry, present, owners, due) => {
    expect(fieldsOf(entry, present)).toEqual([owners, due]);
  },
);
