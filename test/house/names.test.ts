import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, it } from "vitest";

/** Named after what they are about, since what they export is a detail of it. */
const BY_TOPIC = new Set([
  "src/index.ts",
  "src/core/config/schema.ts",
  "src/core/actions/dates/plan-window.ts",
  "src/core/actions/dates/release-date.ts",
  "src/core/actions/language/verb-groups.ts",
  "src/core/actions/language/word-classes.ts",
  "src/core/actions/owners/action-zone.ts",
  "src/core/actions/reading/action-list.ts",
  "src/core/actions/signals/all.ts",
  "src/core/actions/statements/statements.ts",
  "src/core/actions/titles/check-list.ts",
  "src/core/actions/titles/task-openers.ts",
]);
const VALUE = /^export (?:async )?(?:function\*?|const|class) (\w+)/gm;
const TYPE = /^export (?:interface|type) (\w+)/gm;

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => `src/${path.replaceAll("\\", "/")}`)
  .filter((path) => path.endsWith(".ts") && !BY_TOPIC.has(path));

it("a file that exports one thing is named after it", () => {
  const misnamed = files.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const values = namesIn(text, VALUE);
    if (values.length !== 1) return [];
    const name = basename(file, ".ts").replaceAll("-", "");
    // A command's file is named after the command.
    const given = file.startsWith("src/cli/") ? [name, `add${name}`] : [name];
    const exported = [...values, ...namesIn(text, TYPE)];
    return exported.some((one) => given.includes(one)) ? [] : [`${file}: ${values.join()}`];
  });
  expect(misnamed).toEqual([]);
});

it("finds files to check", () => {
  expect(files.length).toBeGreaterThan(300);
});

/** In letters alone, so that `CONFIG_FILE` and `config-file` are the same. */
function namesIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = ""]) => name.replaceAll("_", "").toLowerCase());
}
