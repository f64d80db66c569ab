import type { Issue } from "../core/issues/issue.ts";
import type { Annotation } from "../core/review/annotation.ts";

/** A repository of the installation. */
export interface Repository {
  readonly id: number;
  readonly fullName: string;
  readonly defaultBranch: string;
  readonly visibility: "public" | "internal" | "private";
  readonly archived: boolean;
  readonly hasIssues: boolean;
  readonly description: string | null;
  readonly topics: readonly string[];
  /** ISO time of the last push: a repository whose time did not change has the tree it had. */
  readonly pushedAt: string | null;
  readonly url: string;
}

/** A blob of a tree. */
export interface TreeEntry {
  readonly path: string;
  readonly sha: string;
  /** Bytes. */
  readonly size: number;
}

/** A comment on an issue or pull request. */
export interface Comment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly url: string;
}

/** A version of a text: what it said, and who left it so. */
export interface Revision {
  /** Null where GitHub no longer has it. */
  readonly text: string | null;
  /** Login; null where that account is gone. */
  readonly editor: string | null;
}

/** Something that somebody did to an issue. */
export interface Touch {
  /** Login. */
  readonly by: string;
  /** GitHub's word: `commented`, `labeled`, `renamed`, `closed`… */
  readonly event: string;
  /** The label, assignee, milestone or new title that it is about. */
  readonly what: string | null;
  /** ISO time. */
  readonly at: string | null;
}

/** A pull request, as far as previews need it. */
export interface PullRequest {
  readonly number: number;
  readonly state: "open" | "closed";
  /** `owner/name` of where the head branch lives; null where that fork was deleted. */
  readonly headRepository: string | null;
  readonly headSha: string;
  readonly baseSha: string;
  readonly baseRef: string;
  readonly mergeCommit: string | null;
  readonly mergedAt: string | null;
  readonly url: string;
}

/** A check run to be written. */
export interface CheckRun {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly conclusion: "success" | "neutral" | "failure";
  readonly annotations: readonly Annotation[];
}

/** An issue that cannot be had: deleted, converted, or out of reach. */
export interface GoneIssue {
  readonly gone: true;
}

/** What a person may do in a repository. */
export type Permission = "admin" | "maintain" | "write" | "triage" | "read" | "none";

/** Which of an app's issues to list. */
export interface IssueQuery {
  readonly creator: string;
  /** ISO time: only those updated since. */
  readonly since?: string;
  /** Stop after this many pages of 100; all by default. */
  readonly pages?: number;
}

/**
 * All that the app asks of GitHub, one verb each: the port between the story of a push and the
 * network. `connect` speaks to GitHub; `replay` keeps an organisation in memory behind it.
 *
 * Verbs throw a `GitHubFailure` for what GitHub refuses or the network loses; writes that create
 * are sent once.
 */
export interface GitHub {
  /** The login that our writes carry, e.g. `minutes-to-issues[bot]`. */
  readonly login: string;

  getRepository(fullName: string): Promise<Repository | null>;
  /** The repositories that this installation (or token) reaches. */
  listRepositories(): Promise<readonly Repository[]>;
  /** The branch's head; null where the branch does not exist (an empty repository). */
  getBranch(fullName: string, branch: string): Promise<{ commit: string; tree: string } | null>;
  /** A commit's tree; null where the commit is unknown. */
  getCommit(fullName: string, commit: string): Promise<{ tree: string } | null>;
  /** The commit at which `head` left `base`; null where there is none. */
  getMergeBase(fullName: string, base: string, head: string): Promise<string | null>;
  /** The commits that `head` has and `base` has not; null where they are too many to list. */
  listCommitsBetween(
    fullName: string,
    base: string,
    head: string,
  ): Promise<readonly string[] | null>;
  /** All blobs of a tree, however many there are. `tree` may name a branch instead of a tree. */
  getTree(fullName: string, tree: string): Promise<readonly TreeEntry[]>;
  readBlob(fullName: string, sha: string): Promise<Uint8Array>;
  /** A file on the default branch, or null. */
  readFile(fullName: string, path: string): Promise<string | null>;

  getIssue(fullName: string, number: number): Promise<Issue | GoneIssue>;
  /** By creation, oldest first; pull requests left out. */
  listIssues(fullName: string, query: IssueQuery): Promise<readonly Issue[]>;
  /** The newest open issues of anyone, 100 a page, for telling what is already there. */
  listOpenIssues(fullName: string, pages: number): Promise<readonly Issue[]>;
  createIssue(
    fullName: string,
    issue: { title: string; body: string; labels: readonly string[] },
  ): Promise<Issue>;
  updateIssue(
    fullName: string,
    number: number,
    patch: {
      title?: string;
      body?: string;
      /** All who are to be assigned: the others are taken off. */
      assignees?: readonly string[];
      state?: "open" | "closed";
      stateReason?: "completed" | "not_planned" | "duplicate" | "reopened";
    },
  ): Promise<Issue>;
  addLabels(fullName: string, number: number, labels: readonly string[]): Promise<void>;
  canAssign(fullName: string, login: string): Promise<boolean>;
  /** Returns who is assigned afterwards. */
  addAssignees(
    fullName: string,
    number: number,
    logins: readonly string[],
  ): Promise<readonly string[]>;
  /** What others than `ours` did to an issue, oldest first: commented, labelled, assigned… */
  listTouches(fullName: string, number: number, ours: readonly string[]): Promise<readonly Touch[]>;
  /** Moves an issue to another repository of the same owner; null where that is not possible. */
  transferIssue(from: { repository: string; number: number }, to: string): Promise<Issue | null>;

  listComments(fullName: string, number: number, since?: string): Promise<readonly Comment[]>;
  /** The versions of a text that was edited, newest first; none where GitHub does not tell. */
  listRevisions(
    fullName: string,
    of: { readonly issue: number } | { readonly comment: number },
  ): Promise<readonly Revision[]>;
  getComment(fullName: string, id: number): Promise<Comment | null>;
  createComment(fullName: string, number: number, body: string): Promise<Comment>;
  updateComment(fullName: string, id: number, body: string): Promise<Comment>;
  deleteComment(fullName: string, id: number): Promise<void>;
  react(
    fullName: string,
    commentId: number,
    content: "+1" | "-1" | "confused" | "eyes",
  ): Promise<void>;

  writeCheckRun(fullName: string, commit: string, run: CheckRun): Promise<void>;
  hasCheckRun(fullName: string, commit: string, name: string): Promise<boolean>;
  getPullRequest(fullName: string, number: number): Promise<PullRequest | null>;
  /** Closed pull requests into a branch, the last updated first, at most 100. */
  listClosedPullRequests(fullName: string, base: string): Promise<readonly PullRequest[]>;
  listOpenPullRequests(fullName: string, base: string): Promise<readonly PullRequest[]>;
  getPermission(fullName: string, login: string): Promise<Permission>;
}
