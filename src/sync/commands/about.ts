import type { Config } from "../../core/config/schema.ts";
import type { LedgerEntry, LedgerFile } from "../../core/identity/ledger.ts";
import type { IssueRef } from "../../core/issues/issue-ref.ts";
import type { Issue } from "../../core/issues/issue.ts";
import type { State } from "../ledger/read-state.ts";

/** Who gives a command, and what they may speak of. */
export interface Given {
  readonly state: State;
  /** Login of who asks. */
  readonly by: string;
  readonly config: Config;
  /** It was given on the dashboard, not on an action's own issue. */
  readonly onDashboard: boolean;
}

/** The tracked action that a command speaks of. */
export interface About extends Given {
  readonly page: LedgerFile;
  readonly entry: LedgerEntry;
  /** Null for a proposal, which has none yet. */
  readonly issue: Issue | null;
  /**
   * Where its issue was, if it is elsewhere by now: an earlier attempt at the command moved it and
   * got no further.
   */
  readonly before: IssueRef | null;
  /** The issue that stayed there, since GitHub did not transfer it. */
  readonly left: Issue | null;
}
