import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { playHistory } from "../../src/cli/replay/play-history.ts";
import { readHistory } from "../../src/cli/replay/read-history.ts";

const DIR = join(import.meta.dirname, "..", "fixtures", "histories");
const Expected = z.object({
  versions: z.array(
    z.object({
      file: z.string(),
      issues: z.number(),
      open: z.array(z.string()),
      quiet: z.literal(true).optional(),
    }),
  ),
});
const names = readdirSync(DIR, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(names)("%s", (name) => {
  it("comes to the issues that are expected of each version", async () => {
    const folder = join(DIR, name);
    const expected = Expected.parse(
      JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")),
    );
    const read = await readHistory(folder, DIR);
    if ("problem" in read) throw new Error(read.problem.message);
    const { versions, issues } = await playHistory(read.history, "", []);
    expect(versions.map(({ file }) => file)).toEqual(expected.versions.map(({ file }) => file));

    const opened = new Map<number, string>();
    const open = new Set<number>();
    for (const [at, { file, changes }] of versions.entries()) {
      for (const { kind, issue, title } of changes) {
        opened.set(issue, title.toLowerCase());
        if (kind === "create" || kind === "reopen") open.add(issue);
        if (kind === "close") open.delete(issue);
      }
      const wanted = expected.versions[at]!;
      if (wanted.quiet) expect(changes, file).toEqual([]);
      expect([opened.size, open.size], file).toEqual([wanted.issues, wanted.open.length]);
      for (const phrase of wanted.open) {
        const about = [...open].filter((n) => opened.get(n)!.includes(phrase.toLowerCase()));
        expect(about, `${file}: ${phrase}`).toHaveLength(1);
      }
    }
    expect(issues.filter(({ state }) => state === "open").map(({ issue }) => issue)).toEqual(
      [...open].sort((a, b) => a - b),
    );
  });
});
