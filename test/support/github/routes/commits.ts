import { HttpError, notFound } from "../http-error.ts";
import { entryAt, readFiles } from "../git/files.ts";
import { commitsBetween, history, mergeBase } from "../git/history.ts";
import { changesBetween } from "../git/changes.ts";
import type { Repository } from "../model.ts";
import { renderChange, renderCommit, renderFullCommit } from "../render/commit.ts";
import { repositoryUrl } from "../render/issue.ts";
import { pullCommits, renderPullSimple } from "../render/pull.ts";
import { commitNamed, emptyRepository, resolve } from "./resolve.ts";
import type { Routes } from "./routes.ts";

/** Whether a commit changed what stands at a path. */
function touches({ objects }: Repository, sha: string, path: string): boolean {
  const commit = objects.commit(sha);
  const at = (each: string) => entryAt(objects, objects.commit(each).tree, path)?.sha ?? null;
  if (commit.parents.length === 0) return at(sha) !== null;
  return commit.parents.every((parent) => at(parent) !== at(sha));
}

/** Commits and comparisons. */
export function commitRoutes(routes: Routes): void {
  const base = "/repos/{owner}/{repo}";

  routes.on("GET", `${base}/commits`, (call) => {
    const repository = call.repository("contents", "read");
    if (repository.refs.size === 0) throw emptyRepository();
    const head = resolve(repository, call.query("sha") ?? repository.defaultBranch);
    if (head === null) throw notFound();
    const [since, until, path] = [call.query("since"), call.query("until"), call.query("path")];
    const found = history(repository.objects, head).filter((sha) => {
      const date = Date.parse(repository.objects.commit(sha).committer.date);
      if (since !== undefined && date < Date.parse(since)) return false;
      if (until !== undefined && date > Date.parse(until)) return false;
      return path === undefined || touches(repository, sha, path);
    });
    return call.page(found, (sha) => renderCommit(call.state, repository, sha));
  });

  routes.on("GET", `${base}/commits/{sha}/pulls`, (call) => {
    const repository = call.repository("pull_requests", "read");
    const sha = commitNamed(repository, call.param("sha"));
    const found = [...repository.issues.values()].filter(
      ({ pull, fate }) =>
        pull !== null &&
        fate === null &&
        (pull.mergeCommitSha === sha ||
          pull.headSha === sha ||
          pullCommits(repository, pull).includes(sha)),
    );
    return call.page(found, (issue) => renderPullSimple(call.state, repository, issue));
  });

  routes.on("GET", `${base}/commits/{ref+}`, (call) => {
    const repository = call.repository("contents", "read");
    if (repository.refs.size === 0) throw emptyRepository();
    const sha = commitNamed(repository, call.param("ref"));
    if (call.context.req.header("accept")?.includes("sha") === true)
      return new Response(sha, { headers: { "content-type": "application/vnd.github.sha" } });
    return call.json(renderFullCommit(call.state, repository, sha));
  });

  routes.on("GET", `${base}/compare/{basehead+}`, (call) => {
    const repository = call.repository("contents", "read");
    const { objects } = repository;
    const [from, to] = call.param("basehead").split("...");
    const [a, b] = [resolve(repository, from ?? ""), resolve(repository, to ?? "")];
    if (a === null || b === null) throw notFound();
    const fork = mergeBase(objects, a, b);
    if (fork === null) throw new HttpError(404, `No common ancestor between ${from} and ${to}.`);
    const files = (sha: string) => readFiles(objects, objects.commit(sha).tree);
    const changes = changesBetween(objects, files(fork), files(b));
    const ahead = commitsBetween(objects, a, b);
    const behind = commitsBetween(objects, b, a);
    const url = `${repositoryUrl(call.state, repository)}/compare/${from}...${to}`;
    const page = `${call.state.url}/${call.state.fullName(repository)}/compare/${from}...${to}`;
    const render = (sha: string) => renderCommit(call.state, repository, sha);
    return call.page(ahead, render, (commits) => ({
      url,
      html_url: page,
      permalink_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      base_commit: render(a),
      merge_base_commit: render(fork),
      status:
        ahead.length === 0
          ? behind.length === 0
            ? "identical"
            : "behind"
          : behind.length === 0
            ? "ahead"
            : "diverged",
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits,
      files: changes.slice(0, 300).map((each) => renderChange(call.state, repository, b, each)),
    }));
  });
}
