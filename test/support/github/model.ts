import type { ObjectStore } from "./git/object-store.ts";

/** A person's rights on a repository, weakest first in `roles`. */
export type Role = "none" | "read" | "triage" | "write" | "maintain" | "admin";
export type Level = "read" | "write";
/** The permissions of an app that this GitHub knows; others may be given and have no effect. */
export type Permissions = Readonly<Record<string, Level>>;

/** A person, an organisation, or the bot of an app. */
export interface Account {
  readonly id: number;
  login: string;
  readonly type: "User" | "Organization" | "Bot";
  name: string | null;
  email: string | null;
  readonly createdAt: string;
  /** Of an organisation: account id → role in it. */
  readonly members: Map<number, "member" | "admin">;
  /** Of an organisation: what a member may do in each of its repositories. */
  basePermission: Role;
}

/** Where an app's webhooks go: over HTTP, or straight to a function in this process. */
export interface Hook {
  readonly url: string | null;
  readonly secret: string;
  readonly deliver?: (request: Request) => Promise<Response>;
}

export interface App {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly ownerId: number;
  readonly botId: number;
  /** PEM, SPKI. */
  readonly publicKey: string;
  permissions: Permissions;
  events: readonly string[];
  hook: Hook;
  readonly createdAt: string;
}

export interface Installation {
  readonly id: number;
  readonly appId: number;
  readonly accountId: number;
  selection: "all" | "selected";
  readonly repositoryIds: Set<number>;
  permissions: Permissions;
  events: readonly string[];
  suspendedAt: string | null;
  readonly createdAt: string;
}

export interface Token {
  readonly value: string;
  readonly holder:
    | { readonly kind: "user"; readonly accountId: number }
    | {
        readonly kind: "installation";
        readonly installationId: number;
        readonly permissions: Permissions;
        /** null: all of the installation's. */
        readonly repositoryIds: readonly number[] | null;
      };
  /** Milliseconds of the epoch; null: never. */
  readonly expiresAt: number | null;
}

export interface Label {
  readonly id: number;
  name: string;
  color: string;
  description: string | null;
}

export interface Milestone {
  readonly id: number;
  readonly number: number;
  title: string;
  state: "open" | "closed";
  readonly creatorId: number;
  readonly createdAt: string;
}

export interface Reaction {
  readonly id: number;
  readonly userId: number;
  readonly content: ReactionContent;
  readonly createdAt: string;
}
export const reactionContents = [
  "+1",
  "-1",
  "laugh",
  "confused",
  "heart",
  "hooray",
  "rocket",
  "eyes",
] as const;
export type ReactionContent = (typeof reactionContents)[number];

/** One line of an issue's history, as the events and timeline endpoints tell it. */
export interface IssueEvent {
  readonly id: number;
  readonly event: string;
  readonly actorId: number;
  readonly appId: number | null;
  readonly createdAt: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** A version of a text that was edited, as the edit history tells it. */
export interface Revision {
  readonly text: string;
  readonly editorId: number;
  readonly at: string;
}

export type StateReason = "completed" | "not_planned" | "duplicate" | "reopened";

/** What became of an issue that no longer stands at its number. */
type Fate =
  | { readonly kind: "deleted" }
  | { readonly kind: "converted" }
  | { readonly kind: "transferred"; readonly repositoryId: number; readonly number: number };

export interface Issue {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  readonly authorId: number;
  /** The app that it was made through, if any. */
  readonly appId: number | null;
  state: "open" | "closed";
  stateReason: StateReason | null;
  labelIds: number[];
  assigneeIds: number[];
  milestoneNumber: number | null;
  locked: boolean;
  lockReason: string | null;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  closedById: number | null;
  reactions: Reaction[];
  /** Of the body, oldest first; empty while nobody edited it. */
  revisions: Revision[];
  events: IssueEvent[];
  fate: Fate | null;
  pull: Pull | null;
}

/** What a pull request has beyond an issue. */
export interface Pull {
  readonly id: number;
  readonly headRepositoryId: number;
  readonly headRef: string;
  headSha: string;
  baseRef: string;
  baseSha: string;
  draft: boolean;
  mergedAt: string | null;
  mergedById: number | null;
  mergeCommitSha: string | null;
}

export interface Comment {
  readonly id: number;
  readonly issueNumber: number;
  body: string;
  readonly authorId: number;
  readonly appId: number | null;
  readonly createdAt: string;
  updatedAt: string;
  reactions: Reaction[];
  /** Of the body, oldest first; empty while nobody edited it. */
  revisions: Revision[];
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number | undefined;
  readonly end_column?: number | undefined;
  readonly annotation_level: "notice" | "warning" | "failure";
  readonly message: string;
  readonly title?: string | undefined;
  readonly raw_details?: string | undefined;
}

export const checkStatuses = ["queued", "in_progress", "completed"] as const;
export const checkConclusions = [
  "action_required",
  "cancelled",
  "failure",
  "neutral",
  "success",
  "skipped",
  "timed_out",
] as const;

export interface CheckRun {
  readonly id: number;
  readonly appId: number;
  name: string;
  readonly headSha: string;
  externalId: string;
  detailsUrl: string | null;
  status: (typeof checkStatuses)[number];
  conclusion: (typeof checkConclusions)[number] | null;
  startedAt: string;
  completedAt: string | null;
  output: { title: string | null; summary: string | null; text: string | null };
  annotations: Annotation[];
}

/** The part of a repository that lists can be stale about. */
export interface Conversations {
  issues: Map<number, Issue>;
  comments: Map<number, Comment>;
}

export interface Repository extends Conversations {
  readonly id: number;
  ownerId: number;
  name: string;
  description: string | null;
  topics: string[];
  private: boolean;
  archived: boolean;
  hasIssues: boolean;
  defaultBranch: string;
  readonly createdAt: string;
  updatedAt: string;
  pushedAt: string;
  readonly collaborators: Map<number, Role>;
  readonly forkOfId: number | null;
  /** Shared by all forks of one repository, as on GitHub. */
  readonly objects: ObjectStore;
  /** `refs/heads/main` → commit. */
  readonly refs: Map<string, string>;
  labels: Label[];
  readonly milestones: Milestone[];
  readonly checks: CheckRun[];
  nextNumber: number;
}

/** Who does something: an account, and the app that it is done through. */
export interface By {
  readonly account: Account;
  readonly app: App | null;
}
