import { describe, expect, test } from "vitest";
import type { MergeMethod } from "./acts/pulls.ts";
import { createWorld } from "./world.ts";

const minutes = { owner: "acme", repo: "minutes" };

async function withPull() {
  const world = await createWorld({ listen: false });
  const alice = world.github.as("alice");
  alice.commit("acme/minutes", { message: "one", files: { "a.md": "a\n" }, branch: "topic" });
  alice.commit("acme/minutes", { message: "two", files: { "b.md": "b\n" }, branch: "topic" });
  alice.commit("acme/minutes", { message: "meanwhile", files: { "c.md": "c\n" } });
  await world.take();
  alice.openPull("acme/minutes", { title: "Topic", head: "topic", base: "main" });
  return { ...world, alice };
}

describe("pull requests", () => {
  test("files, commits and the issue list know it; a push to its branch synchronizes it", async () => {
    const { octokit, alice, take } = await withPull();
    const at = { ...minutes, pull_number: 1 };
    const files = await octokit.pulls.listFiles(at);
    expect(files.data.map(({ filename }) => filename)).toEqual(["a.md", "b.md"]);
    expect((await octokit.pulls.get(at)).data).toMatchObject({
      commits: 2,
      changed_files: 2,
      mergeable: true,
      head: { ref: "topic" },
    });
    expect((await octokit.issues.listForRepo(minutes)).data).toMatchObject([
      { number: 1, pull_request: { merged_at: null } },
    ]);
    const sha = alice.commit("acme/minutes", { message: "3", files: { d: "d" }, branch: "topic" });
    const received = await take();
    expect(received.map(({ event, payload }) => [event, payload["action"]])).toEqual([
      ["pull_request", "opened"],
      ["push", undefined],
      ["pull_request", "synchronize"],
    ]);
    expect(received[2]?.payload).toMatchObject({ after: sha, pull_request: { head: { sha } } });
    const found = await octokit.repos.listPullRequestsAssociatedWithCommit({
      ...minutes,
      commit_sha: sha,
    });
    expect(found.data.map(({ number }) => number)).toEqual([1]);
  });

  test.each<[MergeMethod, number, string]>([
    ["merge", 2, "Merge pull request #1 from acme/topic"],
    ["squash", 1, "Topic (#1)"],
    ["rebase", 1, "two"],
  ])("%s closes it, pushes the base, and keeps both sides", async (method, parents, title) => {
    const { github, octokit, person, take } = await withPull();
    await take();
    const { data } = await person("alice").pulls.merge({
      ...minutes,
      pull_number: 1,
      merge_method: method,
    });
    const received = await take();
    expect(
      received.map(({ event, payload }) => [event, payload["action"] ?? payload["ref"]]),
    ).toEqual([
      ["pull_request", "closed"],
      ["push", "refs/heads/main"],
    ]);
    expect(received[0]?.payload).toMatchObject({
      pull_request: { merged: true, merge_commit_sha: data.sha },
    });
    const commit = github.repository("acme/minutes").objects.commit(data.sha);
    expect(commit.parents).toHaveLength(parents);
    expect(commit.message.split("\n")[0]).toBe(title);
    const tree = await octokit.git.getTree({ ...minutes, tree_sha: data.sha });
    expect(tree.data.tree.map(({ path }) => path)).toEqual(["README.md", "a.md", "b.md", "c.md"]);
  });

  test("a conflict is not mergeable; text that both changed apart is", async () => {
    const { github, octokit, alice } = await withPull();
    const text = Array.from({ length: 20 }, (_, index) => `line ${index}`);
    const edit = (at: number) =>
      text.map((line, index) => (index === at ? "new" : line)).join("\n");
    alice.commit("acme/minutes", { message: "base", files: { t: text.join("\n"), u: "0\n" } });
    alice.commit("acme/minutes", { message: "x", files: { t: edit(1) }, branch: "apart" });
    alice.commit("acme/minutes", { message: "x", files: { u: "1\n" }, branch: "clash" });
    alice.commit("acme/minutes", { message: "y", files: { t: edit(18), u: "2\n" } });
    for (const head of ["apart", "clash"])
      alice.openPull("acme/minutes", { title: head, head, base: "main" });
    const mergeable = async (pull_number: number) =>
      (await octokit.pulls.get({ ...minutes, pull_number })).data.mergeable;
    expect([await mergeable(2), await mergeable(3)]).toEqual([true, false]);
    expect(() => alice.merge("acme/minutes", 3)).toThrow("not mergeable");
    alice.merge("acme/minutes", 2);
    expect(github.repository("acme/minutes").issues.get(2)?.state).toBe("closed");
  });

  test("from a fork", async () => {
    const { github, octokit } = await withPull();
    const carol = github.as("carol");
    carol.fork("acme/minutes");
    carol.commit("carol/minutes", { message: "m", files: { "m.md": "m\n" }, branch: "mine" });
    carol.openPull("acme/minutes", { title: "Mine", head: "carol:mine", base: "main" });
    const { data } = await octokit.pulls.get({ ...minutes, pull_number: 2 });
    expect(data).toMatchObject({
      head: { label: "carol:mine", repo: { full_name: "carol/minutes", fork: true } },
      base: { repo: { full_name: "acme/minutes" } },
      author_association: "NONE",
    });
  });
});
