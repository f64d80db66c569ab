import type { Issue } from "../core/issues/issue.ts";
import type { IndexedRepository } from "../core/routing/route.ts";
import type { GitHub, IssueQuery, Repository } from "../github/github.ts";
import { gone, InMemoryIssues, SERVER } from "./in-memory-issues.ts";
import { InMemoryRepository, type NewCommit } from "./in-memory-repository.ts";

/**
 * An organisation in memory behind the port, with nobody but the app in it: its repositories, their
 * commits, issues and comments. Issues are numbered through all repositories, so that a number
 * names one issue. There are no pull requests, and what reports on commits is taken and forgotten.
 */
export class InMemoryGitHub implements GitHub {
  readonly login = "minutes-to-issues[bot]";
  // Nobody else is here, nothing but the app writes, and every login can be assigned.
  readonly canAssign = () => Promise.resolve(true);
  readonly getPermission = () => Promise.resolve("none" as const);
  readonly listTouches = () => Promise.resolve([]);
  readonly listRevisions = () => Promise.resolve([]);
  readonly transferIssue = () => Promise.resolve(null);
  readonly getPullRequest = () => Promise.resolve(null);
  readonly listCommitsBetween = () => Promise.resolve([]);
  readonly listClosedPullRequests = () => Promise.resolve([]);
  readonly listOpenPullRequests = () => Promise.resolve([]);
  readonly react = () => Promise.resolve();
  readonly writeCheckRun = () => Promise.resolve();
  readonly hasCheckRun = () => Promise.resolve(false);
  readonly #now: () => Date;
  readonly #repositories = new Map<string, Repository>();
  readonly #contents = new Map<string, InMemoryRepository>();
  readonly #tracker: InMemoryIssues;

  /** @param now the time that writes carry */
  constructor(now: () => Date) {
    this.#now = now;
    this.#tracker = new InMemoryIssues(this.login, now);
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
    this.#repositories.set(fullName, { ...repository, pushedAt: this.#now().toISOString() });
  }

  /** All issues, in the order of their numbers. */
  get issues(): readonly Issue[] {
    return this.#tracker.all;
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
    return Promise.resolve(this.#tracker.find(fullName, number) ?? { gone: true as const });
  }

  listIssues(fullName: string, query: IssueQuery) {
    return Promise.resolve(this.#tracker.list(fullName, query));
  }

  listOpenIssues(fullName: string) {
    return Promise.resolve(this.#tracker.listOpen(fullName));
  }

  createIssue(fullName: string, fields: Parameters<GitHub["createIssue"]>[1]) {
    this.#repository(fullName);
    return Promise.resolve(this.#tracker.create(fullName, fields));
  }

  updateIssue(fullName: string, number: number, patch: Parameters<GitHub["updateIssue"]>[2]) {
    const { state, stateReason = null, ...fields } = patch;
    const closedBy = state === "closed" ? this.login : null;
    const moved = state === undefined ? {} : { state, stateReason, closedBy };
    return Promise.resolve(this.#tracker.change(fullName, number, { ...fields, ...moved }));
  }

  addLabels(fullName: string, number: number, labels: readonly string[]) {
    const old = this.#tracker.get(fullName, number).labels;
    this.#tracker.change(fullName, number, { labels: [...new Set([...old, ...labels])] });
    return Promise.resolve();
  }

  addAssignees(fullName: string, number: number, logins: readonly string[]) {
    const old = this.#tracker.get(fullName, number).assignees;
    const assignees = [...new Set([...old, ...logins])];
    return Promise.resolve(this.#tracker.change(fullName, number, { assignees }).assignees);
  }

  listComments(fullName: string, number: number, since = "") {
    return Promise.resolve(this.#tracker.listComments(fullName, number, since));
  }

  getComment(_fullName: string, id: number) {
    return Promise.resolve(this.#tracker.findComment(id));
  }

  createComment(fullName: string, number: number, body: string) {
    this.#repository(fullName);
    return Promise.resolve(this.#tracker.createComment(fullName, number, body));
  }

  updateComment(_fullName: string, id: number, body: string) {
    return Promise.resolve(this.#tracker.updateComment(id, body));
  }

  deleteComment(_fullName: string, id: number) {
    this.#tracker.deleteComment(id);
    return Promise.resolve();
  }

  #repository(fullName: string): Repository {
    return this.#repositories.get(fullName) ?? gone(fullName);
  }

  #content(fullName: string): InMemoryRepository {
    return this.#contents.get(fullName) ?? gone(fullName);
  }
}
