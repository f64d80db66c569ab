import { describe, expect, it, onTestFinished } from "vitest";
import { appKey } from "../support/github/app-key.ts";
import { createWorld } from "../support/github/world.ts";
import { runCli } from "../support/run-cli.ts";

const CONFIG = 'minutes:\n  files: ["minutes/*.md"]\n';
const MINUTES = "# Call, 5 March 2024\n\n## Action items\n\n- [ ] Alice to merge the parser\n";

/** A GitHub on loopback whose minutes repository holds a config, and the app's credentials there. */
async function start() {
  const world = await createWorld();
  const { github, app } = world;
  onTestFinished(() => github.close());
  const commit = (files: Record<string, string | null>) =>
    github.as("alice").commit("acme/minutes", { files, message: "Change minutes" });
  commit({ ".github/minutes.yml": CONFIG });
  const api = { GITHUB_API_URL: github.url };
  const asApp = { ...api, APP_ID: String(app.id), PRIVATE_KEY: appKey().privateKey };
  const asAlice = { ...api, GITHUB_TOKEN: github.tokenFor("alice") };
  const titles = async () => {
    const at = { owner: "acme", repo: "minutes", state: "all" as const };
    return (await world.octokit.issues.listForRepo(at)).data.map(({ title }) => title);
  };
  return { ...world, commit, api, asApp, asAlice, titles };
}

describe("sync", () => {
  it.each([["asApp" as const], ["asAlice" as const]])(
    "opens what is new once, %s",
    async (identity) => {
      const world = await start();
      const env = world[identity];
      const first = await runCli(["sync", "acme/minutes"], { env });
      expect(first).toMatchObject({ status: 0, stderr: "" });
      expect(first.stdout).toMatch(/^acme\/minutes at [0-9a-f]{7}: nothing to do\n$/);

      world.commit({ "minutes/1.md": MINUTES });
      const second = await runCli(["sync"], { env: { ...env, GITHUB_REPOSITORY: "acme/minutes" } });
      expect(second.status).toBe(0);
      expect(second.stdout).toMatch(/: 1 opened\n {2}opened +Merge the parser/);
      const titles = await world.titles();
      expect(titles).toHaveLength(2);

      const third = await runCli(["sync", "acme/minutes"], { env });
      expect(third.stdout).toMatch(/: nothing to do\n$/);
      expect(await world.titles()).toEqual(titles);
    },
  );

  it("says that a repository keeps no minutes, and goes on after one that is not there", async () => {
    const { asApp } = await start();
    const { status, stdout, stderr } = await runCli(["sync", "acme/none", "acme/code"], {
      env: asApp,
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^acme\/none: /);
    expect(stdout).toBe("acme/code: keeps no minutes (no .github/minutes.yml)\n");
  });

  it("fails on a broken config, naming its line", async () => {
    const { asApp, commit } = await start();
    commit({ ".github/minutes.yml": "minutes:\n  fles: []\n" });
    const { status, stderr } = await runCli(["sync", "acme/minutes"], { env: asApp });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^\.github\/minutes\.yml:2: /);
  });

  it("fails with a token that GitHub does not know, and without any", async () => {
    const { api } = await start();
    const bad = await runCli(["sync", "acme/minutes"], { env: { ...api, GITHUB_TOKEN: "no" } });
    expect(bad).toMatchObject({ status: 1, stdout: "" });
    expect(bad.stderr).toMatch(/^acme\/minutes: Bad credentials/);
    const none = await runCli(["sync", "acme/minutes"], { env: api });
    expect(none).toMatchObject({ status: 1, stdout: "" });
    expect(none.stderr).toMatch(/set GITHUB_TOKEN, or APP_ID/);
  });

  it.each([[["sync"]], [["sync", "minutes"]]])("%j is wrong usage", async (argv) => {
    const { status, stdout, stderr } = await runCli(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^error: /);
  });
});
