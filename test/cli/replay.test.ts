import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { runCli } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const HISTORIES = join(import.meta.dirname, "..", "fixtures", "histories");
const Change = z.strictObject({
  kind: z.enum(["create", "update", "close", "reopen", "comment"]),
  issue: z.number().int().positive(),
  repository: z.string(),
  title: z.string().min(1),
  reason: z.string().min(1),
});
const Replay = z.strictObject({
  version: z.literal(1),
  versions: z.array(z.strictObject({ file: z.string(), changes: z.array(Change) })),
  issues: z.array(
    z.strictObject({
      issue: z.number().int().positive(),
      repository: z.string(),
      title: z.string(),
      state: z.enum(["open", "closed"]),
      raised: z.number().int(),
    }),
  ),
});
const MINUTES = "# Call, 5 March 2024\n\n## Action items\n\n- [ ] Ada to merge the DHCP plugin\n";
const history = (extra: object = {}) =>
  JSON.stringify({
    repo: "acme/minutes",
    path: "notes [old]/call.md",
    versions: [{ file: "1.md" }, { file: "2.md" }],
    ...extra,
  });
const replay = async (files: Record<string, string>, ...argv: string[]) =>
  runCli(["replay", "h", ...argv], { cwd: await temporaryFolder(files) });

describe("replay", () => {
  it("prints JSON that keeps the contract, and counts what was raised again", async () => {
    const argv = ["replay", join(HISTORIES, "running-file"), "--format", "json"];
    const { status, stdout, stderr } = await runCli(argv);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const { versions, issues } = Replay.parse(JSON.parse(stdout));
    expect(versions).toHaveLength(5);
    expect(issues.map(({ raised }) => raised)).toContain(3);
    expect(new Set(issues.map(({ issue }) => issue)).size).toBe(issues.length);
  });

  it("selects the file whatever the config says, and routes to the repositories given", async () => {
    const { status, stdout } = await replay(
      {
        "h/history.json": history(),
        "h/1.md": "# Call\n",
        "h/2.md": MINUTES,
        "m.yml": "minutes:\n  files: [other/*.md]\n  frontMatter: { category: x }\n",
        "r.json": JSON.stringify([{ full_name: "acme/dhcp-plugin", paths: ["dhcp/a.c"] }]),
      },
      ...["--config", "m.yml", "--repositories", "r.json", "--format", "json"],
    );
    expect(status).toBe(0);
    const { versions, issues } = Replay.parse(JSON.parse(stdout));
    expect(versions.map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([
      [],
      ["create"],
    ]);
    expect(issues).toMatchObject([{ repository: "acme/dhcp-plugin", state: "open", raised: 0 }]);
  });

  it("tells the story as text", async () => {
    const { status, stdout } = await runCli(["replay", join(HISTORIES, "tick-off")]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^01\.md minutes\/2023-03-06\.md · 2023-03-06 · Minutes of 6 March\n/);
    expect(stdout).toMatch(/\n {2}close +#\d+ +Keep the history of the find dialog/);
    expect(stdout).toMatch(/\n4 issues opened, 0 still open\n$/);
  });

  it.each([
    ["no history.json", {}, /^h\/history\.json: no such file/],
    ["no JSON", { "h/history.json": "{\n{" }, /^h\/history\.json:2: expected JSON: /],
    ["no repo", { "h/history.json": "{}" }, /^h\/history\.json: repo: /],
    ["no versions", { "h/history.json": history({ versions: [] }) }, /versions: expected at least/],
    ["a missing version", { "h/history.json": history() }, /^h\/1\.md: no such file/],
    [
      "a file elsewhere",
      { "h/history.json": history({ versions: [{ file: "../1.md" }] }) },
      /expected a file of the same folder/,
    ],
  ])("says that there is %s", async (_what, files, message) => {
    const { status, stdout, stderr } = await replay(files);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(message);
  });
});
