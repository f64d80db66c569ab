import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { afterAll, beforeAll, expect, test } from "vitest";

/** A small project of violations, one a file, judged by the real rules. */
const planted: Record<string, { text: string; rule: string }> = {
  "src/core/reads-files.ts": {
    text: `import { readFileSync } from "node:fs";\nexport const a = readFileSync;\n`,
    rule: "core-imports-no-node-builtins",
  },
  "src/core/calls-github.ts": {
    text: `import type { Octokit } from "@octokit/rest";\nexport type A = Octokit;\n`,
    rule: "core-imports-listed-libraries-only",
  },
  "src/core/knows-shell.ts": {
    text: `import { b } from "../github/verb.ts";\nexport const a = b;\n`,
    rule: "core-imports-core-only",
  },
  "src/github/verb.ts": {
    text: `import { c } from "../runtime/queue.ts";\nexport const b = c;\n`,
    rule: "github-imports-core-only",
  },
  "src/runtime/queue.ts": {
    text: `import { d } from "../cli/main.ts";\nexport const c = d;\n`,
    rule: "runtime-does-not-import-entries",
  },
  "src/cli/main.ts": {
    text: `import { e } from "../../test/support.ts";\nexport const d = e;\n`,
    rule: "src-does-not-import-tests",
  },
  "src/sync/step.ts": {
    text: `import { Octokit } from "@octokit/rest";\nexport const a = Octokit;\n`,
    rule: "octokit-only-in-github",
  },
  "test/support.ts": { text: `export const e = 1;\n`, rule: "" },
};

let folder = "";
let output = "";
beforeAll(async () => {
  const root = resolve(import.meta.dirname, "../..");
  folder = await mkdtemp(join(tmpdir(), "layers-"));
  for (const [path, { text }] of Object.entries(planted)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  await writeFile(
    join(folder, "tsconfig.json"),
    `{ "extends": "${root}/tsconfig.json", "include": ["src", "test"] }`,
  );
  const depcruise = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const config = join(root, ".dependency-cruiser.cjs");
  output = await new Promise((done) => {
    execFile(
      process.execPath,
      [depcruise, "--config", config, "src", "test"],
      { cwd: folder },
      (_, stdout, stderr) => {
        done(stdout + stderr);
      },
    );
  });
});
afterAll(() => rm(folder, { recursive: true }));

test.each(Object.entries(planted).filter(([, { rule }]) => rule !== ""))(
  "the layer check bites on %s",
  (path, { rule }) => {
    expect(output).toMatch(new RegExp(`error ${rule}: ${path.replaceAll(".", "\\.")}`));
  },
);

test.each([
  ["the time", "export const a = () => Date.now();"],
  ["a clock", "export const a = () => new Date();"],
  ["chance", "export const a = () => Math.random();"],
  ["the environment", "export const a = process.env;"],
  ["the network", "export const a = fetch;"],
  ["waiting", "export const a = async () => { await 1; };"],
])("the core may not use %s", async (_, code) => {
  const eslint = new ESLint({
    overrideConfig: [{ files: ["**/*.ts"], ...tseslint.configs.disableTypeChecked }],
  });
  const [result] = await eslint.lintText(code, { filePath: "src/core/planted.ts" });
  const rules = result?.messages.map(({ ruleId }) => ruleId) ?? [];
  expect(rules.some((rule) => rule?.startsWith("no-restricted-"))).toBe(true);
});

test("a function may not be longer than a page", async () => {
  const eslint = new ESLint({
    overrideConfig: [{ files: ["**/*.ts"], ...tseslint.configs.disableTypeChecked }],
  });
  const rulesOf = async (count: number) => {
    const code = `export function a(b: string[]): void {\n${'  b.push("");\n'.repeat(count)}}\n`;
    const [result] = await eslint.lintText(code, { filePath: "src/core/planted.ts" });
    return result?.messages.map(({ ruleId }) => ruleId);
  };
  expect(await rulesOf(58)).toEqual([]);
  expect(await rulesOf(59)).toEqual(["max-lines-per-function"]);
});
