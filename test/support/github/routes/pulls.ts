import { z } from "zod";
import { createRepository } from "../acts/repositories.ts";
import { editIssue } from "../acts/issues.ts";
import { mergePull, openPull } from "../acts/pulls.ts";
import type { Call } from "../call.ts";
import { forbidden, HttpError, notFound } from "../http-error.ts";
import type { Issue, Level, Repository, Role } from "../model.ts";
import { atLeast, roleOf } from "../permissions.ts";
import { renderChange, renderCommit } from "../render/commit.ts";
import { pullChanges, pullCommits, pullOf, renderPull, renderPullSimple } from "../render/pull.ts";
import { renderFullRepository } from "../render/repository.ts";
import type { Routes } from "./routes.ts";

function pullNamed(call: Call, level: Level, role: Role): { repository: Repository; issue: Issue } {
  const repository = call.repository("pull_requests", level, role);
  const issue = repository.issues.get(call.number("number"));
  if (issue?.pull == null) throw notFound();
  return { repository, issue };
}

const create = z.object({
  title: z.string(),
  body: z.string().nullish(),
  head: z.string(),
  base: z.string(),
  draft: z.boolean().optional(),
  maintainer_can_modify: z.boolean().optional(),
});
const edit = z.object({
  title: z.string().optional(),
  body: z.string().nullish(),
  state: z.enum(["open", "closed"]).optional(),
});
const merge = z.object({
  merge_method: z.enum(["merge", "squash", "rebase"]).optional(),
  commit_title: z.string().optional(),
  commit_message: z.string().optional(),
  sha: z.string().optional(),
});

/** Pull requests: opening, reading, changing and merging them; forks. */
export function pullRoutes(routes: Routes): void {
  const base = "/repos/{owner}/{repo}/pulls";

  routes.on("GET", base, (call) => {
    const repository = call.repository("pull_requests", "read");
    return call.page(list(call, repository), (issue) =>
      renderPullSimple(call.state, repository, issue),
    );
  });

  routes.on("POST", base, async (call) => {
    const repository = call.repository("pull_requests", "write", "read");
    const issue = openPull(call.state, repository, call.by, await call.body(create));
    return call.json(renderPull(call.state, repository, issue), 201);
  });

  routes.on("GET", `${base}/{number}`, (call) => {
    const { repository, issue } = pullNamed(call, "read", "read");
    return call.json(renderPull(call.state, repository, issue));
  });

  routes.on("PATCH", `${base}/{number}`, async (call) => {
    const { repository, issue } = pullNamed(call, "write", "read");
    const isAuthor = issue.authorId === call.by.account.id;
    if (!isAuthor && !call.may(repository, "pull_requests", "write", "write"))
      throw forbidden("Must have admin rights to Repository.");
    editIssue(call.state, repository, call.by, issue, await call.body(edit));
    return call.json(renderPull(call.state, repository, issue));
  });

  routes.on("GET", `${base}/{number}/files`, (call) => {
    const { repository, issue } = pullNamed(call, "read", "read");
    const pull = pullOf(issue);
    return call.page(pullChanges(repository, pull).slice(0, 3000), (change) =>
      renderChange(call.state, repository, pull.headSha, change),
    );
  });

  routes.on("GET", `${base}/{number}/commits`, (call) => {
    const { repository, issue } = pullNamed(call, "read", "read");
    return call.page(pullCommits(repository, pullOf(issue)).slice(0, 250), (sha) =>
      renderCommit(call.state, repository, sha),
    );
  });

  routes.on("GET", `${base}/{number}/merge`, (call) => {
    const { issue } = pullNamed(call, "read", "read");
    if (pullOf(issue).mergedAt === null) throw notFound();
    return call.noContent();
  });

  routes.on("PUT", `${base}/{number}/merge`, async (call) => {
    const { issue } = pullNamed(call, "read", "read");
    // Merging writes to the base branch: it asks for contents, not for pull requests.
    const repository = call.repository("contents", "write");
    const request = await call.body(merge);
    const sha = mergePull(call.state, repository, call.by, issue, {
      method: request.merge_method ?? "merge",
      title: request.commit_title,
      message: request.commit_message,
      sha: request.sha,
    });
    return call.json({ sha, merged: true, message: "Pull Request successfully merged" });
  });

  routes.on("POST", "/repos/{owner}/{repo}/forks", (call) => {
    const repository = call.repository("contents", "read");
    if (call.actor.kind !== "user") throw new HttpError(401, "Requires authentication");
    const { account } = call.actor;
    if (!atLeast(roleOf(call.state, repository, account.id), "read")) throw notFound();
    const had = call.state.findRepository(`${account.login}/${repository.name}`);
    const fork =
      had ??
      createRepository(
        call.state,
        account,
        repository.name,
        { defaultBranch: repository.defaultBranch, private: repository.private },
        repository,
      );
    return call.json(renderFullRepository(call.state, fork, "admin"), 202);
  });
}

function list(call: Call, repository: Repository): Issue[] {
  const state = call.query("state") ?? "open";
  const [base, head] = [call.query("base"), call.query("head")];
  const found = [...call.state.listed(repository).issues.values()].filter(({ pull, ...issue }) => {
    if (pull === null || issue.fate !== null) return false;
    if (state !== "all" && issue.state !== state) return false;
    if (base !== undefined && pull.baseRef !== base) return false;
    const owner = call.state.account(call.state.repository(pull.headRepositoryId).ownerId).login;
    return head === undefined || head === `${owner}:${pull.headRef}`;
  });
  const key = (issue: Issue) =>
    Date.parse(call.query("sort") === "updated" ? issue.updatedAt : issue.createdAt);
  found.sort((a, b) => key(a) - key(b) || a.number - b.number);
  const direction = call.query("direction") ?? (call.query("sort") === undefined ? "desc" : "asc");
  return direction === "asc" ? found : found.reverse();
}
