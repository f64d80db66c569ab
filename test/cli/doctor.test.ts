import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { runCli } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const { privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  privateKeyEncoding: { type: "pkcs1", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});
const { privateKey: curve } = generateKeyPairSync("ec", {
  namedCurve: "P-256",
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});
const GOOD = {
  APP_ID: "12",
  PRIVATE_KEY: privateKey,
  WEBHOOK_SECRET: "0123456789abcdef0123",
  HOST: "0.0.0.0",
};
const line = (stdout: string, name: string) =>
  stdout.split("\n").find((one) => one.slice(6).startsWith(name)) ?? "";

describe("doctor, offline", () => {
  it.each<[string, Record<string, string>, string, string, number]>([
    ["all is set", {}, "APP_ID", "ok", 0],
    ["no number", { APP_ID: "" }, "APP_ID", "FAIL", 1],
    ["a name for the number", { APP_ID: "minutes" }, "APP_ID", "FAIL", 1],
    ["no key", { PRIVATE_KEY: "" }, "PRIVATE_KEY", "FAIL", 1],
    ["a key that is none", { PRIVATE_KEY: "secret" }, "PRIVATE_KEY", "FAIL", 1],
    ["a key of another kind", { PRIVATE_KEY: curve }, "PRIVATE_KEY", "FAIL", 1],
    [
      "a key on one line",
      { PRIVATE_KEY: privateKey.replaceAll("\n", "\\n") },
      "PRIVATE_KEY",
      "ok",
      0,
    ],
    [
      "a key in Base64",
      { PRIVATE_KEY: Buffer.from(privateKey).toString("base64") },
      "PRIVATE_KEY",
      "ok",
      0,
    ],
    [
      "a path to no file",
      { PRIVATE_KEY: "", PRIVATE_KEY_PATH: "no.pem" },
      "PRIVATE_KEY_PATH",
      "FAIL",
      1,
    ],
    ["no secret", { WEBHOOK_SECRET: "" }, "WEBHOOK_SECRET", "FAIL", 1],
    ["a short secret", { WEBHOOK_SECRET: "secret" }, "WEBHOOK_SECRET", "warn", 0],
    ["a port out of range", { PORT: "70000" }, "PORT", "FAIL", 1],
    ["a port that is none", { PORT: "http" }, "PORT", "FAIL", 1],
    ["this machine alone", { HOST: "localhost" }, "HOST", "warn", 0],
    [
      "an API without encryption",
      { GITHUB_API_URL: "http://ghe.example.org/api/v3" },
      "GITHUB_API_URL",
      "FAIL",
      1,
    ],
    ["an API that is no address", { GITHUB_API_URL: "ghe" }, "GITHUB_API_URL", "FAIL", 1],
    ["an unknown log level", { LOG_LEVEL: "loud" }, "LOG_LEVEL", "warn", 0],
  ])("%s", async (_, env, name, mark, status) => {
    const cwd = await temporaryFolder();
    const result = await runCli(["doctor", "--offline"], { cwd, env: { ...GOOD, ...env } });
    expect(line(result.stdout, name)).toMatch(new RegExp(`^${mark} `));
    expect(result.status).toBe(status);
    expect(result.stdout).not.toContain("BEGIN RSA PRIVATE KEY-----\n");
    expect(result.stdout).not.toContain(GOOD.WEBHOOK_SECRET);
  });

  it("reads the key from a file", async () => {
    const cwd = await temporaryFolder({ "app.pem": privateKey });
    const env = { ...GOOD, PRIVATE_KEY: "", PRIVATE_KEY_PATH: "app.pem" };
    const { status, stdout } = await runCli(["doctor", "--offline"], { cwd, env });
    expect(line(stdout, "PRIVATE_KEY_PATH")).toMatch(/^ok .*RSA key of 2048 bits$/);
    expect(status).toBe(0);
  });

  it("looks at the config that stands here", async () => {
    const cwd = await temporaryFolder({ ".github/minutes.yml": "preview: 1" });
    const { status, stdout } = await runCli(["doctor", "--offline"], { cwd, env: GOOD });
    expect(status).toBe(1);
    expect(stdout).toContain(".github/minutes.yml:1: preview: expected true or false, got 1");
  });

  it("says in one screen what a first user lacks", async () => {
    const { status, stdout } = await runCli(["doctor"], {
      cwd: await temporaryFolder(),
      columns: 80,
    });
    expect(status).toBe(1);
    expect(stdout.trimEnd().split("\n").length).toBeLessThanOrEqual(24);
    expect(stdout).toContain("3 missing");
  });
});

