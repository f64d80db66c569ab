import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CASES, readCase } from "./support/cases/case.ts";
import { playCase } from "./support/cases/play-case.ts";

describe("case", () => {
  test.each(readdirSync(CASES))("%s", async (name) => {
    const pinned = join(CASES, name, "outcome.txt");
    if (!existsSync(pinned)) throw new Error(`Pin its outcome: npm run record:case -- ${name}`);
    expect(await playCase(readCase(name))).toBe(readFileSync(pinned, "utf8"));
  });
});
