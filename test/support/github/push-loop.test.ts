import { verify } from "@octokit/webhooks-methods";
import { Octokit } from "@octokit/rest";
import { afterEach, describe, expect, test } from "vitest";
import type { GitHub } from "./github.ts";
import { createWorld } from "./world.ts";

const minutes = { owner: "acme", repo: "minutes" };
const running: GitHub[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((github) => github.close()));
});

async function start() {
  const world = await createWorld();
  running.push(world.github);
  return world;
}

describe("the push loop", () => {
  test("a contents write over HTTP is delivered as a signed push, and can be read", async () => {
    const { github, octokit, take, secret } = await start();
    const alice = new Octokit({ baseUrl: github.url, auth: github.tokenFor("alice") });
    const { data } = await alice.repos.createOrUpdateFileContents({
      ...minutes,
      path: "2026/may 3.md",
      message: "Add minutes",
      content: Buffer.from("- Alice to write it\n").toString("base64"),
    });
    const [push] = await take();
    expect(push).toMatchObject({
      event: "push",
      payload: {
        ref: "refs/heads/main",
        after: data.commit.sha,
        created: false,
        forced: false,
        commits: [{ added: ["2026/may 3.md"], message: "Add minutes" }],
        pusher: { name: "alice" },
        sender: { login: "alice" },
        organization: { login: "acme" },
      },
    });
    const signature = push?.headers.get("x-hub-signature-256") ?? "";
    expect(await verify(secret, push?.body ?? "", signature)).toBe(true);
    expect(await verify("another", push?.body ?? "", signature)).toBe(false);

    const tree = await octokit.git.getTree({
      ...minutes,
      tree_sha: data.commit.sha ?? "",
      recursive: "1",
    });
    const entry = tree.data.tree.find(({ path }) => path === "2026/may 3.md");
    const blob = await octokit.git.getBlob({ ...minutes, file_sha: entry?.sha ?? "" });
    expect(Buffer.from(blob.data.content, "base64").toString()).toBe("- Alice to write it\n");
    const file = await octokit.repos.getContent({ ...minutes, path: "2026/may 3.md" });
    expect(file.data).toMatchObject({ sha: entry?.sha, encoding: "base64" });
  });

  test("the app opens, labels, assigns and comments; what it does is delivered to it", async () => {
    const { octokit, take } = await start();
    const { data: issue } = await octokit.issues.create({
      ...minutes,
      title: "T",
      labels: ["minutes"],
    });
    expect(issue).toMatchObject({
      number: 1,
      user: { login: "scribe[bot]", type: "Bot" },
      performed_via_github_app: { slug: "scribe" },
      labels: [{ name: "minutes", color: "ededed" }],
    });
    const assigned = await octokit.issues.addAssignees({
      ...minutes,
      issue_number: 1,
      assignees: ["bob", "nobody", "carol"],
    });
    expect(assigned.data.assignees?.map(({ login }) => login)).toEqual(["bob"]);
    await octokit.issues.createComment({ ...minutes, issue_number: 1, body: "Raised again" });
    await octokit.issues.update({ ...minutes, issue_number: 1, state: "closed" });
    const received = await take();
    expect(received.map(({ event, payload }) => `${event} ${String(payload["action"])}`)).toEqual([
      "issues opened",
      "issues labeled",
      "issues assigned",
      "issue_comment created",
      "issues closed",
    ]);
    expect(received[0]?.payload).toMatchObject({ sender: { login: "scribe[bot]" } });
  });

  test("the app makes a check run, its annotations add up; a person cannot", async () => {
    const { octokit, person } = await start();
    const { data: ref } = await octokit.git.getRef({ ...minutes, ref: "heads/main" });
    const annotation = {
      path: "README.md",
      start_line: 1,
      end_line: 1,
      annotation_level: "notice" as const,
      message: "m",
    };
    const output = { title: "t", summary: "s" };
    const create = (count: number) =>
      octokit.checks.create({
        ...minutes,
        name: "minutes",
        head_sha: ref.object.sha,
        output: { ...output, annotations: Array.from({ length: count }, () => annotation) },
      });
    await expect(create(51)).rejects.toMatchObject({ status: 422 });
    const run = await create(50);
    await octokit.checks.update({
      ...minutes,
      check_run_id: run.data.id,
      conclusion: "success",
      output: { ...output, annotations: [annotation] },
    });
    const listed = await octokit.checks.listForRef({ ...minutes, ref: "main" });
    expect(listed.data.check_runs).toMatchObject([
      { status: "completed", conclusion: "success", output: { annotations_count: 51 } },
    ]);
    await expect(
      person("alice").checks.create({ ...minutes, name: "x", head_sha: ref.object.sha }),
    ).rejects.toMatchObject({ status: 403 });
  });

  test("a comparison is three-dot: after a force push back it lists no files", async () => {
    const { github, octokit, take } = await start();
    const alice = github.as("alice");
    const first = github.repository("acme/minutes").refs.get("refs/heads/main") ?? "";
    const second = alice.commit("acme/minutes", { message: "b", files: { "b.md": "b\n" } });
    const compare = async (basehead: string) =>
      (await octokit.repos.compareCommitsWithBasehead({ ...minutes, basehead })).data;
    expect(await compare(`${first}...${second}`)).toMatchObject({
      status: "ahead",
      files: [{ filename: "b.md", status: "added", additions: 1 }],
    });
    alice.push("acme/minutes", "main", first);
    expect(await compare(`${second}...${first}`)).toMatchObject({ status: "behind", files: [] });
    const pushes = await take();
    expect(pushes.at(-1)?.payload).toMatchObject({ forced: true, after: first, commits: [] });
  });

  test("a commit of several files is made from blobs, a tree and a ref", async () => {
    const { github, person, take } = await start();
    const { rest } = person("alice");
    const head = github.repository("acme/minutes").refs.get("refs/heads/main") ?? "";
    const blob = await rest.git.createBlob({ ...minutes, content: "one\n" });
    const tree = await rest.git.createTree({
      ...minutes,
      base_tree: head,
      tree: [
        { path: "a/one.md", mode: "100644", type: "blob", sha: blob.data.sha },
        { path: "two.md", mode: "100644", type: "blob", content: "two\n" },
      ],
    });
    const commit = await rest.git.createCommit({
      ...minutes,
      message: "Two files",
      tree: tree.data.sha,
      parents: [head],
    });
    await rest.git.updateRef({ ...minutes, ref: "heads/main", sha: commit.data.sha });
    const [push] = await take();
    expect(push?.payload).toMatchObject({
      before: head,
      after: commit.data.sha,
      commits: [{ added: ["a/one.md", "two.md"], removed: [], modified: [] }],
    });
    await expect(
      rest.git.updateRef({ ...minutes, ref: "heads/main", sha: head }),
    ).rejects.toMatchObject({ status: 422 });
  });
});
