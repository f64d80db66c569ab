import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { findTargets } from "../../bench/train/find-targets.ts";
import { loadMarked } from "../../bench/train/load-marked.ts";
import { listStatements } from "../../src/core/actions/statements/statements.ts";
import { readMinutes } from "../../src/core/minutes/read-minutes.ts";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "marked-"));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const load = (text: string) => {
  writeFileSync(join(dir, "north--call.md"), text);
  return loadMarked(dir)[0]!;
};

it("takes marks out of the text, and makes labels of them", () => {
  const { text, labels } = load(
    "- Keys are old. Rotate them ⟦agreed⟧\n- Ann to ask Bo ⟦commitment?⟧\n- keys: rotate ⟦repeat⟧\n",
  );
  expect(text).toBe("- Keys are old. Rotate them\n- Ann to ask Bo\n- keys: rotate\n");
  expect(labels.map(({ lines, summary, tier, sure }) => [lines, summary, tier, sure])).toEqual([
    [[1, 1], "Rotate them", "agreed", true],
    [[2, 2], "- Ann to ask Bo", "commitment", false],
  ]);
  expect(labels[0]!.also).toEqual([[3, 3]]);
});

it("names the line of a mark that it does not know", () => {
  expect(() => load("- Rotate ⟦agred⟧\n")).toThrow("north--call.md:1: unknown mark");
});

it(
  "reads the project's own corpus, each mark on a statement but for a few",
  { timeout: 60_000 },
  () => {
    const files = loadMarked(join(import.meta.dirname, "../../bench/train/corpus"));
    const labels = files.flatMap((file) => file.labels).length;
    const found = files.flatMap((file) => {
      const statements = listStatements(readMinutes({ path: file.file, text: file.text }));
      return findTargets(statements, file.labels).filter(({ label }) => label !== null);
    });
    expect(labels).toBeGreaterThan(3000);
    expect(found.length / labels).toBeGreaterThan(0.96);
  },
);
