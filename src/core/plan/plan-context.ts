import type { Action } from "../actions/action.ts";
import type { Config } from "../config/schema.ts";
import type { Present } from "../identity/fact.ts";
import type { ReadFile } from "../identity/file-change.ts";
import type { LedgerEntry } from "../identity/ledger.ts";
import type { CommentNote } from "../issues/comment-note.ts";
import type { Issue } from "../issues/issue.ts";
import type { IssueRef } from "../issues/issue-ref.ts";
import type { Marker } from "../issues/marker.ts";
import type { WantedIssue } from "../issues/wanted-issue.ts";
import type { Fix } from "../problem.ts";
import type { Lines } from "../lines.ts";
import type { Placement } from "../routing/choose-target.ts";
import type { Have } from "./have.ts";

/** What an issue says of where it is. */
export type WantedPlacement = Pick<Placement, "repository" | "fallback" | "where"> &
  Partial<Pick<Placement, "problem">>;

/** How wanted issues and comments are worded: rendering, kept apart from deciding. */
export interface Wording {
  /** The issue that an action calls for. `continues` is an earlier, completed issue of the same. */
  issue(present: Present, placement: WantedPlacement, continues: IssueRef | null): WantedIssue;
  marker(present: Present, key: string): Extract<Marker, { kind: "issue" }>;
  /** A comment, with its key hidden in it; without an action it speaks of the file as a whole. */
  comment(
    note: CommentNote,
    commentKey: string,
    about: { readonly file: ReadFile; readonly action: Action | null },
  ): string;
  /** Permalink to where an action stands. */
  url(present: Present): string;
  /** Permalink to where an action stood when its page of the ledger was written. */
  earlierUrl(page: string, lines: Lines): string;
}

/** What planning depends on besides the facts. */
export interface PlanContext {
  readonly config: Config;
  /** Our login: what it closed, it may reopen. */
  readonly login: string;
  readonly wording: Wording;
  /** Where an action's issue goes, or would go. */
  readonly place: (present: Present, entry: LedgerEntry) => Placement;
  /** An entry's issue as it is now, for the facts for which `needsHave` says that it is needed. */
  readonly have: ReadonlyMap<string, Have>;
  /** What a person chose for an action in a preview; null where nothing. */
  readonly choice: (present: Present) => { readonly wanted: boolean; readonly by: string } | null;
  /** An open issue of a person in the target with nearly the same title; null where there is none. */
  readonly lookalike: (present: Present, repository: string) => Issue | null;
  /** Whether we may comment on an issue that the minutes name. */
  readonly canLink: (ref: IssueRef) => boolean;
  /** Where the app is installed on more repositories; null where there is no such page. */
  readonly install?: Fix | null;
  /** Unique among the ledger's keys. */
  readonly newEntry: (present: Present) => LedgerEntry;
}
