import { changesBetween, type FileChange } from "../git/changes.ts";
import { readFiles } from "../git/files.ts";
import { commitsBetween, mergeBase } from "../git/history.ts";
import { mergeFiles } from "../git/merge.ts";
import type { Issue, Pull, Repository } from "../model.ts";
import type { State } from "../state.ts";
import { issuePage, renderIssue, repositoryUrl } from "./issue.ts";
import { renderRepository } from "./repository.ts";
import { nodeId } from "./schemas.ts";
import { renderUser } from "./user.ts";

export function pullOf(issue: Issue): Pull {
  if (issue.pull === null) throw new Error(`${issue.number} is no pull request`);
  return issue.pull;
}

/** As lists have it; see `renderPull` for the whole. */
export function renderPullSimple(state: State, repository: Repository, issue: Issue) {
  const pull = pullOf(issue);
  const base = repositoryUrl(state, repository);
  const url = `${base}/pulls/${issue.number}`;
  const page = issuePage(state, repository, issue);
  const shared = renderIssue(state, repository, issue);
  const links = {
    self: url,
    html: page,
    issue: `${base}/issues/${issue.number}`,
    comments: `${base}/issues/${issue.number}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${base}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${base}/statuses/${pull.headSha}`,
  };
  const side = (of: Repository, ref: string, sha: string) => {
    const owner = state.account(of.ownerId);
    return {
      label: `${owner.login}:${ref}`,
      ref,
      sha,
      user: renderUser(state, owner),
      repo: renderRepository(state, of),
    };
  };
  return {
    url,
    id: pull.id,
    node_id: nodeId("PR", pull.id),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: links.issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    active_lock_reason: issue.lockReason,
    title: issue.title,
    user: shared.user,
    body: issue.body,
    labels: shared.labels,
    milestone: shared.milestone,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommitSha,
    assignee: shared.assignee,
    assignees: shared.assignees,
    requested_reviewers: [],
    requested_teams: [],
    draft: pull.draft,
    head: side(state.repository(pull.headRepositoryId), pull.headRef, pull.headSha),
    base: side(repository, pull.baseRef, pull.baseSha),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: shared.author_association,
    auto_merge: null,
  };
}

export function renderPull(state: State, repository: Repository, issue: Issue) {
  const pull = pullOf(issue);
  const changes = pullChanges(repository, pull);
  const mergeable = issue.state === "open" ? mergedFiles(repository, pull) !== null : null;
  return {
    ...renderPullSimple(state, repository, issue),
    merged: pull.mergedAt !== null,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeable === null ? "unknown" : mergeable ? "clean" : "dirty",
    merged_by: pull.mergedById === null ? null : renderUser(state, state.account(pull.mergedById)),
    comments: renderIssue(state, repository, issue).comments,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: pullCommits(repository, pull).length,
    additions: changes.reduce((sum, { additions }) => sum + additions, 0),
    deletions: changes.reduce((sum, { deletions }) => sum + deletions, 0),
    changed_files: changes.length,
  };
}

/** What it brings, oldest first. A merged one is shown against the base that it was merged into. */
export function pullCommits({ objects }: Repository, { baseSha, headSha }: Pull): string[] {
  return commitsBetween(objects, baseSha, headSha);
}

export function pullChanges({ objects }: Repository, { baseSha, headSha }: Pull): FileChange[] {
  const base = mergeBase(objects, baseSha, headSha);
  const files = (sha: string) => readFiles(objects, objects.commit(sha).tree);
  return changesBetween(objects, base === null ? new Map() : files(base), files(headSha));
}

/** The files after a merge; null for a conflict. */
export function mergedFiles({ objects }: Repository, { baseSha, headSha }: Pull) {
  const base = mergeBase(objects, baseSha, headSha);
  if (base === null) return null;
  const files = (sha: string) => readFiles(objects, objects.commit(sha).tree);
  return mergeFiles(objects, files(base), files(baseSha), files(headSha));
}