const PERMISSIONS = {
  contents: "read",
  issues: "write",
  checks: "write",
  pull_requests: "write",
  metadata: "read",
};
const EVENTS = ["push", "pull_request", "issues", "issue_comment", "repository"];
const APP = {
  slug: "minutes",
  html_url: "https://github.com/apps/minutes",
  permissions: PERMISSIONS,
  events: EVENTS,
};
const INSTALLATION = {
  account: { login: "acme" },
  suspended_at: null,
  permissions: PERMISSIONS,
  html_url: "https://github.com/organizations/acme/settings/installations/1",
};
const DELIVERED = { event: "push", status_code: 200 };
const ANSWERS = {
  "/app": APP,
  "/app/installations": [INSTALLATION],
  "/app/hook/config": { url: "https://minutes.example.org/api/github/webhooks" },
  "/app/hook/deliveries": [DELIVERED, DELIVERED],
};

describe("doctor, online", () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    ["all is granted", {}, "permissions", "ok    permissions"],
    [
      "a permission is missing",
      { "/app": { ...APP, permissions: { ...PERMISSIONS, issues: "read" } } },
      "permissions",
      "FAIL  permissions",
    ],
    ["an event is missing", { "/app": { ...APP, events: ["push"] } }, "events", "FAIL  events"],
    ["it is installed", {}, "installation", "ok    installation on acme"],
    [
      "it is installed nowhere",
      { "/app/installations": [] },
      "installations",
      "FAIL  installations",
    ],
    [
      "it is suspended",
      { "/app/installations": [{ ...INSTALLATION, suspended_at: "2024-01-01T00:00:00Z" }] },
      "installation",
      "FAIL  installation on acme",
    ],
    [
      "new permissions wait",
      { "/app/installations": [{ ...INSTALLATION, permissions: { contents: "read" } }] },
      "installation",
      "FAIL  installation on acme",
    ],
    [
      "webhooks go to this machine",
      { "/app/hook/config": { url: "http://localhost:3000/api/github/webhooks" } },
      "webhook",
      "FAIL  webhook",
    ],
    ["webhooks go nowhere", { "/app/hook/config": {} }, "webhook", "FAIL  webhook"],
    [
      "webhooks go to another path",
      { "/app/hook/config": { url: "https://a.example.org/" } },
      "webhook",
      "warn  webhook",
    ],
    [
      "some did not arrive",
      { "/app/hook/deliveries": [DELIVERED, { event: "push", status_code: 502 }] },
      "deliveries",
      "warn  deliveries",
    ],
    ["the key is another app's", { "/app": null }, "GitHub", "FAIL  GitHub"],
  ])("%s", async (_, changed, name, expected) => {
    const answers: Record<string, unknown> = { ...ANSWERS, ...changed };
    const server = createServer((request, response) => {
      expect(request.method).toBe("GET");
      expect(request.headers.authorization).toMatch(/^bearer /i);
      const answer = answers[(request.url ?? "").replace(/\?.*/, "")] ?? null;
      response.setHeader("content-type", "application/json");
      response.statusCode = answer === null ? 401 : 200;
      response.end(JSON.stringify(answer ?? { message: "A JSON web token could not be decoded" }));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const env = { ...GOOD, GITHUB_API_URL: `http://127.0.0.1:${port}` };
    const { status, stdout } = await runCli(["doctor"], { cwd: await temporaryFolder(), env });
    expect(line(stdout, name)).toContain(expected);
    expect(status).toBe(expected.startsWith("FAIL") ? 1 : 0);
  });

  it("says so where GitHub cannot be reached", async () => {
    const env = { ...GOOD, GITHUB_API_URL: "http://127.0.0.1:1" };
    const { status, stdout } = await runCli(["doctor"], { cwd: await temporaryFolder(), env });
    expect(status).toBe(1);
    expect(line(stdout, "GitHub")).toMatch(/^FAIL .*cannot be reached/);
  });
});
