import { createComment, deleteComment, editComment, react } from "./acts/comments.ts";
import { commitFiles, type CommitRequest } from "./acts/commit.ts";
import { convertIssue, deleteIssue, lockIssue, transferIssue, unlockIssue } from "./acts/fates.ts";
import { createIssue, editIssue, type IssueFields } from "./acts/issues.ts";
import { labelsOf } from "./render/issue.ts";
import { setLabels } from "./acts/labels.ts";
import {
  mergePull,
  openPull,
  readyForReview,
  type MergeMethod,
  type PullRequestFields,
} from "./acts/pulls.ts";
import { moveRef } from "./acts/push.ts";
import {
  createRepository,
  deleteRepository,
  renameRepository,
  setArchived,
  setVisibility,
  transferRepository,
} from "./acts/repositories.ts";
import { notFound } from "./http-error.ts";
import type { Account, By, Comment, Issue, ReactionContent, Repository } from "./model.ts";
import type { State } from "./state.ts";

/**
 * Acts as a person, at once and in this process: webhooks follow as they would on GitHub. Rights
 * are not checked (a test says who may); a lock, a limit on length and the like are.
 */
export class Person {
  readonly #state: State;
  readonly #by: By;

  constructor(state: State, account: Account) {
    this.#state = state;
    this.#by = { account, app: null };
  }

  /** Commits files (null deletes) and pushes; gives the commit's id. */
  commit(repository: string, request: CommitRequest): string {
    return commitFiles(this.#state, this.#repository(repository), this.#by, request);
  }

  /** Moves a branch wherever; null deletes it. */
  push(repository: string, branch: string, sha: string | null): void {
    moveRef(this.#state, this.#repository(repository), this.#by, `refs/heads/${branch}`, sha);
  }

  fork(repository: string): Repository {
    const { account } = this.#by;
    const of = this.#repository(repository);
    const { defaultBranch, private: isPrivate } = of;
    return createRepository(
      this.#state,
      account,
      of.name,
      { defaultBranch, private: isPrivate },
      of,
    );
  }

  openIssue(repository: string, fields: IssueFields & { readonly title: string }): Issue {
    return createIssue(this.#state, this.#repository(repository), this.#by, fields);
  }

  editIssue(repository: string, number: number, fields: IssueFields): void {
    const found = this.#issue(repository, number);
    editIssue(this.#state, found.repository, this.#by, found.issue, fields);
  }

  label(repository: string, number: number, ...names: string[]): void {
    const found = this.#issue(repository, number);
    const present = labelsOf(found.repository, found.issue).map(({ name }) => name);
    setLabels(this.#state, found.repository, this.#by, found.issue, [...present, ...names]);
  }

  unlabel(repository: string, number: number, ...names: string[]): void {
    const found = this.#issue(repository, number);
    const kept = labelsOf(found.repository, found.issue)
      .map(({ name }) => name)
      .filter((name) => !names.includes(name));
    setLabels(this.#state, found.repository, this.#by, found.issue, kept);
  }

  lock(repository: string, number: number, reason: string | null = null): void {
    const found = this.#issue(repository, number);
    lockIssue(this.#state, found.repository, this.#by, found.issue, reason);
  }

  unlock(repository: string, number: number): void {
    const found = this.#issue(repository, number);
    unlockIssue(this.#state, found.repository, this.#by, found.issue);
  }

  deleteIssue(repository: string, number: number): void {
    const found = this.#issue(repository, number);
    deleteIssue(this.#state, found.repository, this.#by, found.issue);
  }

  /** No event tells of it. */
  convertToDiscussion(repository: string, number: number): void {
    convertIssue(this.#issue(repository, number).issue);
  }

  /** Gives the issue at its new place. */
  transferIssue(repository: string, number: number, to: string): Issue {
    const found = this.#issue(repository, number);
    const target = this.#repository(to);
    return transferIssue(this.#state, found.repository, target, this.#by, found.issue);
  }

  comment(repository: string, number: number, body: string): Comment {
    const found = this.#issue(repository, number);
    return createComment(this.#state, found.repository, this.#by, found.issue, body);
  }

  editComment(repository: string, id: number, body: string): void {
    const found = this.#comment(repository, id);
    editComment(this.#state, found.repository, this.#by, found.comment, body);
  }

  deleteComment(repository: string, id: number): void {
    const found = this.#comment(repository, id);
    deleteComment(this.#state, found.repository, this.#by, found.comment);
  }

  reactToIssue(repository: string, number: number, content: ReactionContent): void {
    react(this.#state, this.#by, this.#issue(repository, number).issue, content);
  }

  reactToComment(repository: string, id: number, content: ReactionContent): void {
    react(this.#state, this.#by, this.#comment(repository, id).comment, content);
  }

  openPull(repository: string, fields: PullRequestFields): Issue {
    return openPull(this.#state, this.#repository(repository), this.#by, fields);
  }

  readyForReview(repository: string, number: number): void {
    const found = this.#issue(repository, number);
    readyForReview(this.#state, found.repository, this.#by, found.issue);
  }

  /** Gives the commit that the base is at afterwards. */
  merge(repository: string, number: number, method: MergeMethod = "merge"): string {
    const found = this.#issue(repository, number);
    return mergePull(this.#state, found.repository, this.#by, found.issue, { method });
  }

  rename(repository: string, name: string): void {
    renameRepository(this.#state, this.#by, this.#repository(repository), name);
  }

  transfer(repository: string, owner: string): void {
    const account = this.#state.findAccount(owner);
    if (account === null) throw notFound();
    transferRepository(this.#state, this.#by, this.#repository(repository), account);
  }

  setPrivate(repository: string, isPrivate: boolean): void {
    setVisibility(this.#state, this.#by, this.#repository(repository), isPrivate);
  }

  setArchived(repository: string, archived: boolean): void {
    setArchived(this.#state, this.#by, this.#repository(repository), archived);
  }

  deleteRepository(repository: string): void {
    deleteRepository(this.#state, this.#by, this.#repository(repository));
  }

  #repository(name: string): Repository {
    return this.#state.repositoryNamed(name);
  }

  #issue(name: string, number: number): { repository: Repository; issue: Issue } {
    const repository = this.#repository(name);
    const issue = repository.issues.get(number);
    if (issue === undefined || issue.fate !== null) throw notFound();
    return { repository, issue };
  }

  #comment(name: string, id: number): { repository: Repository; comment: Comment } {
    const repository = this.#repository(name);
    const comment = repository.comments.get(id);
    if (comment === undefined) throw notFound();
    return { repository, comment };
  }
}
