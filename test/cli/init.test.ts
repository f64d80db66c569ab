import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/core/config/parse-config.ts";
import { runCli } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const minutes = (day: number, frontMatter = "") => `${frontMatter}# Team meeting, ${day} March 2024

Attendees: Ada Lovelace, Ben Dorn, Carla Mey (@carla-m)

## Actions

- [ ] Ada to merge the code into the aii-dhcp plugin
`;
const NEWS = "---\ncategory: news\n---\n# A release\n\nVersion 3 is out.\n";
const config = (text: string) => {
  const { config: parsed, problems } = parseConfig(text, "m.yml");
  expect(problems).toEqual([]);
  return parsed!;
};
const execute = promisify(execFile);

async function commit(cwd: string, name: string, address: string): Promise<void> {
  const identity = ["-c", `user.name=${name}`, "-c", `user.email=${address}`];
  const git = (...args: string[]) => execute("git", [...identity, ...args], { cwd });
  await git("init", "-q", ".");
  await git("remote", "add", "origin", "git@github.com:acme/meetings.git");
  await git("add", ".");
  await git("commit", "-q", "-m", "Minutes");
}

describe("init", () => {
  it("writes a config and its schema, and never over one that is there", async () => {
    const cwd = await temporaryFolder({ "minutes/2024-03-05.md": minutes(5) });
    const path = join(cwd, ".github/minutes.yml");
    const first = await runCli(["init"], { cwd });
    expect(first.status).toBe(0);
    expect(first.stdout).toBe("");
    const written = await readFile(path, "utf8");
    expect(written).toMatch(/^# yaml-language-server: \$schema=minutes\.schema\.json\n/);
    expect(config(written).minutes).toEqual(config("").minutes);
    const schema: unknown = JSON.parse(
      await readFile(join(cwd, ".github/minutes.schema.json"), "utf8"),
    );
    expect(schema).toHaveProperty("properties.minutes");

    const second = await runCli(["init", "--schema", "https://example.org/s.json"], { cwd });
    expect(second.status).toBe(1);
    expect(second.stderr).toContain(".github/minutes.yml is there already");
    expect(await readFile(path, "utf8")).toBe(written);

    const third = await runCli(["init", "--force", "--schema", "https://example.org/s.json"], {
      cwd,
    });
    expect(third.status).toBe(0);
    expect(await readFile(path, "utf8")).toMatch(
      /^# yaml-language-server: \$schema=https:\/\/example\.org\/s\.json\n/,
    );
  });

  it("finds the minutes among other posts by their front matter", async () => {
    const front = "---\ncategory: meeting\n---\n";
    const cwd = await temporaryFolder({
      "_posts/2024-03-05-a.md": minutes(5, front),
      "_posts/2024-03-12-b.md": minutes(12, front),
      "_posts/2024-03-19-c.md": minutes(19, front),
      "_posts/2024-04-01-d.md": NEWS,
      "_posts/2024-04-02-e.md": NEWS,
      "_posts/2024-04-03-f.md": NEWS,
      "README.md": "# A site\n",
    });
    const { status, stdout, stderr } = await runCli(["init", "--stdout"], { cwd });
    expect(status).toBe(0);
    expect(config(stdout).minutes).toMatchObject({
      files: ["_posts/*.md"],
      frontMatter: { category: "meeting" },
    });
    expect(stderr).toContain("found 3 files of minutes (category: meeting)");
  });

  it("finds a folder of its own, and what is below it", async () => {
    const cwd = await temporaryFolder({
      "board/2024/a.md": minutes(5),
      "board/2023/b.md": minutes(6),
      "docs/guide.md": "# How to\n",
    });
    const { stdout } = await runCli(["init", "--stdout"], { cwd });
    expect(config(stdout).minutes.files).toEqual(["board/**/*.md"]);
  });

  it("knows people by the commits and by what stands beside their names", async () => {
    const cwd = await temporaryFolder({
      "minutes/2024-03-05.md": minutes(5),
      "minutes/2024-03-12.md": minutes(12),
    });
    await commit(cwd, "Ada Lovelace", "12+ada-l@users.noreply.github.com");
    const { stdout } = await runCli(["init", "--stdout"], { cwd });
    expect(config(stdout).people).toEqual({ "ada-l": ["Ada Lovelace"], "carla-m": ["Carla Mey"] });
    expect(stdout).toContain("#  login: [Ben Dorn]\n");
    expect(stdout).toContain("# fallback: acme/meetings\n");
  });

  it("names the repositories that the minutes lead to", async () => {
    const cwd = await temporaryFolder({
      "minutes/2024-03-05.md": minutes(5),
      "r.json": JSON.stringify([{ full_name: "acme/aii", paths: ["aii-dhcp/main.c"] }]),
    });
    const { stdout } = await runCli(["init", "--stdout", "--repositories", "r.json"], { cwd });
    expect(stdout).toContain("#  acme/aii: { words: [] } # 1 of the actions found lead here\n");
  });

  it("says what it found where there is nothing, and where there is no folder", async () => {
    const cwd = await temporaryFolder({ "src/main.c": "int main;" });
    const empty = await runCli(["init", "--stdout"], { cwd });
    expect(empty.status).toBe(0);
    expect(empty.stderr).toContain("found 0 files of minutes");
    config(empty.stdout);
    const absent = await runCli(["init", "absent"], { cwd });
    expect(absent).toEqual({ status: 1, stdout: "", stderr: "absent: no such folder\n" });
  });
});
