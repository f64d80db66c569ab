import { afterEach, describe, expect, test } from "vitest";
import { type GitHub, startGitHub } from "./github.ts";
import { secondaryLimit, type Effect } from "./faults.ts";
import { createWorld } from "./world.ts";

const minutes = { owner: "acme", repo: "minutes" };
const start = () => createWorld({ listen: false });
const running: GitHub[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((github) => github.close()));
});

describe("faults", () => {
  test.each<[string, Effect, number]>([
    ["drop before: nothing was done", { kind: "drop-before" }, 0],
    ["drop after: it was done", { kind: "drop-after" }, 1],
    ["a status instead", { kind: "status", status: 502 }, 0],
    ["a status although it was done", { kind: "status-after", status: 500 }, 1],
    ["the secondary limit", secondaryLimit(1), 0],
  ])("%s", async (_name, effect, issues) => {
    const { github, octokit } = await start();
    const fault = github.faults.add({ method: "POST", path: /\/issues$/, effect });
    await expect(octokit.issues.create({ ...minutes, title: "x" })).rejects.toThrow();
    expect(fault.hits).toBe(1);
    expect(github.repository("acme/minutes").issues.size).toBe(issues);
    await octokit.issues.create({ ...minutes, title: "y" });
    expect(github.repository("acme/minutes").issues.size).toBe(issues + 1);
  });

  test("an answer breaks off, with a socket and without", async () => {
    const github = await startGitHub();
    running.push(github);
    for (const ask of [fetch, github.fetch]) {
      github.faults.add({ effect: { kind: "break-off" } });
      const answer = await ask(`${github.url}/rate_limit`);
      expect(answer.status).toBe(200);
      await expect(answer.text()).rejects.toThrow("terminated");
    }
  });

  test("over a socket a dropped connection is an error of fetch", async () => {
    const github = await startGitHub();
    running.push(github);
    github.faults.add({ effect: { kind: "drop-before" } });
    await expect(fetch(`${github.url}/rate_limit`)).rejects.toThrow("fetch failed");
    expect((await fetch(`${github.url}/rate_limit`)).status).toBe(200);
    expect(github.log.all.map(({ status, fault }) => [status, fault])).toEqual([
      [null, "drop-before"],
      [200, null],
    ]);
  });

  test("the nth request, and something that happens in between", async () => {
    const { github, octokit } = await start();
    await octokit.issues.create({ ...minutes, title: "x" });
    const act = () => {
      github.as("bob").comment("acme/minutes", 1, "in between");
    };
    github.faults.add({ nth: 2, effect: { kind: "before", act } });
    const comments = async () =>
      (await octokit.issues.listComments({ ...minutes, issue_number: 1 })).data.length;
    expect([await comments(), await comments()]).toEqual([0, 1]);
  });

  test("stale lists lag by requests; the issue itself does not", async () => {
    const { github, octokit } = await start();
    github.staleLists.start({ requests: 2 });
    await octokit.issues.listForRepo(minutes);
    await octokit.issues.create({ ...minutes, title: "x" });
    const count = async () => (await octokit.issues.listForRepo(minutes)).data.length;
    expect(await count()).toBe(0);
    expect((await octokit.issues.get({ ...minutes, issue_number: 1 })).data.title).toBe("x");
    expect(await count()).toBe(1);
    await octokit.issues.create({ ...minutes, title: "y" });
    github.staleLists.stop();
    expect(await count()).toBe(2);
  });
});

describe("limits", () => {
  test("headers count down; nothing left is 403", async () => {
    const { github, octokit } = await start();
    github.limits.setRemaining("scribe[bot]", 2, Date.now() / 1000);
    const { headers } = await octokit.repos.get(minutes);
    expect(headers["x-ratelimit-remaining"]).toBe("1");
    await octokit.repos.get(minutes);
    await expect(octokit.repos.get(minutes)).rejects.toMatchObject({
      status: 403,
      response: { headers: { "x-ratelimit-remaining": "0" } },
    });
  });

  test("an ETag that still holds gives 304 and costs nothing", async () => {
    const { octokit } = await start();
    const first = await octokit.repos.get(minutes);
    const again = octokit.repos.get({
      ...minutes,
      headers: { "if-none-match": first.headers.etag ?? "" },
    });
    await expect(again).rejects.toMatchObject({
      status: 304,
      response: {
        headers: { "x-ratelimit-remaining": first.headers["x-ratelimit-remaining"] },
      },
    });
  });
});

describe("deliveries", () => {
  test("held, reordered, dropped and repeated", async () => {
    const { github, octokit, take } = await start();
    github.hooks.hold();
    for (const title of ["a", "b", "c"]) await octokit.issues.create({ ...minutes, title });
    expect(await take()).toEqual([]);
    const held = github.hooks.held;
    expect(held).toHaveLength(3);
    github.hooks.drop(held[1]!);
    github.hooks.release((rest) => rest.reverse());
    const order = (await take()).map(({ payload }) => payload["issue"]);
    expect(order).toMatchObject([{ title: "c" }, { title: "a" }]);
    github.hooks.deliver(held[0]!);
    const [again] = await take();
    expect(again?.headers.get("x-github-delivery")).toBe(held[0]?.guid);
    expect(github.hooks.log.at(-1)).toMatchObject({ redelivery: true, state: "delivered" });
  });

  test("the app can list them and ask for one again", async () => {
    const { github, octokit, appOctokit, take } = await start();
    await octokit.issues.create({ ...minutes, title: "a" });
    await take();
    const { data } = await appOctokit.apps.listWebhookDeliveries();
    expect(data[0]).toMatchObject({ event: "issues", action: "opened", status_code: 202 });
    await appOctokit.apps.redeliverWebhookDelivery({ delivery_id: data[0]?.id ?? 0 });
    expect(await take()).toHaveLength(1);
    expect(github.hooks.log.at(-1)?.guid).toBe(data[0]?.guid);
  });
});

test("tokens: narrowed ones, expired ones, and a signature of another key", async () => {
  let now = new Date("2026-01-01T00:00:00Z");
  const { github, installation, appOctokit } = await createWorld({
    listen: false,
    now: () => now,
  });
  const { data } = await appOctokit.apps.createInstallationAccessToken({
    installation_id: installation.id,
    repositories: ["code"],
    permissions: { issues: "read" },
  });
  expect(data.expires_at).toBe("2026-01-01T01:00:00Z");
  const headers = { authorization: `Bearer ${data.token}` };
  const list = async () =>
    (await github.fetch(`${github.url}/installation/repositories`, { headers })).json();
  expect(await list()).toMatchObject({ total_count: 1, repositories: [{ name: "code" }] });
  const post = await github.fetch(`${github.url}/repos/acme/code/issues`, {
    method: "POST",
    headers,
    body: JSON.stringify({ title: "x" }),
  });
  expect(post.status).toBe(403);
  now = new Date("2026-01-01T01:00:01Z");
  expect(await list()).toMatchObject({ message: "Bad credentials" });
  const forged = { authorization: "Bearer eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOjIwMDB9.AAAA" };
  expect((await github.fetch(`${github.url}/app`, { headers: forged })).status).toBe(401);
});
