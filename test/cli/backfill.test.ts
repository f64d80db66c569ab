import { describe, expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { appKey } from "../support/github/app-key.ts";
import { type CliWorld, createCliWorld } from "../support/cli-world.ts";
import { CONFIG } from "../support/harness.ts";
import { minutesOf, OLD_MINUTES } from "../support/old-minutes.ts";
import { runCli } from "../support/run-cli.ts";

const BACKFILL = ["backfill", "--since", "2026-01-01", "acme/minutes"];
const APP = "scribe[bot]";
const Output = z.object({
  version: z.literal(1),
  repositories: z.array(
    z.object({
      label: z.string(),
      applied: z.boolean(),
      takenUp: z.array(z.object({ repository: z.string(), number: z.number() })),
      undated: z.array(z.string()),
      actions: z.array(
        z.object({
          verdict: z.string(),
          title: z.string(),
          repository: z.string(),
          issue: z.number().nullable(),
          note: z.string().nullable(),
        }),
      ),
    }),
  ),
});

async function start(files: Record<string, string> = OLD_MINUTES): Promise<CliWorld> {
  const cli = await createCliWorld(files);
  onTestFinished(() => cli.world.github.close());
  return cli;
}

async function actions(cli: CliWorld, ...argv: string[]) {
  const { status, stdout, stderr } = await cli.run(...BACKFILL, "--format", "json", ...argv);
  expect(status, stderr).toBe(0);
  const [repository] = Output.parse(JSON.parse(stdout)).repositories;
  if (repository === undefined) throw new Error("no repository");
  const rows = repository.actions.map(({ verdict, title }) => `${verdict} ${title}`);
  return { ...repository, rows };
}

/** Titles of the issues of a repository with their labels, the dashboard left out. */
function issuesOf({ world }: CliWorld, name: string): string[] {
  const repository = world.github.repository(name);
  return [...repository.issues.values()]
    .filter(({ title }) => title !== "Actions of our meetings")
    .map(({ title, state, labelIds }) => {
      const labels = labelIds.map((id) => repository.labels.find((label) => label.id === id)?.name);
      return `${state} ${title}: ${labels.sort().join(", ")}`;
    });
}

const RUN = `backfill-${new Date().toISOString().slice(0, 10)}`;

describe("backfill", () => {
  it("shows its plan, and writes nothing", async () => {
    const cli = await start();
    const { status, stdout, stderr } = await cli.run(...BACKFILL);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^acme\/minutes, meetings since 2026-01-01: 4 to open in 2 reposit/);
    expect(stdout).toContain("\nacme/code (2 to open)\n  Remove the old installer from the code");
    expect(stdout).toContain("minutes/2026-01-10.md:6 · Alice");
    expect(stdout).not.toContain("shed");
    expect(stdout).toMatch(/no date \(1\)\n {2}minutes\/notes\.md\n$/);
    expect(stderr).toBe(
      `Nothing was written. --yes does it, with the label ${RUN} on every issue.\n`,
    );
    expect(cli.world.github.log.writes({ actor: APP })).toEqual([]);
  });

  it("opens what it showed, each once, and then has nothing to do", async () => {
    const cli = await start();
    const planned = await actions(cli);
    const done = await actions(cli, "--yes");
    expect(done.rows).toEqual(planned.rows);
    expect(done).toMatchObject({ label: RUN, applied: true });
    expect(issuesOf(cli, "acme/minutes")).toEqual([
      `open Write the release notes for 2.0: ${RUN}, minutes, needs-repository`,
      expect.stringMatching(
        `^open Replace the disks of the archive.*: ${RUN}, minutes, needs-repos`,
      ),
    ]);
    expect(issuesOf(cli, "acme/code")).toEqual([
      `open Remove the old installer from the code repository: ${RUN}, minutes`,
      `open Rename the tables in the code repository: ${RUN}, minutes`,
    ]);
    cli.world.github.log.clear();
    expect((await actions(cli, "--yes")).rows).toEqual([]);
    expect((await cli.run("sync", "acme/minutes")).stdout).toContain("nothing to do");
    expect(cli.world.github.log.writes({ actor: APP })).toEqual([]);
  });

  it("proposes what a person has an open issue of", async () => {
    const cli = await start();
    const bob = cli.world.github.as("bob");
    bob.openIssue("acme/code", { title: "Rename the tables in code repository" });
    const { actions: rows } = await actions(cli, "--yes");
    expect(rows.find(({ title }) => title.startsWith("Rename"))).toMatchObject({
      verdict: "propose",
      note: "acme/code#1 has nearly the same title",
    });
    expect(issuesOf(cli, "acme/code")).toHaveLength(2);
  });

  it("opens no more than the config's limit, and the rest in the next run", async () => {
    const cli = await start({
      ...OLD_MINUTES,
      ".github/minutes.yml": `${CONFIG}limits: { newIssues: 3 }\n`,
    });
    const first = await actions(cli, "--yes");
    expect(first.rows.filter((row) => row.startsWith("create"))).toHaveLength(3);
    expect(first.rows.at(-1)).toBe("held Rename the tables in the code repository");
    const second = await actions(cli, "--yes");
    expect(second.rows).toEqual(["create Rename the tables in the code repository"]);
    expect(second.label).toBe(`${RUN}.2`);
  });

  it("leaves to the sync what was pushed since", async () => {
    const cli = await start();
    await cli.run("sync", "acme/minutes");
    cli.commit({ "minutes/2026-03-10.md": minutesOf("10 March 2026", "Bob to fix the heating") });
    const { stdout, stderr } = await cli.run(...BACKFILL);
    expect(stdout).not.toContain("heating");
    expect(stderr).toContain("a sync sees to 1 action of later pushes first");
    expect((await actions(cli, "--yes")).rows.join()).not.toContain("heating");
    expect(issuesOf(cli, "acme/minutes").join("\n")).toMatch(
      /^open Fix the heating.*: minutes, needs-repository$/m,
    );
  });

  it("asks of a running file only the meetings that are meant", async () => {
    const cli = await start({
      ".github/minutes.yml": CONFIG,
      "minutes/calls.md":
        "# Calls\n\n## 2026-02-03\n\nActions:\n\n- [ ] Bob to fix the heating\n\n## 2025-11-04\n\nActions:\n\n- [ ] Bob to paint the shed\n",
    });
    expect((await actions(cli)).rows).toEqual([expect.stringMatching(/^create Fix the heating/)]);
  });

  it.each([
    [["backfill"], /required option .*--since/],
    [["backfill", "--since", "2026-02-30"], /expected a day as YYYY-MM-DD/],
    [["backfill", "--since", "2026-01-01", "acme"], /acme: expected owner\/name/],
    [["backfill", "--since", "2026-01-01"], /name a repository/],
  ])("takes %j for wrong usage", async (argv, message) => {
    const { status, stdout, stderr } = await runCli(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });

  it("says that the dashboard is locked, where it may not write down what it does", async () => {
    const cli = await start();
    await cli.run("sync", "acme/minutes");
    cli.world.github.as("alice").lock("acme/minutes", 1);
    const { status, stderr } = await cli.run(...BACKFILL, "--yes");
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        "acme/minutes: the dashboard, issue #1, is locked: unlock it, so that the app can go on\n",
    });
    expect(issuesOf(cli, "acme/code")).toEqual([]);
  });

  it("fails where the repository keeps no minutes, or its config is broken", async () => {
    const cli = await start({ ".github/minutes.yml": "tiers: { agreed: opened }\n" });
    const broken = await cli.run(...BACKFILL);
    expect(broken.status).toBe(1);
    expect(broken.stderr).toContain(".github/minutes.yml:1: tiers.agreed: expected");
    const none = await cli.run("backfill", "--since", "2026-01-01", "acme/code", "--yes");
    expect(none).toMatchObject({ status: 1, stdout: "" });
    expect(none.stderr).toBe("acme/code: keeps no minutes (no .github/minutes.yml)\n");
  });
});

