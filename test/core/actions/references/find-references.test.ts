import { describe, expect, it } from "vitest";
import { findActions } from "../../../../src/core/actions/find-actions.ts";
import {
  findNumberedMentions,
  findReferences,
} from "../../../../src/core/actions/references/find-references.ts";
import { Config } from "../../../../src/core/config/schema.ts";
import { readMinutes } from "../../../../src/core/minutes/read-minutes.ts";
import { statementOf, type Surroundings } from "../statement-of.ts";

const issue = "https://github.com/acme/tools/issues/7";
const pull = "https://github.com/acme/tools/pull/8";

function find(
  text: string,
  around: Surroundings = {},
): { references: readonly string[]; trackedIn: string | null } {
  const { statement, context } = statementOf(text, around);
  return findReferences(statement, context);
}

describe("findReferences", () => {
  it.each<[string, string[], Surroundings?]>([
    [`Review ${pull}/files#diff-1`, [pull]],
    [`Answer ${issue}#issuecomment-99.`, [issue]],
    [`Review [the change](${pull})`, [pull]],
    ["Fix acme/tools#7 first", ["acme/tools#7"]],
    [
      "Merge https://git.example.org/a/b/c/-/merge_requests/4/diffs",
      ["https://git.example.org/a/b/c/-/merge_requests/4"],
    ],
    ["Update #12 with the dates", ["acme/tools#12"], { above: [`[Dates](${issue})`] }],
    ["Update PR 12 with the dates", ["acme/tools#12"], { above: ["# acme/tools"] }],
    ["Fix tools#12", ["acme/tools#12"], { file: [`See ${issue}`] }],
    ["Merge the code", [issue], { above: [`[Old code](${issue})`] }],
    ["Merge the code", [issue], { below: [`See ${issue}`] }],
    [
      "Merge the code",
      [],
      { below: [`Compare it with what was said in ${issue} by all the others`] },
    ],
    ["Update github.com/acme/tools/issues/7 with the dates", [issue]],
    ["Update acme/tools/pull/8 with the dates", ["acme/tools#8"]],
    [
      "Close https://git.example.org/acme/tools/-/work_items/4",
      ["https://git.example.org/acme/tools/-/work_items/4"],
    ],
    ["Close https://desk.example.org/issues/4?tab=notes", ["https://desk.example.org/issues/4"]],
    ["Update GH-12", ["acme/tools#12"], { above: ["# acme/tools"] }],
    ["Update PR-12", ["acme/tools#12"], { above: ["# acme/tools"] }],
    ["Update MR !12", ["acme/tools#12"], { above: ["# acme/tools"] }],
    [
      "Merge PRs 12, 13 and 14",
      ["acme/tools#12", "acme/tools#13", "acme/tools#14"],
      { above: ["# acme/tools"] },
    ],
    ["Compare #12/#13", ["acme/tools#12", "acme/tools#13"], { above: ["# acme/tools"] }],
    ["Update #12", []],
    ["Priority #1", []],
    ["See https://github.com/acme/tools", []],
  ])("%j → %j", (text, references, around) => {
    expect(find(text, around).references.slice(0, references.length || 1)).toEqual(references);
  });

  it.each([
    "Book room #12",
    "Go on with step #3",
    "Answer agenda item #4",
    "Fix the #1 problem of all",
    "Paint it in #003366",
    "Paint it in colour #336699",
    "Print issue 1 of the journal",
    "Print volume 3, issue 2",
    "Rachel will issue 3 licences",
  ])("%j names no issue, whatever the repository", (text) => {
    expect(find(text, { above: ["# acme/tools"] }).references).toEqual([]);
  });

  it("reads the cells beside the one that states the task", () => {
    const table = [
      "| Task | Who | Issue |",
      "|---|---|---|",
      `| Mend the parser | Rachel | ${issue} |`,
    ];
    const minutes = readMinutes({ path: "call.md", text: table.join("\n") });
    const { actions } = findActions(minutes, Config.parse({}));
    expect(actions.map(({ references, trackedIn }) => ({ references, trackedIn }))).toEqual([
      { references: [issue], trackedIn: issue },
    ]);
  });

  it.each<[string, string, Surroundings?]>([
    [`Merge the code, tracked in ${issue}`, issue],
    [`Merge the code: see ${issue}`, issue],
    [`Merge the code. Issue opened: ${issue}`, issue],
    [`[Merge the old code](${issue})`, issue],
    ["Merge the code (#7)", "acme/tools#7", { above: ["# acme/tools"] }],
    ["Merge the code", issue, { below: [`Issue tracking this: ${issue}`] }],
  ])("%j is tracked in %s", (text, trackedIn, around) => {
    expect(find(text, around).trackedIn).toBe(trackedIn);
  });

  it.each<[string, Surroundings?]>([
    [`Review ${pull}`],
    [`Review [the change](${pull}) before Friday`],
    [`Merge the code, see ${issue} for details`],
    [`Comment on ${issue}`],
    ["Merge the code", { above: [`[Old code](${issue})`] }],
  ])("%j is tracked nowhere", (text, around) => {
    expect(find(text, around).trackedIn).toBeNull();
  });

  it.each([
    ["the next line, without its indent", "", [issue]],
    ["a paragraph of its own", "\n", []],
  ])("of an item that %s goes on with", (_, gap, references) => {
    const text = `# Call\n\n- Rules of the hall ${issue}\n${gap}Last time: the rules are to be told apart.\n  - Bo: they differ.\n  - Ann will merge the code\n`;
    const { actions } = findActions(readMinutes({ path: "2026-03-03.md", text }), Config.parse({}));
    const found = actions.find(({ title }) => /merge the code/i.test(title));
    expect(found?.references).toEqual(references);
  });

  it("lists numbers whose repository the text does not tell", () => {
    const { statement } = statementOf("Merge PR 12 and issue #7, not v1.3 nor acme/tools#9");
    expect(findNumberedMentions(statement).map(({ number, kind }) => [number, kind])).toEqual([
      ["12", "pull"],
      ["7", "issue"],
    ]);
  });
});
