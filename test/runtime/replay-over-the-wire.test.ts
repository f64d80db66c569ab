import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { configForHistory } from "../../src/cli/replay/config-for-history.ts";
import { playHistory } from "../../src/cli/replay/play-history.ts";
import { readHistory } from "../../src/cli/replay/read-history.ts";
import { readSection } from "../../src/core/issues/managed-section.ts";
import { serveApp } from "../support/served-app.ts";

const DIR = join(import.meta.dirname, "..", "fixtures", "histories");
const names = readdirSync(DIR, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(names)("%s comes to the same issues over the wire as in memory", async (name) => {
  const read = await readHistory(join(DIR, name), DIR);
  if ("problem" in read) throw new Error(read.problem.message);
  const history = { ...read.history, repo: "acme/minutes" };
  const code = { full_name: "acme/code", description: null, topics: [], private: false };
  const repositories = [{ ...code, archived: false, paths: ["README.md"] }];
  const inMemory = await playHistory(history, "", repositories);

  const { world, settle } = await serveApp();
  const alice = world.github.as("alice");
  const paths = [...new Set(history.versions.map(({ path }) => path))];
  const config = configForHistory("", paths);
  const push = async (files: Record<string, string | Buffer | null>): Promise<void> => {
    alice.commit("acme/minutes", { message: "Change minutes", files });
    await settle();
  };
  await push({ ".github/minutes.yml": Buffer.from(config) });
  for (const { path, bytes } of history.versions) {
    const absent = Object.fromEntries(paths.map((other) => [other, null]));
    await push({ ...absent, [path]: Buffer.from(bytes) });
  }

  const served = ["acme/minutes", "acme/code"].flatMap((repository) =>
    [...world.github.repository(repository).issues.values()]
      .filter(({ body }) => readSection(body ?? "") !== null)
      .map(({ title, state }) => ({ repository, title, state })),
  );
  const sorted = (issues: typeof served) =>
    issues
      .map(({ repository, title, state }) => `${repository} ${state} ${title}`)
      .sort((a, b) => a.localeCompare(b));
  expect(sorted(served)).toEqual(sorted([...inMemory.issues]));
});
