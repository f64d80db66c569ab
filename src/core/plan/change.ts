import type { IssueRef } from "../issues/issue-ref.ts";
import type { Marker } from "../issues/marker.ts";
import type { WantedIssue } from "../issues/wanted-issue.ts";

/** What every step from have to want says of itself. */
interface Because {
  /** The identity of the action that it serves: a key of the ledger. */
  readonly key: string;
  /** Why, in words for people. */
  readonly reason: string;
}

export interface CreateIssue extends Because {
  readonly kind: "create";
  readonly repository: string;
  readonly want: WantedIssue;
  /** A person ticked it: the limit of new issues is for what nobody looked at. */
  readonly isChosen: boolean;
  /** Goes into the body with the section: the identity by which the issue is found again. */
  readonly marker: Extract<Marker, { kind: "issue" }>;
}

/** Only the fields that differ and are ours to change. */
export interface UpdateIssue extends Because {
  readonly kind: "update";
  readonly issue: IssueRef;
  readonly title?: string;
  readonly body?: string;
  /** Title and body as they were read: what a person writes meanwhile is theirs. */
  readonly read?: { readonly title: string; readonly body: string };
  /** All who are to be assigned afterwards. */
  readonly assignees?: readonly string[];
}

export interface CloseIssue extends Because {
  readonly kind: "close";
  readonly issue: IssueRef;
  readonly stateReason: "completed" | "not_planned" | "duplicate";
}

export interface ReopenIssue extends Because {
  readonly kind: "reopen";
  readonly issue: IssueRef;
}

export interface CommentIssue extends Because {
  readonly kind: "comment";
  readonly issue: IssueRef;
  /** Keeps the comment from being written twice: carried in its marker. */
  readonly commentKey: string;
  readonly body: string;
}

/** One step from have to want. */
export type Change = CreateIssue | UpdateIssue | CloseIssue | ReopenIssue | CommentIssue;
