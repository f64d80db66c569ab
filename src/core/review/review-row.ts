import type { Owner, Tier } from "../actions/action.ts";
import type { IssueRef } from "../issues/issue-ref.ts";

/**
 * What became, or would become, of one action in a run. `held`: over the limit, waits for a tick.
 * `left`: differs from the minutes because a person changed it; `unsure`: ambiguous, not guessed.
 */
export type Verdict =
  | "create"
  | "update"
  | "close"
  | "reopen"
  | "raise"
  | "link"
  | "propose"
  | "held"
  | "withdraw"
  | "done"
  | "left"
  | "unsure"
  | "ignore"
  | "fail";

/** What waits for a person's answer. */
export const ASKED: readonly Verdict[] = ["propose", "held", "unsure"];

/** One line of a report: the preview comment, the dashboard and the check run are made of these. */
export interface ReviewRow {
  /** The action's identity in the ledger; in a preview, before there is one, its `Action.id`. */
  readonly key: string;
  readonly verdict: Verdict;
  readonly title: string;
  readonly tier: Tier;
  /** The minutes file and the lines there. */
  readonly path: string;
  readonly lines: readonly [first: number, last: number];
  /** Permalink to those lines. */
  readonly url: string;
  /** Where the issue is or would be (`owner/name`). */
  readonly repository: string;
  /** True where the route was unclear and the fallback took it. */
  readonly fallback: boolean;
  readonly issue: IssueRef | null;
  readonly owners: readonly Owner[];
  readonly due: string | null;
  /** Why it is an action, in few words. */
  readonly why: string;
  /** Why it is in that repository, in few words. */
  readonly where: string;
  /** What a person should know besides: what changed, what was left, what failed; null where nothing. */
  readonly note: string | null;
}
