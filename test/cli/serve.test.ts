import { spawn } from "node:child_process";
import { readFile, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { type SetupServer, startSetup } from "../../src/cli/serve/setup-server.ts";
import { saveCredentials } from "../../src/cli/serve/save-credentials.ts";
import { withEnvFile, writeEnvFile } from "../../src/cli/serve/env-file.ts";
import { freePort } from "../../src/runtime/free-port.ts";
import { appKey } from "../support/github/app-key.ts";
import { createWorld } from "../support/github/world.ts";
import { runCli } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const { privateKey } = appKey();
const GOOD = { APP_ID: "12", PRIVATE_KEY: privateKey, WEBHOOK_SECRET: "0123456789abcdef0123" };

describe("serve, wrongly configured", () => {
  it.each<[string, Record<string, string>, string]>([
    ["no key", { PRIVATE_KEY: "" }, "PRIVATE_KEY"],
    ["a key that is none", { PRIVATE_KEY: "secret" }, "PRIVATE_KEY"],
    ["no number", { APP_ID: "" }, "APP_ID"],
    ["a name for the number", { APP_ID: "minutes" }, "APP_ID"],
    ["no secret", { WEBHOOK_SECRET: "" }, "WEBHOOK_SECRET"],
    ["a port that is none", { PORT: "http" }, "PORT"],
    ["an unknown log level", { LOG_LEVEL: "loud" }, "LOG_LEVEL"],
    [
      "an address that sends tokens in the clear",
      { GITHUB_API_URL: "http://ghe.test" },
      "GITHUB_API_URL",
    ],
  ])("says so and ends with 2: %s", async (_, env, name) => {
    const cwd = await temporaryFolder();
    const { status, stdout, stderr } = await runCli(["serve"], { cwd, env: { ...GOOD, ...env } });
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(new RegExp(`FAIL +${name} `));
    expect(stderr).not.toContain(privateKey.split("\n")[1]);
  });

  it("says what is missing and how to get it where nothing is set", async () => {
    const cwd = await temporaryFolder();
    const { status, stderr } = await runCli(["serve"], { cwd });
    expect(status).toBe(2);
    for (const name of ["APP_ID", "PRIVATE_KEY", "WEBHOOK_SECRET", "PUBLIC_URL"])
      expect(stderr).toContain(name);
  });

  it("ends with 1 where GitHub does not know the app by its key", async () => {
    const world = await createWorld({ listen: true });
    onTestFinished(() => world.github.close());
    const cwd = await temporaryFolder();
    const env = { ...GOOD, APP_ID: "999", GITHUB_API_URL: world.github.url, PORT: "0" };
    const { status, stderr } = await runCli(["serve"], { cwd, env });
    expect([status, stderr]).toEqual([1, expect.stringContaining("run doctor")]);
  });
});

describe("serve as a process", () => {
  it.each(["SIGTERM", "SIGINT"] as const)("answers, and ends with 0 on %s", async (signal) => {
    const world = await createWorld({ listen: true });
    onTestFinished(() => world.github.close());
    const port = await freePort("127.0.0.1");
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, ".env"), `WEBHOOK_SECRET="${GOOD.WEBHOOK_SECRET}"\n`);
    const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
    const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), main, "serve"], {
      cwd,
      stdio: "ignore",
      env: {
        PATH: process.env["PATH"],
        APP_ID: String(world.app.id),
        PRIVATE_KEY: privateKey,
        GITHUB_API_URL: world.github.url,
        HOST: "127.0.0.1",
        PORT: String(port),
      },
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    const ended = new Promise((resolve) =>
      child.once("exit", (...how) => {
        resolve(how);
      }),
    );
    const health = async (): Promise<Response> => {
      for (;;) {
        const response = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
        if (response !== null || child.exitCode !== null) return response ?? Response.error();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    expect(await (await health()).json()).toEqual({ status: "ok" });
    child.kill(signal);
    expect(await ended).toEqual([0, null]);
  });
});

describe(".env", () => {
  it("adds to the environment, which wins, and keeps the lines of others", async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, ".env"), "# ours\nAPP_ID=1\nPORT=4000\n");
    await writeEnvFile(cwd, { APP_ID: "2" });
    expect(await readFile(join(cwd, ".env"), "utf8")).toBe('# ours\nPORT=4000\nAPP_ID="2"\n');
    const io = { cwd, env: { PORT: "5000" } };
    expect(await withEnvFile(io)).toEqual({ APP_ID: "2", PORT: "5000" });
  });
});

/** The setup at work, before a GitHub that gives an app for the code `good`. */
async function setUp(): Promise<{ cwd: string; setup: SetupServer }> {
  const github = createServer((request, response) => {
    const isGood = request.method === "POST" && request.url === "/app-manifests/good/conversions";
    response.writeHead(isGood ? 201 : 404, { "content-type": "application/json" }).end(
      JSON.stringify({
        id: 77,
        slug: "our-minutes",
        html_url: "https://github.test/apps/our-minutes",
        pem: privateKey,
        webhook_secret: "made by GitHub",
      }),
    );
  });
  const port = await freePort("127.0.0.1");
  await new Promise<void>((resolve) => github.listen(port, "127.0.0.1", resolve));
  const cwd = await temporaryFolder();
  const setup = await startSetup({
    host: "127.0.0.1",
    port: 0,
    apiUrl: `http://127.0.0.1:${port}`,
    newAppUrl: "https://github.test/settings/apps/new",
    publicUrl: null,
    hookUrl: "https://minutes.test/api/github/webhooks",
    keep: async (credentials) => {
      await saveCredentials(cwd, credentials, {});
    },
  });
  onTestFinished(async () => {
    await setup.close();
    github.close();
  });
  return { cwd, setup };
}

describe("registering the app", () => {
  it("posts the manifest, and keeps what GitHub gives for its owner alone", async () => {
    const { cwd, setup } = await setUp();
    const page = await (await fetch(setup.url)).text();
    const manifest = /name="manifest" value="([^"]*)"/.exec(page)?.[1] ?? "";
    expect(JSON.parse(manifest.replaceAll("&quot;", '"'))).toMatchObject({
      hook_attributes: { url: "https://minutes.test/api/github/webhooks" },
      redirect_url: `${new URL(setup.url).origin}/setup`,
      default_permissions: { contents: "read", issues: "write" },
      public: false,
    });
    const url = new URL(setup.url);
    const back = `${url.origin}/setup${url.search}&code=`;
    expect((await fetch(`${back}bad`)).status).toBe(502);
    const done = await (await fetch(`${back}good`)).text();
    await setup.registered;
    expect(done).toContain("https://github.test/apps/our-minutes/installations/new");
    expect(done).not.toContain("made by GitHub");
    const key = join(cwd, "our-minutes.private-key.pem");
    expect(await withEnvFile({ cwd, env: {} })).toEqual({
      APP_ID: "77",
      PRIVATE_KEY_PATH: "our-minutes.private-key.pem",
      WEBHOOK_SECRET: "made by GitHub",
    });
    expect(await readFile(key, "utf8")).toBe(privateKey);
    for (const file of [key, join(cwd, ".env")])
      expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it.each(["/", "/?state=guess", "/setup?code=good", "/setup?code=good&state=guess"])(
    "refuses whoever does not know the word: %s",
    async (path) => {
      const { cwd, setup } = await setUp();
      expect((await fetch(new URL(path, setup.url))).status).toBe(403);
      expect(await withEnvFile({ cwd, env: {} })).toEqual({});
    },
  );
});
