import { describe, expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { appOctokit } from "../support/app-octokit.ts";
import { type CliWorld, createCliWorld } from "../support/cli-world.ts";
import { secondaryLimit } from "../support/github/faults.ts";
import { OLD_MINUTES } from "../support/old-minutes.ts";
import { runCli } from "../support/run-cli.ts";

const APP = "scribe[bot]";
const Output = z.object({
  version: z.literal(1),
  repositories: z.array(
    z.object({
      applied: z.boolean(),
      issues: z.array(
        z.object({
          title: z.string(),
          issue: z.object({ repository: z.string(), number: z.number() }),
          left: z.string().nullable(),
        }),
      ),
    }),
  ),
});

/** A repository with a backfill's four issues, and its label. */
async function start(): Promise<CliWorld & { label: string; undo: (...argv: string[]) => Undone }> {
  const cli = await createCliWorld(OLD_MINUTES);
  onTestFinished(() => cli.world.github.close());
  const argv = ["backfill", "--since", "2026-01-01", "acme/minutes", "--yes"];
  const { status, stderr } = await cli.run(...argv);
  expect(status, stderr).toBe(0);
  const label = /label is (\S+):/.exec(stderr)?.[1] ?? "";
  const undo = async (...more: string[]) => {
    const done = await cli.run("undo", label, "acme/minutes", "--format", "json", ...more);
    expect(done.status, done.stderr).toBe(0);
    const issues = Output.parse(JSON.parse(done.stdout)).repositories[0]?.issues ?? [];
    return issues.map(
      ({ issue, left }) => `${issue.repository}#${issue.number}: ${left ?? "closed"}`,
    );
  };
  return { ...cli, label, undo };
}
type Undone = Promise<string[]>;

const statesOf = ({ world }: CliWorld) =>
  ["acme/minutes", "acme/code"].flatMap((name) =>
    [...world.github.repository(name).issues.values()].map(({ number, state, stateReason }) =>
      `${name}#${number} ${state} ${stateReason ?? ""}`.trim(),
    ),
  );

describe("undo", () => {
  it("shows what it would close, and writes nothing", async () => {
    const cli = await start();
    cli.world.github.log.clear();
    const { status, stdout, stderr } = await cli.run("undo", cli.label, "acme/minutes");
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: "Nothing was written. --yes closes them.\n",
    });
    expect(stdout).toMatch(/^acme\/minutes, backfill-\S+: 4 to close\n {2}acme\/minutes#2 Write/);
    expect(cli.world.github.log.writes({ actor: APP })).toEqual([]);
  });

  it("closes no twin of an issue either, nor does a plan of a backfill", async () => {
    const cli = await start();
    const { github } = cli.world;
    const [issue] = github.repository("acme/code").issues.values();
    const { title = "", body = "" } = issue ?? {};
    const twin = { owner: "acme", repo: "code", title, body: body ?? "" };
    await appOctokit(cli.world, fetch).rest.issues.create(twin);
    github.log.clear();
    await cli.undo();
    await cli.run("backfill", "--since", "2026-01-01", "acme/minutes");
    expect(github.log.writes({ actor: APP })).toEqual([]);
    await cli.undo("--yes");
    expect(statesOf(cli)).toContain("acme/code#3 closed duplicate");
  });

  it("closes what nobody touched, leaves the rest, and nothing comes back", async () => {
    const cli = await start();
    const { github } = cli.world;
    github.as("bob").comment("acme/code", 1, "I am on it.");
    github.as("alice").editIssue("acme/minutes", 3, { title: "Replace all disks" });
    const expected = [
      "acme/minutes#2: closed",
      "acme/code#1: bob commented",
      "acme/minutes#3: its title was changed",
      "acme/code#2: closed",
    ];
    expect(await cli.undo()).toEqual(expected);
    expect(await cli.undo("--yes")).toEqual(expected);
    const closed = [
      "acme/minutes#1 open",
      "acme/minutes#2 closed not_planned",
      "acme/minutes#3 open",
      "acme/code#1 open",
      "acme/code#2 closed not_planned",
    ];
    expect(statesOf(cli)).toEqual(closed);
    const comments = [...github.repository("acme/code").comments.values()];
    expect(comments.map(({ body }) => body).join("\n")).toContain("was taken back");

    // The minutes go on: an amendment, a push of the same, another backfill.
    cli.world.github.log.clear();
    await cli.run("sync", "acme/minutes");
    const text = OLD_MINUTES["minutes/2026-01-10.md"] ?? "";
    cli.commit({ "minutes/2026-01-10.md": text.replace("2.0", "2.0 by 3 May 2027") });
    await cli.run("sync", "acme/minutes");
    await cli.run("backfill", "--since", "2026-01-01", "acme/minutes", "--yes");
    expect(statesOf(cli)).toEqual(closed);
    expect(await cli.undo("--yes")).toHaveLength(2);
  });

  it("goes on where it was cut short, and says each word once", async () => {
    const clean = await start();
    await clean.undo("--yes");
    const wanted = statesOf(clean);
    const cli = await start();
    const { faults } = cli.world.github;
    faults.add({ method: "POST", path: /\/comments$/, nth: 2, effect: { kind: "drop-after" } });
    faults.add({
      method: "PATCH",
      path: /\/code\/issues\/\d+$/,
      times: 9,
      effect: secondaryLimit(60),
    });
    const first = await cli.run("undo", cli.label, "acme/minutes", "--yes");
    expect(first.status).toBe(1);
    expect(first.stderr).toContain("not all is done yet: run it again to go on");
    faults.clear();
    await cli.undo("--yes");
    expect(statesOf(cli)).toEqual(wanted);
    for (const name of ["acme/minutes", "acme/code"]) {
      const words = [...cli.world.github.repository(name).comments.values()]
        .filter(({ body }) => body.includes("was taken back"))
        .map(({ issueNumber }) => issueNumber);
      expect(words).toHaveLength(new Set(words).size);
    }
  });

  it("tells a person's own doings from the app's where both use one token", async () => {
    const cli = await createCliWorld(OLD_MINUTES);
    const { github } = cli.world;
    onTestFinished(() => github.close());
    const alice = github.as("alice");
    alice.openIssue("acme/code", { title: "Rename the tables in code repository" });
    const env = { GITHUB_TOKEN: github.tokenFor("alice"), GITHUB_API_URL: github.url };
    const argv = ["backfill", "--since", "2026-01-01", "acme/minutes", "--yes"];
    const done = await runCli(argv, { env });
    expect(done.stdout).toContain("acme/code#1 has nearly the same title");
    alice.comment("acme/code", 2, "I did this yesterday.");
    const label = /label is (\S+):/.exec(done.stderr)?.[1] ?? "";
    const { stdout } = await runCli(["undo", label, "acme/minutes"], { env });
    expect(stdout).toMatch(/2 to close, 1 left as they are\n/);
    expect(stdout).toMatch(/acme\/code#2 Remove the old installer.* alice commented\n$/);
  });

  it("says that nothing has the label", async () => {
    const cli = await start();
    const { status, stdout } = await cli.run("undo", "no-such-label", "acme/minutes", "--yes");
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: "acme/minutes, no-such-label: nothing closed\n",
    });
  });

  it("takes a missing label for wrong usage", async () => {
    expect((await runCli(["undo"])).status).toBe(2);
  });
});
