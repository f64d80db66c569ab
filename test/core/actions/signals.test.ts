import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readStatement } from "../../../src/core/actions/reading/reading.ts";
import { SIGNALS } from "../../../src/core/actions/signals/all.ts";
import { listStatements } from "../../../src/core/actions/statements/statements.ts";
import { readMinutes } from "../../../src/core/minutes/read-minutes.ts";

const DIR = join(import.meta.dirname, "../../../src/core/actions/signals");

interface Example {
  readonly signal: string;
  readonly minutes: string;
  readonly found: string;
}

/** The examples in the signals' doc comments: "- `minutes` → what is found"; "⏎" is a line break. */
function examplesOf(source: string): Example[] {
  return [...source.matchAll(/\/\*\*\n((?: \*.*\n)*?) \*\/\nexport const (\w+)/g)].flatMap(
    ([, comment = "", signal = ""]) =>
      [...comment.matchAll(/^ \* - `(.+)` → (.+)$/gm)].map(([, minutes = "", found = ""]) => ({
        signal,
        minutes: minutes.replaceAll(" ⏎", "\n").replaceAll("⏎", "\n"),
        found,
      })),
  );
}

const examples = readdirSync(DIR).flatMap((file) =>
  examplesOf(readFileSync(join(DIR, file), "utf8")),
);

/** What a signal finds in the last statement of some minutes. */
function find(signal: string, text: string): string {
  const minutes = readMinutes({ path: "call.md", text: text.replace(/\n /g, "\n") });
  const statement = listStatements(minutes).at(-1)!;
  const found = SIGNALS[signal]!.find(readStatement(statement, { minutes, people: {} }));
  return found === false ? "nothing" : String(found);
}

describe("signals", () => {
  it.each(examples)("$signal: $minutes", ({ signal, minutes, found }) => {
    expect(find(signal, minutes)).toBe(found);
  });

  it("each have an example", () => {
    const shown = new Set(examples.map(({ signal }) => signal));
    expect(Object.keys(SIGNALS).filter((name) => !shown.has(name))).toEqual([]);
  });
});
