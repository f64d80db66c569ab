import { readFiles, writeFiles } from "../git/files.ts";
import { commitsBetween } from "../git/history.ts";
import { mergeFiles } from "../git/merge.ts";
import { HttpError, invalid } from "../http-error.ts";
import type { By, Issue, Pull, Repository } from "../model.ts";
import { mergedFiles, pullCommits, pullOf } from "../render/pull.ts";
import type { State } from "../state.ts";
import { signatureOf } from "./commit.ts";
import { checkText, newIssue } from "./issues.ts";
import { note } from "./note.ts";
import { close, tell } from "./pull-heads.ts";
import { moveRef } from "./push.ts";

export interface PullRequestFields {
  readonly title: string;
  readonly body?: string | null | undefined;
  /** A branch of the repository, or `owner:branch` of its fork. */
  readonly head: string;
  readonly base: string;
  readonly draft?: boolean | undefined;
}

export function openPull(
  state: State,
  repository: Repository,
  by: By,
  fields: PullRequestFields,
): Issue {
  checkText("PullRequest", fields);
  const wrong = (field: string) => invalid({ resource: "PullRequest", code: "invalid", field });
  const colon = fields.head.indexOf(":");
  const owner = colon === -1 ? null : fields.head.slice(0, colon);
  const branch = fields.head.slice(colon + 1);
  const source = owner === null ? repository : forkOf(state, repository, owner);
  const headSha = source?.refs.get(`refs/heads/${branch}`);
  if (source == null || headSha === undefined) throw wrong("head");
  const baseSha = repository.refs.get(`refs/heads/${fields.base}`);
  if (baseSha === undefined) throw wrong("base");
  if (commitsBetween(repository.objects, baseSha, headSha).length === 0)
    throw refused(`No commits between ${fields.base} and ${branch}`);
  for (const { pull, state: open } of repository.issues.values())
    if (
      pull?.headRef === branch &&
      pull.headRepositoryId === source.id &&
      pull.baseRef === fields.base &&
      open === "open"
    )
      throw refused(`A pull request already exists for ${fields.head}.`);
  const issue = newIssue(state, repository, by, fields.title, fields.body ?? null);
  issue.pull = {
    id: state.nextId("pull"),
    headRepositoryId: source.id,
    headRef: branch,
    headSha,
    baseRef: fields.base,
    baseSha,
    draft: fields.draft ?? false,
    mergedAt: null,
    mergedById: null,
    mergeCommitSha: null,
  };
  tell(state, repository, by, issue, "opened");
  return issue;
}

function refused(message: string): HttpError {
  return invalid({ resource: "PullRequest", code: "custom", field: "", message });
}

function forkOf(state: State, repository: Repository, owner: string): Repository | null {
  const account = state.findAccount(owner);
  if (account?.id === repository.ownerId) return repository;
  for (const fork of state.repositories.values())
    if (fork.forkOfId === repository.id && fork.ownerId === account?.id) return fork;
  return null;
}

export function readyForReview(state: State, repository: Repository, by: By, issue: Issue): void {
  const pull = pullOf(issue);
  if (!pull.draft) return;
  pull.draft = false;
  note(state, issue, by, "ready_for_review");
  tell(state, repository, by, issue, "ready_for_review");
}

export type MergeMethod = "merge" | "squash" | "rebase";

/** Merges as GitHub does: closes the pull request, pushes the base, and tells both. */
export function mergePull(
  state: State,
  repository: Repository,
  by: By,
  issue: Issue,
  options: {
    readonly method: MergeMethod;
    readonly title?: string | undefined;
    readonly message?: string | undefined;
    /** The head that the asker saw; 409 for another. */
    readonly sha?: string | undefined;
  },
): string {
  const pull = pullOf(issue);
  if (options.sha !== undefined && options.sha !== pull.headSha)
    throw new HttpError(409, "Head branch was modified. Review and try the merge again.");
  if (issue.state !== "open" || pull.draft) throw unmergeable();
  const commits = { merge, squash, rebase };
  const sha = commits[options.method](state, repository, by, issue, options);
  pull.mergedAt = state.now();
  pull.mergedById = by.account.id;
  pull.mergeCommitSha = sha;
  note(state, issue, by, "merged", { commit_id: sha });
  close(state, repository, by, issue);
  moveRef(state, repository, by, `refs/heads/${pull.baseRef}`, sha);
  return sha;
}

type Make = (
  state: State,
  repository: Repository,
  by: By,
  issue: Issue,
  options: { readonly title?: string | undefined; readonly message?: string | undefined },
) => string;

const merge: Make = (state, repository, by, issue, options) => {
  const pull = pullOf(issue);
  const owner = state.account(state.repository(pull.headRepositoryId).ownerId).login;
  const title =
    options.title ?? `Merge pull request #${issue.number} from ${owner}/${pull.headRef}`;
  return repository.objects.writeCommit({
    tree: mergedTree(repository, pull),
    parents: [pull.baseSha, pull.headSha],
    author: signatureOf(state, by.account),
    committer: webFlow(state),
    message: `${title}\n\n${options.message ?? issue.title}`,
  });
};

const squash: Make = (state, repository, _by, issue, options) => {
  const pull = pullOf(issue);
  const commits = pullCommits(repository, pull).map((sha) => repository.objects.commit(sha));
  const title = options.title ?? `${issue.title} (#${issue.number})`;
  const message = options.message ?? commits.map((commit) => `* ${commit.message}`).join("\n\n");
  return repository.objects.writeCommit({
    tree: mergedTree(repository, pull),
    parents: [pull.baseSha],
    author: signatureOf(state, state.account(issue.authorId)),
    committer: webFlow(state),
    message: `${title}\n\n${message}`,
  });
};

const rebase: Make = (state, repository, _by, issue) => {
  const { objects } = repository;
  const pull = pullOf(issue);
  const files = (sha: string) => readFiles(objects, objects.commit(sha).tree);
  let head = pull.baseSha;
  for (const sha of pullCommits(repository, pull)) {
    const commit = objects.commit(sha);
    if (commit.parents.length !== 1) throw unmergeable();
    const merged = mergeFiles(objects, files(commit.parents[0]!), files(head), files(sha));
    if (merged === null) throw unmergeable();
    head = objects.writeCommit({
      ...commit,
      tree: writeFiles(objects, merged),
      parents: [head],
      committer: webFlow(state),
    });
  }
  return head;
};

function mergedTree(repository: Repository, pull: Pull): string {
  const files = mergedFiles(repository, pull);
  if (files === null) throw unmergeable();
  return writeFiles(repository.objects, files);
}

function unmergeable(): HttpError {
  return new HttpError(405, "Pull Request is not mergeable");
}

function webFlow(state: State) {
  return { name: "GitHub", email: "noreply@github.com", date: state.now() };
}
