import { z } from "zod";
import { createComment, deleteComment, editComment, react } from "../acts/comments.ts";
import { type Call, issuesOff } from "../call.ts";
import { forbidden, notFound } from "../http-error.ts";
import type { Comment, Issue, Level, Reaction, Repository, Role } from "../model.ts";
import { reactionContents } from "../model.ts";
import { renderComment } from "../render/comment.ts";
import { renderReaction } from "../render/issue.ts";
import type { Routes } from "./routes.ts";

function commentOf(
  call: Call,
  level: Level,
  role: Role,
): { repository: Repository; comment: Comment; issue: Issue } {
  const repository = call.repository("metadata", "read");
  const comment = repository.comments.get(call.number("comment_id"));
  const issue = comment && repository.issues.get(comment.issueNumber);
  if (comment === undefined || issue === undefined || issue.fate !== null) throw notFound();
  call.repository(issue.pull === null ? "issues" : "pull_requests", level, role);
  return { repository, comment, issue };
}

/** A comment belongs to its author and to those who may write. */
function checkMine(call: Call, repository: Repository, comment: Comment, issue: Issue): void {
  if (comment.authorId === call.by.account.id) return;
  const permission = issue.pull === null ? "issues" : "pull_requests";
  if (!call.may(repository, permission, "write", "write"))
    throw forbidden("Must have admin rights to Repository.");
}

/** People without write access, and apps that cannot push, do not get past a lock. */
function checkLock(call: Call, repository: Repository, issue: Issue): void {
  if (issue.locked && !call.may(repository, "contents", "write", "write"))
    throw forbidden("Unable to create comment because issue is locked.");
}

const text = z.object({ body: z.string() });

/** Comments on issues and pull requests, and reactions to both. */
export function commentRoutes(routes: Routes): void {
  const base = "/repos/{owner}/{repo}/issues";

  routes.on("GET", `${base}/comments`, (call) => {
    const repository = call.repository("issues", "read");
    if (!repository.hasIssues) throw issuesOff();
    const since = Date.parse(call.query("since") ?? "1970-01-01");
    const key = (comment: Comment) =>
      call.query("sort") === "updated" ? comment.updatedAt : comment.createdAt;
    const found = [...call.state.listed(repository).comments.values()]
      .filter((comment) => Date.parse(comment.updatedAt) >= since)
      .filter(({ issueNumber }) => repository.issues.get(issueNumber)?.fate === null)
      .sort((a, b) => Date.parse(key(a)) - Date.parse(key(b)) || a.id - b.id);
    if (call.query("direction") === "desc") found.reverse();
    return call.page(found, (comment) => renderComment(call.state, repository, comment));
  });

  routes.on("GET", `${base}/{number}/comments`, (call) => {
    const { repository, issue } = call.issue("read", "read");
    const since = Date.parse(call.query("since") ?? "1970-01-01");
    const found = [...call.state.listed(repository).comments.values()].filter(
      (comment) => comment.issueNumber === issue.number && Date.parse(comment.updatedAt) >= since,
    );
    return call.page(found, (comment) => renderComment(call.state, repository, comment));
  });

  routes.on("POST", `${base}/{number}/comments`, async (call) => {
    const { repository, issue } = call.issue("write", "read");
    checkLock(call, repository, issue);
    const { body } = await call.body(text);
    const comment = createComment(call.state, repository, call.by, issue, body);
    return call.json(renderComment(call.state, repository, comment), 201);
  });

  routes.on("GET", `${base}/comments/{comment_id}`, (call) => {
    const { repository, comment } = commentOf(call, "read", "read");
    return call.json(renderComment(call.state, repository, comment));
  });

  routes.on("PATCH", `${base}/comments/{comment_id}`, async (call) => {
    const { repository, comment, issue } = commentOf(call, "write", "read");
    checkMine(call, repository, comment, issue);
    const { body } = await call.body(text);
    editComment(call.state, repository, call.by, comment, body);
    return call.json(renderComment(call.state, repository, comment));
  });

  routes.on("DELETE", `${base}/comments/{comment_id}`, (call) => {
    const { repository, comment, issue } = commentOf(call, "write", "read");
    checkMine(call, repository, comment, issue);
    deleteComment(call.state, repository, call.by, comment);
    return call.noContent();
  });

  reactionRoutes(routes, `${base}/{number}/reactions`, (call, level) => {
    const { repository, issue } = call.issue(level, "read");
    if (level === "write") checkLock(call, repository, issue);
    return issue;
  });
  reactionRoutes(routes, `${base}/comments/{comment_id}/reactions`, (call, level) => {
    const { repository, comment, issue } = commentOf(call, level, "read");
    if (level === "write") checkLock(call, repository, issue);
    return comment;
  });
}

function reactionRoutes(
  routes: Routes,
  path: string,
  find: (call: Call, level: Level) => { reactions: Reaction[] },
): void {
  routes.on("GET", path, (call) => {
    const wanted = call.query("content");
    const found = find(call, "read").reactions.filter(
      ({ content }) => wanted === undefined || content === wanted,
    );
    return call.page(found, (reaction) => renderReaction(call.state, reaction));
  });

  routes.on("POST", path, async (call) => {
    const to = find(call, "write");
    const { content } = await call.body(z.object({ content: z.enum(reactionContents) }));
    const { reaction, created } = react(call.state, call.by, to, content);
    return call.json(renderReaction(call.state, reaction), created ? 201 : 200);
  });

  routes.on("DELETE", `${path}/{reaction_id}`, (call) => {
    const to = find(call, "write");
    const id = call.number("reaction_id");
    const reaction = to.reactions.find((each) => each.id === id);
    if (reaction === undefined) throw notFound();
    if (reaction.userId !== call.by.account.id) throw forbidden();
    to.reactions = to.reactions.filter((each) => each !== reaction);
    return call.noContent();
  });
}
