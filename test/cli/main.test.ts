import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";

const execute = promisify(execFile);

it("runs as built", { timeout: 120_000 }, async () => {
  // Beside the installed packages, so that it finds them, and apart from a build that is in use.
  await mkdir("node_modules/.cache", { recursive: true });
  const root = await mkdtemp("node_modules/.cache/built-");
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await copyFile("package.json", join(root, "package.json"));
  const compiler = "node_modules/typescript/bin/tsc";
  const out = join(root, "dist");
  const build = [compiler, "-p", "tsconfig.build.json", "--noCheck", "--outDir", out];
  await execute(process.execPath, build);

  const minutes = "# Meeting, 5 March 2024\n\n## Actions\n\n- [ ] Ada to tidy the engine room\n";
  const cwd = await temporaryFolder({ "a.md": minutes });
  const main = join(process.cwd(), out, "cli/main.js");
  const { stdout, stderr } = await execute(process.execPath, [main, "preview", "a.md"], {
    cwd,
    env: {},
  });
  expect(stderr).toBe("");
  expect(stdout).toContain("1 to open");
});
