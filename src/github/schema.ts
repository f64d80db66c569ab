import { z } from "zod";
import type { Issue } from "../core/issues/issue.ts";
import type { Comment, PullRequest, Repository } from "./github.ts";

/** GitHub's answers, in the fields that we read: anything else may change without our knowing. */

const User = z.object({ login: z.string() }).nullish();
const loginOf = (user: z.infer<typeof User>): string => user?.login ?? "ghost";

export const RepositoryAnswer = z
  .object({
    id: z.number(),
    full_name: z.string(),
    default_branch: z.string().default("main"),
    private: z.boolean(),
    visibility: z.string().optional(),
    archived: z.boolean().default(false),
    has_issues: z.boolean().default(true),
    description: z.string().nullish(),
    topics: z.array(z.string()).default([]),
    pushed_at: z.string().nullish(),
    html_url: z.string(),
  })
  .transform((repo): Repository => ({
    id: repo.id,
    fullName: repo.full_name,
    defaultBranch: repo.default_branch,
    visibility: repo.visibility === "internal" ? "internal" : repo.private ? "private" : "public",
    archived: repo.archived,
    hasIssues: repo.has_issues,
    description: repo.description ?? null,
    topics: repo.topics,
    pushedAt: repo.pushed_at ?? null,
    url: repo.html_url,
  }));

export const IssueAnswer = z
  .object({
    id: z.number(),
    number: z.number(),
    title: z.string(),
    body: z.string().nullish(),
    state: z.string(),
    state_reason: z.string().nullish(),
    labels: z.array(z.union([z.string(), z.object({ name: z.string().nullish() })])).default([]),
    assignees: z.array(User).nullish(),
    user: User,
    closed_by: User,
    locked: z.boolean().default(false),
    comments: z.number().default(0),
    created_at: z.string(),
    updated_at: z.string(),
    pull_request: z.unknown().optional(),
    html_url: z.string(),
    repository_url: z.string(),
  })
  .transform((issue): Issue => ({
    id: issue.id,
    number: issue.number,
    repository: issue.repository_url.split("/").slice(-2).join("/"),
    title: issue.title,
    body: issue.body ?? "",
    state: issue.state === "closed" ? "closed" : "open",
    stateReason: issue.state_reason ?? null,
    labels: issue.labels.flatMap((label) =>
      typeof label === "string" ? [label] : label.name ? [label.name] : [],
    ),
    assignees: (issue.assignees ?? []).map(loginOf),
    author: loginOf(issue.user),
    closedBy: issue.closed_by?.login ?? null,
    locked: issue.locked,
    comments: issue.comments,
    createdAt: issue.created_at,
    updatedAt: issue.updated_at,
    isPullRequest: issue.pull_request !== undefined && issue.pull_request !== null,
    url: issue.html_url,
  }));

export const CommentAnswer = z
  .object({
    id: z.number(),
    user: User,
    body: z.string().nullish(),
    created_at: z.string(),
    updated_at: z.string(),
    html_url: z.string(),
  })
  .transform((comment): Comment => ({
    id: comment.id,
    author: loginOf(comment.user),
    body: comment.body ?? "",
    createdAt: comment.created_at,
    updatedAt: comment.updated_at,
    url: comment.html_url,
  }));

const Side = z.object({
  ref: z.string(),
  sha: z.string(),
  repo: z.object({ full_name: z.string() }).nullable(),
});

export const PullRequestAnswer = z
  .object({
    number: z.number(),
    state: z.string(),
    head: Side,
    base: Side,
    merged_at: z.string().nullish(),
    merge_commit_sha: z.string().nullish(),
    html_url: z.string(),
  })
  .transform((pull): PullRequest => ({
    number: pull.number,
    state: pull.state === "closed" ? "closed" : "open",
    headRepository: pull.head.repo?.full_name ?? null,
    headSha: pull.head.sha,
    baseSha: pull.base.sha,
    baseRef: pull.base.ref,
    mergeCommit: pull.merge_commit_sha ?? null,
    mergedAt: pull.merged_at ?? null,
    url: pull.html_url,
  }));

export const BlobAnswer = z.object({ content: z.string(), encoding: z.string() });

export const TreeAnswer = z.object({
  truncated: z.boolean().default(false),
  tree: z.array(
    z.object({
      path: z.string(),
      type: z.string(),
      sha: z.string(),
      size: z.number().optional(),
    }),
  ),
});
