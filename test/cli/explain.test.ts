import { execFileSync } from "node:child_process";
import { describe, expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { type CliWorld, createCliWorld } from "../support/cli-world.ts";
import { minutesOf, OLD_MINUTES } from "../support/old-minutes.ts";
import { runCli } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const INDEX = JSON.stringify([
  { full_name: "acme/dhcp-plugin", paths: ["dhcp/a.c"] },
  { full_name: "acme/site", description: "The site", paths: [] },
]);
const MINUTES = `${minutesOf("5 March 2024", "Ada to merge the dhcp-plugin fixes by 3 May 2024")}
## Notes

The weather was fine.
`;

describe("explain FILE:LINE, offline", () => {
  const explain = async (what: string, ...argv: string[]) =>
    runCli(["explain", what, ...argv], {
      cwd: await temporaryFolder({ "a.md": MINUTES, "r.json": INDEX }),
    });

  it("says why a sentence is an action, and where it belongs", async () => {
    const { status, stdout, stderr } = await explain("a.md:5", "--repositories", "r.json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^a\.md:5 {2}Ada to merge the dhcp-plugin fixes/);
    expect(stdout).toMatch(/\n {2}open: explicit, \d+ % sure \(opened from \d+ %\); .*checkbox/);
    expect(stdout).toMatch(/\n {2}title {6}Merge .* · Ada, by 3 May 2024\n/);
    expect(stdout).toMatch(/\n {2}signals {4}[+−]\d/);
    expect(stdout).toMatch(/\n {2}belongs in acme\/dhcp-plugin: .*is its name/);
  });

  it("says why a sentence is none", async () => {
    const { stdout } = await explain("a.md:9");
    expect(stdout).toMatch(
      /^a\.md:9 {2}The weather was fine\.\n {2}not an action: \d+ % sure, and/,
    );
  });

  it("prints JSON", async () => {
    const { stdout } = await explain("a.md:5", "--format", "json");
    const json = z
      .object({
        version: z.literal(1),
        offline: z.object({ statements: z.array(z.object({ decision: z.string() })) }),
        tracking: z.null(),
      })
      .parse(JSON.parse(stdout));
    expect(json.offline.statements).toEqual([{ decision: "open" }]);
  });

  it.each([
    ["a.md:4", 0, /no sentence stands here/, ""],
    ["a.md:10", 1, /^$/, "a.md:10: the file has 9 lines\n"],
    ["b.md:1", 1, /^$/, "b.md: no such file\n"],
  ])("answers %s", async (what, status, stdout, stderr) => {
    const done = await explain(what);
    expect(done).toMatchObject({ status, stderr });
    expect(done.stdout).toMatch(stdout);
  });

  it.each([[["explain"]], [["explain", "a.md"]], [["explain", "a.md:5", "--in", "acme"]]])(
    "takes %j for wrong usage",
    async (argv) => {
      expect((await runCli(argv)).status).toBe(2);
    },
  );
});

describe("explain, with GitHub", () => {
  /** Three tracked actions: two that differ in a number, and one in another repository. */
  async function start(): Promise<CliWorld> {
    const cli = await createCliWorld({
      ".github/minutes.yml": OLD_MINUTES[".github/minutes.yml"] ?? "",
      "minutes/2026-03-03.md": minutesOf(
        "3 March 2026",
        "Bob to merge the pull request 123 of the parser",
        "Bob to merge the pull request 124 of the parser",
        "Alice to remove the old installer from the code repository",
      ),
    });
    onTestFinished(() => cli.world.github.close());
    const argv = ["backfill", "--since", "2026-01-01", "acme/minutes", "--yes"];
    const { status, stderr } = await cli.run(...argv);
    expect(status, stderr).toBe(0);
    return cli;
  }

  it("says whose each field is, what people did, and what tells two actions apart", async () => {
    const cli = await start();
    const bob = cli.world.github.as("bob");
    cli.world.github.as("alice").editIssue("acme/minutes", 2, { title: "Merge it at last" });
    bob.comment("acme/minutes", 2, "On it.");
    const url = `${cli.world.github.url}/acme/minutes/issues/2`;
    cli.world.github.log.clear();
    const { status, stdout, stderr } = await cli.run("explain", url);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^minutes\/2026-03-03\.md:5 {2}Bob to merge the pull request 123/);
    expect(stdout).toMatch(/\n {2}belongs in the fallback: nothing names a repository/);
    expect(stdout).toMatch(/\nledger of acme\/minutes: tracked, it has an issue of ours\n/);
    expect(stdout).toMatch(/\nacme\/minutes#2 open: ours; marker [0-9a-f]+; http/);
    expect(stdout).toMatch(/\n {2}title {6}a person's: Merge it at last; we wrote: Merge the pull/);
    expect(stdout).toMatch(/\n {2}labels {5}ours: backfill-/);
    expect(stdout).toMatch(/\n {2}alice renamed “Merge it at last” on \d{4}-/);
    expect(stdout).toMatch(/\n {2}bob commented on /);
    expect(stdout).toMatch(
      /\nnearly the same\n {2}0\.\d\d, same heading {2}Merge the pull request 124 .*: other numbers: 123 and 124\n$/,
    );
    const writes = cli.world.github.log.writes({ actor: "scribe[bot]" });
    expect(writes).toEqual([]);
  });

  it("says that an issue is a person's, and copies count for nothing", async () => {
    const cli = await start();
    const body = cli.world.github.repository("acme/code").issues.get(1)?.body ?? "";
    cli.world.github.as("bob").openIssue("acme/code", { title: "A copy", body });
    const { stdout } = await cli.run("explain", "acme/code#2", "--in", "acme/minutes");
    expect(stdout).toContain("acme/code#2 open: by bob, whose markers count for nothing");
    expect(stdout).toContain("issue      acme/code#1\n");
  });

  it("finds an issue whose marker is gone in the ledger that it is told of", async () => {
    const cli = await start();
    cli.world.github.as("bob").editIssue("acme/code", 1, { body: "Mine now." });
    const lost = await cli.run("explain", "acme/code#1");
    expect(lost.status).toBe(1);
    expect(lost.stderr).toMatch(/^acme\/code#1: carries no marker that can be read: give --in/);
    const { stdout } = await cli.run("explain", "acme/code#1", "--in", "acme/minutes");
    expect(stdout).toMatch(/^minutes\/2026-03-03\.md:7 {2}Alice to remove/);
    expect(stdout).toContain("acme/code#1 open: ours; marker: none;");
    expect(stdout).toContain("text       a person's: our section is gone");
    expect(stdout).toContain("text last edited by bob");
  });

  it("joins a file of a checkout with the ledger", async () => {
    const cli = await start();
    const file = "minutes/2026-03-03.md";
    const text = minutesOf("3 March 2026", "Bob to merge the pull request 123 of the parser");
    const cwd = await temporaryFolder({ [file]: text });
    execFileSync("git", ["init", "--quiet"], { cwd });
    const { stdout, status } = await runCli(
      ["explain", "2026-03-03.md:5", "--in", "acme/minutes"],
      {
        cwd: `${cwd}/minutes`,
        env: cli.env,
      },
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^2026-03-03\.md:5 {2}Bob to merge/);
    expect(stdout).toContain("\nledger of acme/minutes: tracked, it has an issue of ours\n");
    expect(stdout).toContain("\n  no person has touched it\n");
  });

  it("fails where the issue is gone", async () => {
    const cli = await start();
    const { status, stdout, stderr } = await cli.run("explain", "acme/code#99");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toBe("acme/code#99: is not there: deleted, converted, or out of reach\n");
  });
});
