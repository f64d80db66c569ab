import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, describe, it, onTestFinished } from "vitest";
import { z } from "zod";
import { runCli } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const MINUTES = `# Weekly meeting, 5 March 2024

## Action items

- [ ] Ada to merge the DHCP code into the aii-dhcp plugin
- [x] Ben to release the broker
`;
const REPOSITORIES = JSON.stringify([
  { full_name: "acme/aii", paths: ["aii-dhcp/src/main.c"] },
  { full_name: "acme/broker", description: "Passes messages on", paths: ["src/main.c"] },
]);
const Preview = z.object({
  version: z.literal(1),
  files: z.array(
    z.strictObject({
      path: z.string(),
      meeting: z.strictObject({ date: z.string().nullable(), title: z.string().nullable() }),
      problems: z.array(
        z.strictObject({ message: z.string(), line: z.number().nullable(), severity: z.string() }),
      ),
      actions: z.array(
        z.strictObject({
          id: z.string().min(1),
          lines: z.tuple([z.number().int(), z.number().int()]),
          title: z.string().max(80),
          text: z.string(),
          tier: z.enum(["explicit", "commitment", "agreed", "suggested"]),
          confidence: z.number().min(0).max(1),
          decision: z.enum(["open", "propose", "link", "ignore"]),
          owners: z.array(z.strictObject({ name: z.string(), login: z.string().nullable() })),
          due: z.string().nullable(),
          state: z.enum(["open", "done"]),
          references: z.array(z.string()),
          trackedIn: z.string().nullable(),
          repository: z.string().nullable(),
          runnerUp: z.string().nullable(),
          because: z.array(z.string()),
          evidence: z.array(z.string()),
        }),
      ),
    }),
  ),
});
const parse = (stdout: string) => Preview.parse(JSON.parse(stdout));

