import type { FileChange } from "../git/changes.ts";
import { changesBetween } from "../git/changes.ts";
import { readFiles } from "../git/files.ts";
import type { Account, Repository } from "../model.ts";
import type { State } from "../state.ts";
import { repositoryUrl } from "./issue.ts";
import { nodeId, type Schemas } from "./schemas.ts";
import { renderUser } from "./user.ts";

const unverified = {
  verified: false,
  reason: "unsigned",
  signature: null,
  payload: null,
  verified_at: null,
};

function pages(state: State, repository: Repository, sha: string) {
  return {
    api: repositoryUrl(state, repository),
    html: `${state.url}/${state.fullName(repository)}/commit/${sha}`,
  };
}

/** `git/commits/{sha}` */
export function renderGitCommit(
  state: State,
  repository: Repository,
  sha: string,
): Schemas["git-commit"] {
  const { api, html } = pages(state, repository, sha);
  const commit = repository.objects.commit(sha);
  return {
    sha,
    node_id: nodeId("C", repository.id),
    url: `${api}/git/commits/${sha}`,
    html_url: html,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${api}/git/commits/${parent}`,
      html_url: `${state.url}/${state.fullName(repository)}/commit/${parent}`,
    })),
    verification: unverified,
  };
}

/** `commits/{sha}`, without files and figures. */
export function renderCommit(state: State, repository: Repository, sha: string): Schemas["commit"] {
  const { api, html } = pages(state, repository, sha);
  const commit = repository.objects.commit(sha);
  const user = (email: string) => {
    const account = accountByEmail(state, email);
    return account === null ? null : renderUser(state, account);
  };
  return {
    url: `${api}/commits/${sha}`,
    sha,
    node_id: nodeId("C", repository.id),
    html_url: html,
    comments_url: `${api}/commits/${sha}/comments`,
    commit: {
      url: `${api}/git/commits/${sha}`,
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      verification: unverified,
    },
    author: user(commit.author.email),
    committer: user(commit.committer.email),
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${api}/commits/${parent}`,
      html_url: `${state.url}/${state.fullName(repository)}/commit/${parent}`,
    })),
  };
}

/** `commits/{sha}` */
export function renderFullCommit(
  state: State,
  repository: Repository,
  sha: string,
): Schemas["commit"] {
  const changes = commitChanges(repository, sha);
  const additions = changes.reduce((sum, change) => sum + change.additions, 0);
  const deletions = changes.reduce((sum, change) => sum + change.deletions, 0);
  return {
    ...renderCommit(state, repository, sha),
    stats: { additions, deletions, total: additions + deletions },
    files: changes.slice(0, 300).map((change) => renderChange(state, repository, sha, change)),
  };
}

/** Against the first parent; the first commit adds all that it has. */
export function commitChanges(repository: Repository, sha: string): FileChange[] {
  const { objects } = repository;
  const commit = objects.commit(sha);
  const parent = commit.parents[0];
  const before = parent === undefined ? new Map() : readFiles(objects, objects.commit(parent).tree);
  return changesBetween(objects, before, readFiles(objects, commit.tree));
}

export function renderChange(
  state: State,
  repository: Repository,
  ref: string,
  change: FileChange,
): Schemas["diff-entry"] {
  const path = change.filename.split("/").map(encodeURIComponent).join("/");
  const page = `${state.url}/${state.fullName(repository)}`;
  return {
    sha: change.sha,
    filename: change.filename,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: `${page}/blob/${ref}/${path}`,
    raw_url: `${page}/raw/${ref}/${path}`,
    contents_url: `${repositoryUrl(state, repository)}/contents/${path}?ref=${ref}`,
    ...(change.patch === null ? {} : { patch: change.patch }),
    ...(change.previous === null ? {} : { previous_filename: change.previous }),
  };
}

/** The account that a commit's email belongs to, by its address or the one GitHub gives. */
function accountByEmail(state: State, email: string): Account | null {
  for (const account of state.accounts.values()) if (emailOf(account) === email) return account;
  return null;
}

export function emailOf(account: Account): string {
  return account.email ?? `${account.id}+${account.login}@users.noreply.github.com`;
}
