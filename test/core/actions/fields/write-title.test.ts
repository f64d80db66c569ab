import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeTitle } from "../../../../src/core/actions/fields/write-title.ts";
import { statementOf, type Surroundings } from "./statement-of.ts";

function titleOf(text: string, around: Surroundings = {}): string {
  const { statement, context } = statementOf(text, around);
  return writeTitle(statement, context);
}

describe("writeTitle", () => {
  it.each<[string, string, Surroundings?]>([
    ["Action: Rachel to send the yearly budget by Friday", "Send the yearly budget"],
    ["Rachel will look at caching the schema files", "Look at caching the schema files"],
    ["Rachel and Tom agreed to write the annual report", "Write the annual report"],
    ["Write the annual report (Rachel)", "Write the annual report", { above: ["# Actions"] }],
    [
      "Write the annual report - Rachel - done",
      "Write the annual report",
      { above: ["# Actions"] },
    ],
    ["We should document the schema format.", "Document the schema format"],
    ["Schema format to be documented in the wiki", "Document Schema format in the wiki"],
    [
      "All templates need to be converted to the new layout",
      "Convert all templates to the new layout",
    ],
    ["It would be good to run the linter on old scripts", "Run the linter on old scripts"],
    ["Need a tool to compare two profiles", "Provide a tool to compare two profiles"],
    ["Integration of the new compiler into the build", "Integrate the new compiler into the build"],
    [
      "old-tool command line not used by anybody: remove it",
      "Remove the unused old-tool command line",
    ],
    [
      "Agreement that the plugin is right: need to merge the code",
      "Merge the code (old.pm vs. plugin)",
      { above: ["old.pm vs. plugin"] },
    ],
    ["need to merge the code", "Merge the code (Parser rewrite)", { above: ["# Parser rewrite"] }],
    ["remove it", "Remove it (Old website)", { above: ["# Actions", "Old website"] }],
    ["Web site: need to be refurbished", "Refurbish Web site"],
    ["Merge https://github.com/acme/tools/pull/8/files into main", "Merge acme/tools#8 into main"],
    ["Run `sync --all: now` on every host", "Run sync --all: now on every host"],
    ["Move the call to 10:30 for everybody", "Move the call to 10:30 for everybody"],
    [
      "Clean the dusty attic | Ann | June",
      "Clean the dusty attic",
      { table: ["Task", "Owner", "Due"] },
    ],
  ])("%j → %j", (text, title, around) => {
    expect(titleOf(text, around)).toBe(title);
  });

  const word = fc.constantFrom(
    ..."the parser should merge code into `a b`, and (really) need to check: https://example.org/a/b it Rachel will by Friday \n **bold** – done [x] #12 ünï".split(
      " ",
    ),
  );
  const text = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(" ")),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 }),
  );

  it("is one line of 1 to 80 characters for any text", () => {
    fc.assert(
      fc.property(text, fc.option(fc.string({ maxLength: 60 })), (one, above) => {
        const title = titleOf(one, above === null ? {} : { above: [`# ${above}`] });
        const length = Array.from(title).length;
        expect(length).toBeGreaterThan(0);
        expect(length).toBeLessThanOrEqual(80);
        expect(title).not.toMatch(/[\n\r\t]/);
      }),
    );
  });

  it("cuts no word", () => {
    const plain = fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 12, maxLength: 40 });
    fc.assert(
      fc.property(plain, (words) => {
        const title = titleOf(`Check ${words.join(" ")}`);
        const known = new Set(["check", ...words]);
        for (const one of title.replace("…", "").toLowerCase().split(" "))
          expect(known).toContain(one);
      }),
    );
  });
});