describe("preview", () => {
  it("prints what would be opened as JSON that keeps the contract", async () => {
    const cwd = await temporaryFolder({ "a.md": MINUTES, "r.json": REPOSITORIES });
    const argv = ["preview", "a.md", "--repositories", "r.json", "--format", "json"];
    const { status, stdout, stderr } = await runCli(argv, { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const [file] = parse(stdout).files;
    expect(file).toMatchObject({ path: "a.md", meeting: { date: "2024-03-05" }, problems: [] });
    expect(file?.actions).toMatchObject([
      { lines: [5, 5], tier: "explicit", decision: "open", state: "open", repository: "acme/aii" },
      { lines: [6, 6], tier: "explicit", state: "done" },
    ]);
  });

  it("names no repository without an index, and takes the config's word for the decision", async () => {
    const config = "tiers: { explicit: propose }\npeople: { ada-l: [Ada] }";
    const cwd = await temporaryFolder({ "a.md": MINUTES, "c.yml": config });
    const argv = ["preview", "a.md", "--config", "c.yml", "--format", "json"];
    const [file] = parse((await runCli(argv, { cwd })).stdout).files;
    expect(file?.actions[0]).toMatchObject({
      decision: "propose",
      repository: null,
      owners: [{ name: "Ada", login: "ada-l" }],
    });
  });

  it.each(["text", "markdown"])("prints %s for people", async (format) => {
    const cwd = await temporaryFolder({ "a.md": MINUTES, "r.json": REPOSITORIES });
    const argv = ["preview", "a.md", "-r", "r.json", "--format", format];
    const { status, stdout } = await runCli(argv, { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain("1 to open in 1 repository, 1 done already");
    expect(stdout).toContain("acme/aii");
  });

  it("reads the other files when one cannot be read, and says which", async () => {
    const cwd = await temporaryFolder({
      "a.md": MINUTES,
      "latin.md": Uint8Array.from([0x61, 0xe9, 0x62]),
      "wide.md": Uint8Array.from([0xff, 0xfe, 0x61, 0x00]),
      "picture.md": Uint8Array.from([0x61, 0x00, 0x62]),
      "folder/b.md": MINUTES,
    });
    const paths = ["absent.md", "latin.md", "wide.md", "picture.md", "folder", "a.md"];
    const { status, stdout, stderr } = await runCli(["preview", ...paths, "-f", "json"], { cwd });
    expect(status).toBe(1);
    const { files } = parse(stdout);
    expect(files.map(({ path }) => path)).toEqual(paths);
    expect(files.map(({ actions }) => actions.length)).toEqual([0, 0, 0, 0, 0, 2]);
    expect(stderr.trimEnd().split("\n")).toEqual([
      "absent.md: no such file",
      "latin.md: expected UTF-8, got another encoding; save it as UTF-8",
      "wide.md: expected UTF-8, got UTF-16; save it as UTF-8",
      "picture.md: expected text, got a binary file",
      "folder: is a folder; give files, as minutes/*.md",
    ]);
  });

  it.each([
    [
      "a broken config",
      ["--config", "bad.yml"],
      'bad.yml:1: fallback: expected a repository as "owner/name", got "x"\n',
    ],
    ["a config that is not there", ["--config", "no.yml"], "no.yml: no such file\n"],
  ])("previews nothing under %s", async (_, options, message) => {
    const cwd = await temporaryFolder({ "a.md": MINUTES, "bad.yml": "fallback: x" });
    expect(await runCli(["preview", "a.md", "-f", "json", ...options], { cwd })).toEqual({
      status: 1,
      stdout: "",
      stderr: message,
    });
  });

  it("goes on without routes when the index cannot be read, and fails", async () => {
    const cwd = await temporaryFolder({ "a.md": MINUTES, "r.json": "[\n1\n2]" });
    const argv = ["preview", "a.md", "-f", "json", "-r", "r.json"];
    const { status, stdout, stderr } = await runCli(argv, { cwd });
    expect(status).toBe(1);
    expect(parse(stdout).files[0]?.actions).toHaveLength(2);
    expect(stderr).toMatch(/^r\.json:3: expected JSON: /);
  });

  it("says once what is wrong with a file, and shows the others", async () => {
    const cwd = await temporaryFolder({ "a.md": MINUTES });
    const { stdout, stderr } = await runCli(["preview", "absent.md", "a.md"], { cwd });
    expect(stderr).toBe("absent.md: no such file\n");
    expect(stdout).toMatch(/^a\.md/);
    expect(stdout).not.toContain("absent");
    expect(await runCli(["preview", "absent.md"], { cwd })).toMatchObject({ stdout: "" });
  });

  it.each([
    ["--config", "folder", "folder: is a folder, not a file\n"],
    ["--repositories", "folder", "folder: is a folder, not a file\n"],
    [
      "--config",
      "a.md/b.yml",
      "a.md/b.yml: no such file: its path goes through what is no folder\n",
    ],
    ["--repositories", "empty.json", "empty.json: expected JSON, got an empty file\n"],
  ])("says what is wrong with %s %s", async (option, path, message) => {
    const cwd = await temporaryFolder({ "a.md": MINUTES, "folder/b.md": "", "empty.json": "\n" });
    const { status, stderr } = await runCli(["preview", "a.md", option, path], { cwd });
    expect({ status, stderr }).toEqual({ status: 1, stderr: message });
  });

  it("reads the repositories from GitHub where there is a token", async () => {
    const asked: string[] = [];
    const answers: Record<string, unknown> = {
      "/orgs/acme/repos": [
        repository("acme/aii", 1),
        { ...repository("acme/attic", 2), archived: true },
      ],
      "/repos/acme/aii/branches/main": {
        name: "main",
        commit: {
          sha: "c".repeat(40),
          commit: { tree: { sha: "d".repeat(40) }, committer: { date: "2024-01-01T00:00:00Z" } },
        },
      },
      [`/repos/acme/aii/git/trees/${"d".repeat(40)}`]: {
        sha: "d".repeat(40),
        truncated: false,
        tree: [
          { path: "aii-dhcp/main.c", type: "blob", sha: "e".repeat(40), size: 1, mode: "100644" },
        ],
      },
    };
    const server = createServer((request, response) => {
      const path = (request.url ?? "").replace(/\?.*/, "");
      asked.push(path);
      expect(request.headers.authorization).toBe("token secret");
      response.setHeader("content-type", "application/json");
      response.statusCode = path in answers ? 200 : 404;
      response.end(JSON.stringify(answers[path] ?? { message: "Not Found" }));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const cwd = await temporaryFolder({ "a.md": MINUTES });
    const env = { GITHUB_TOKEN: "secret", GITHUB_API_URL: `http://127.0.0.1:${port}` };
    const argv = ["preview", "a.md", "-f", "json", "--owner", "acme"];
    const { status, stdout, stderr } = await runCli(argv, { cwd, env });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(parse(stdout).files[0]?.actions[0]?.repository).toBe("acme/aii");
    expect(asked.join()).not.toContain("attic");

    const nobody = await runCli(["preview", "a.md", "-f", "json", "--owner", "nobody"], {
      cwd,
      env,
    });
    expect(nobody.status).toBe(1);
    expect(nobody.stderr).toContain("repositories of nobody: ");
  });
});

function repository(fullName: string, id: number): Record<string, unknown> {
  return {
    id,
    full_name: fullName,
    name: fullName.split("/")[1],
    default_branch: "main",
    visibility: "public",
    private: false,
    archived: false,
    has_issues: true,
    description: null,
    topics: [],
    pushed_at: null,
    html_url: `https://github.com/${fullName}`,
  };
}
