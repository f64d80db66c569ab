import type { Issue } from "../core/issues/issue.ts";
import type { IndexedRepository } from "../core/routing/route.ts";
import { GitHubFailure } from "../github/failure.ts";
import type { Comment, GitHub, IssueQuery, Repository } from "../github/github.ts";
import { InMemoryRepository, type NewCommit } from "./in-memory-repository.ts";

const SERVER = "https://github.com";

/**
 * An organisation in memory behind the port, with nobody but the app in it: its repositories, their
 * commits, issues and comments. Issues are numbered through all repositories, so that a number
 * names one issue. There are no pull requests, and what reports on commits is taken and forgotten.
 */
export class InMemoryGitHub implements GitHub {
  readonly login = "minutes-to-issues[bot]";
  readonly #now: () => Date;
  readonly #repositories = new Map<string, Repository>();
  readonly #contents = new Map<string, InMemoryRepository>();
  readonly #issues = new Map<number, Issue>();
  readonly #comments = new Map<number, Comment & { readonly issue: string }>();
  #lastComment = 0;

  /** @param now the time that writes carry */
  constructor(now: () => Date) {
    this.#now = now;
  }

  /** Adds a repository, with empty files at the paths that it is known to have. */
  addRepository(known: Pick<IndexedRepository, "full_name"> & Partial<IndexedRepository>): void {
    const fullName = known.full_name;
    this.#contents.set(fullName, new InMemoryRepository());
    this.#repositories.set(fullName, {
      id: this.#repositories.size + 1,
      fullName,
      defaultBranch: "main",
      visibility: known.private ? "private" : "public",
      archived: known.archived ?? false,
      hasIssues: true,
      description: known.description ?? null,
      topics: known.topics ?? [],
      pushedAt: null,
      url: `${SERVER}/${fullName}`,
    });
    const paths = known.paths ?? [];
    if (paths.length === 0) return;
    const files = Object.fromEntries(paths.map((path) => [path, new Uint8Array()]));
    this.commit(fullName, { files, date: this.#now().toISOString() });
  }

  /** Puts a commit on a repository's branch. */
  commit(fullName: string, commit: NewCommit): void {
    const repository = this.#repository(fullName);
    this.#content(fullName).commit(commit);
    this.#repositories.set(fullName, { ...repository, pushedAt: this.#time() });
  }

  /** All issues, in the order of their numbers. */
  get issues(): readonly Issue[] {
    return [...this.#issues.values()];
  }

  getRepository(fullName: string) {
    return Promise.resolve(this.#repositories.get(fullName) ?? null);
  }

  listRepositories() {
    return Promise.resolve([...this.#repositories.values()]);
  }

  getBranch(fullName: string) {
    return Promise.resolve(this.#content(fullName).head);
  }

  getCommit(fullName: string, commit: string) {
    return Promise.resolve(this.#content(fullName).getCommit(commit));
  }

  getMergeBase(fullName: string, base: string, head: string) {
    return Promise.resolve(this.#content(fullName).firstOf(base, head));
  }

  getTree(fullName: string, tree: string) {
    return Promise.resolve(this.#content(fullName).getTree(tree));
  }

  readBlob(fullName: string, sha: string) {
    return Promise.resolve(this.#content(fullName).readBlob(sha) ?? gone(`blob ${sha}`));
  }

  readFile(fullName: string, path: string) {
    return Promise.resolve(this.#contents.get(fullName)?.readFile(path) ?? null);
  }

  getIssue(fullName: string, number: number) {
    const issue = this.#issues.get(number);
    return Promise.resolve(issue?.repository === fullName ? issue : { gone: true as const });
  }

  listIssues(fullName: string, { creator, since = "" }: IssueQuery) {
    return Promise.resolve(
      this.issues.filter(
        (issue) =>
          issue.repository === fullName && issue.author === creator && issue.updatedAt >= since,
      ),
    );
  }

  listOpenIssues(fullName: string) {
    const open = this.issues.filter(
      ({ repository, state }) => repository === fullName && state === "open",
    );
    return Promise.resolve(open.reverse().slice(0, 100));
  }

  createIssue(fullName: string, fields: Parameters<GitHub["createIssue"]>[1]) {
    this.#repository(fullName);
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
      author: this.login,
      closedBy: null,
      locked: false,
      comments: 0,
      createdAt: at,
      updatedAt: at,
      isPullRequest: false,
      url: `${SERVER}/${fullName}/issues/${number}`,
    };
    this.#issues.set(number, issue);
    return Promise.resolve(issue);
  }

  updateIssue(fullName: string, number: number, patch: Parameters<GitHub["updateIssue"]>[2]) {
    const { state, stateReason, ...fields } = patch;
    const moved =
      state === undefined
        ? {}
        : {
            state,
            stateReason: stateReason ?? null,
            closedBy: state === "closed" ? this.login : null,
          };
    return Promise.resolve(this.#change(fullName, number, { ...fields, ...moved }));
  }

  addLabels(fullName: string, number: number, labels: readonly string[]) {
    const old = this.#issue(fullName, number).labels;
    this.#change(fullName, number, { labels: [...new Set([...old, ...labels])] });
    return Promise.resolve();
  }

  removeLabel(fullName: string, number: number, label: string) {
    const old = this.#issue(fullName, number).labels;
    this.#change(fullName, number, { labels: old.filter((other) => other !== label) });
    return Promise.resolve();
  }

  canAssign() {
    return Promise.resolve(true);
  }

  addAssignees(fullName: string, number: number, logins: readonly string[]) {
    const assignees = [...new Set([...this.#issue(fullName, number).assignees, ...logins])];
    return Promise.resolve(this.#change(fullName, number, { assignees }).assignees);
  }

  listTouches() {
    return Promise.resolve([]);
  }

  transferIssue() {
    return Promise.resolve(null);
  }

  listComments(fullName: string, number: number, since = "") {
    const issue = `${fullName}#${number}`;
    return Promise.resolve(
      [...this.#comments.values()].filter((c) => c.issue === issue && c.updatedAt >= since),
    );
  }

  listRevisions() {
    return Promise.resolve([]);
  }

  getComment(_fullName: string, id: number) {
    return Promise.resolve(this.#comments.get(id) ?? null);
  }

  /** An issue that the minutes name and that is none of ours takes comments all the same. */
  createComment(fullName: string, number: number, body: string) {
    this.#repository(fullName);
    const issue = this.#issues.get(number);
    if (issue?.repository === fullName) {
      this.#change(fullName, number, { comments: issue.comments + 1 });
    }
    const id = (this.#lastComment += 1);
    const at = this.#time();
    const comment = {
      id,
      author: this.login,
      body,
      createdAt: at,
      updatedAt: at,
      url: `${SERVER}/${fullName}/issues/${number}#issuecomment-${id}`,
      issue: `${fullName}#${number}`,
    };
    this.#comments.set(id, comment);
    return Promise.resolve(comment);
  }

  updateComment(_fullName: string, id: number, body: string) {
    const comment = this.#comments.get(id) ?? gone(`comment ${id}`);
    const changed = { ...comment, body, updatedAt: this.#time() };
    this.#comments.set(id, changed);
    return Promise.resolve(changed);
  }

  deleteComment(_fullName: string, id: number) {
    const comment = this.#comments.get(id) ?? gone(`comment ${id}`);
    this.#comments.delete(id);
    const [fullName = "", number = ""] = comment.issue.split("#");
    const issue = this.#issues.get(Number(number));
    if (issue?.repository === fullName) {
      this.#change(fullName, issue.number, { comments: issue.comments - 1 });
    }
    return Promise.resolve();
  }

  react() {
    return Promise.resolve();
  }

  writeCheckRun() {
    return Promise.resolve();
  }

  hasCheckRun() {
    return Promise.resolve(false);
  }

  getPullRequest() {
    return Promise.resolve(null);
  }

  listClosedPullRequests() {
    return Promise.resolve([]);
  }

  listOpenPullRequests() {
    return Promise.resolve([]);
  }

  getPermission() {
    return Promise.resolve("none" as const);
  }

  #time(): string {
    return this.#now().toISOString();
  }

  #repository(fullName: string): Repository {
    return this.#repositories.get(fullName) ?? gone(fullName);
  }

  #content(fullName: string): InMemoryRepository {
    return this.#contents.get(fullName) ?? gone(fullName);
  }

  #issue(fullName: string, number: number): Issue {
    const issue = this.#issues.get(number);
    return issue?.repository === fullName ? issue : gone(`${fullName}#${number}`);
  }

  #change(fullName: string, number: number, fields: Partial<Issue>): Issue {
    const changed = { ...this.#issue(fullName, number), ...fields, updatedAt: this.#time() };
    this.#issues.set(number, changed);
    return changed;
  }
}

function gone(what: string): never {
  throw new GitHubFailure("gone", `${what} is not there`, 404);
}