describe("the issues of a former app", () => {
  async function startWithFormer(): Promise<CliWorld & { former: string[] }> {
    const cli = await start();
    const { github } = cli.world;
    const old = github.createApp({
      slug: "clerk",
      publicKey: appKey().publicKey,
      permissions: { contents: "read", issues: "write", checks: "write" },
      events: [],
    });
    const installed = github.install(old, "acme");
    const opened = await cli.runAs(old, ...BACKFILL, "--yes");
    expect(opened.status, opened.stderr).toBe(0);
    github.installation.remove(installed);
    const former = [...issuesOf(cli, "acme/minutes"), ...issuesOf(cli, "acme/code")];
    return { ...cli, former };
  }
  const now = (cli: CliWorld) => [...issuesOf(cli, "acme/minutes"), ...issuesOf(cli, "acme/code")];

  it("are taken up where the config names it, and not doubled", async () => {
    const cli = await startWithFormer();
    cli.commit({ ".github/minutes.yml": `${CONFIG}formerApps: ["clerk[bot]"]\n` });
    expect((await actions(cli)).rows).toEqual([]);
    expect((await actions(cli, "--yes")).rows).toEqual([]);
    expect(now(cli)).toEqual(cli.former);
  });

  it("are taken up by an app that was at work already", async () => {
    const cli = await startWithFormer();
    await cli.run("sync", "acme/minutes");
    cli.commit({ ".github/minutes.yml": `${CONFIG}formerApps: ["clerk[bot]"]\n` });
    const minutes = OLD_MINUTES["minutes/2026-01-10.md"] ?? "";
    cli.commit({ "minutes/2026-01-10.md": minutes.replace("2.0", "2.0 by 1 March 2027") });
    const synced = await cli.run("sync", "acme/minutes");
    expect(synced.stdout).toContain("updated      Write the release notes for 2.0");
    expect((await actions(cli, "--yes")).rows).toEqual([]);
    expect(now(cli)).toEqual(cli.former);
  });

  it("are taken up by their titles where an older version did not remember the action", async () => {
    const cli = await startWithFormer();
    for (const name of ["acme/minutes", "acme/code"])
      for (const issue of cli.world.github.repository(name).issues.values())
        issue.body = (issue.body ?? "")
          .replace(/,"repositoryId":\d+/, "")
          .replace(/"fingerprint":"[^"]*"/, '"fingerprint":"?"')
          .replace(/"key":"([^"]*)"/, '"key":"old-$1"')
          .replace(/,"action":\{.*?\}(?=\} -->)/, "");
    cli.commit({ ".github/minutes.yml": `${CONFIG}formerApps: ["clerk[bot]"]\n` });
    for (const comment of cli.world.github.repository("acme/minutes").comments.values())
      comment.body = "";
    expect((await actions(cli, "--yes")).rows).toEqual([]);
    expect(now(cli)).toEqual(cli.former);
  });
});
