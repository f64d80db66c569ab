import type { Issue } from "../core/issues/issue.ts";
import { GitHubFailure } from "../github/github-failure.ts";
import type { Comment, GitHub, IssueQuery } from "../github/github.ts";

/** A comment, and where it stands: `owner/name#12`. */
type PlacedComment = Comment & { readonly issue: string };

/** GitHub's pages. */
export const SERVER = "https://github.com";

/**
 * The issues and comments of an organisation in memory, written by one login. Issues are numbered
 * through all repositories, so that a number names one issue.
 */
export class InMemoryIssues {
  readonly #login: string;
  readonly #now: () => Date;
  readonly #issues = new Map<number, Issue>();
  readonly #comments = new Map<number, PlacedComment>();
  #lastComment = 0;

  /** @param now the time that writes carry */
  constructor(login: string, now: () => Date) {
    this.#login = login;
    this.#now = now;
  }

  /** All issues, in the order of their numbers. */
  get all(): readonly Issue[] {
    return [...this.#issues.values()];
  }

  /** An issue; null where that repository has none of this number. */
  find(fullName: string, number: number): Issue | null {
    const issue = this.#issues.get(number);
    return issue?.repository === fullName ? issue : null;
  }

  /** An issue that must be there. */
  get(fullName: string, number: number): Issue {
    return this.find(fullName, number) ?? gone(`${fullName}#${number}`);
  }

  /** Those that somebody opened, changed since a time. */
  list(fullName: string, { creator, since = "" }: IssueQuery): readonly Issue[] {
    return this.all.filter(
      (issue) =>
        issue.repository === fullName && issue.author === creator && issue.updatedAt >= since,
    );
  }

  /** The hundred newest ones that are open. */
  listOpen(fullName: string): readonly Issue[] {
    const open = this.all.filter(
      ({ repository, state }) => repository === fullName && state === "open",
    );
    return open.reverse().slice(0, 100);
  }

  create(fullName: string, fields: Parameters<GitHub["createIssue"]>[1]): Issue {
    const number = this.#issues.size + 1;
    const at = this.#time();
    const issue: Issue = {
      ...fields,
      id: number,
      number,
      repository: fullName,
      state: "open",
      stateReason: null,
      assignees: [],
      author: this.#login,
      closedBy: null,
      locked: false,
      comments: 0,
      createdAt: at,
      updatedAt: at,
      isPullRequest: false,
      url: `${SERVER}/${fullName}/issues/${number}`,
    };
    this.#issues.set(number, issue);
    return issue;
  }

  /** Changes fields of an issue as they are given; nothing follows from them. */
  change(fullName: string, number: number, fields: Partial<Issue>): Issue {
    const changed = { ...this.get(fullName, number), ...fields, updatedAt: this.#time() };
    this.#issues.set(number, changed);
    return changed;
  }

  listComments(fullName: string, number: number, since: string): readonly Comment[] {
    const issue = `${fullName}#${number}`;
    return [...this.#comments.values()].filter((c) => c.issue === issue && c.updatedAt >= since);
  }

  findComment(id: number): Comment | null {
    return this.#comments.get(id) ?? null;
  }

  /** An issue that the minutes name and that is none of ours takes comments all the same. */
  createComment(fullName: string, number: number, body: string): Comment {
    this.#count(fullName, number, 1);
    const id = (this.#lastComment += 1);
    const at = this.#time();
    const comment = {
      id,
      author: this.#login,
      body,
      createdAt: at,
      updatedAt: at,
      url: `${SERVER}/${fullName}/issues/${number}#issuecomment-${id}`,
      issue: `${fullName}#${number}`,
    };
    this.#comments.set(id, comment);
    return comment;
  }

  updateComment(id: number, body: string): Comment {
    const changed = { ...this.#comment(id), body, updatedAt: this.#time() };
    this.#comments.set(id, changed);
    return changed;
  }

  deleteComment(id: number): void {
    const comment = this.#comment(id);
    this.#comments.delete(id);
    const [fullName = "", number = ""] = comment.issue.split("#");
    this.#count(fullName, Number(number), -1);
  }

  #count(fullName: string, number: number, more: 1 | -1): void {
    const issue = this.find(fullName, number);
    if (issue !== null) this.change(fullName, number, { comments: issue.comments + more });
  }

  #comment(id: number): PlacedComment {
    return this.#comments.get(id) ?? gone(`comment ${id}`);
  }

  #time(): string {
    return this.#now().toISOString();
  }
}

/** What GitHub answers where something is not there. */
export function gone(what: string): never {
  throw new GitHubFailure("gone", `${what} is not there`, 404);
}
