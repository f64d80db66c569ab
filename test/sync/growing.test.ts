import { expect, test } from "vitest";
import { createHarness } from "../support/harness.ts";

const APP = "scribe[bot]";

function minutes(day: number): string {
  return `# Call of ${day} March 2026\n\n## Actions\n\n- Bob to write the report of experiment ${day}\n`;
}

/** Reads of a push to an organisation that has had so many minutes, issues and repositories. */
async function readsOfPush(size: number): Promise<number> {
  const harness = await createHarness();
  const { github } = harness.world;
  for (let i = 0; i < size; i += 1) {
    github.createRepository(`acme/tool-${i}`, { files: { "README.md": `# Tool ${i}\n` } });
    github.as("alice").openIssue("acme/minutes", { title: `Something else, number ${i}` });
  }
  const old = Array.from({ length: size }, (_, i) => [`minutes/${i + 1}.md`, minutes(i + 1)]);
  await harness.commit(Object.fromEntries(old) as Record<string, string>);
  await harness.sync();
  github.log.clear();
  await harness.commit({ "minutes/99.md": minutes(99) });
  await harness.sync();
  expect(github.log.writes({ actor: APP })).not.toEqual([]);
  return github.log.reads({ actor: APP }).length;
}

test("a push costs no more reads however many minutes, issues and repositories there have been", async () => {
  expect(await readsOfPush(30)).toBe(await readsOfPush(3));
});
