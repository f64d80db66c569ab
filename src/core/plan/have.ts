import type { Issue } from "../issues/issue.ts";

/** An entry's issue as it is now: null where it is gone. */
export interface Have {
  readonly issue: Issue | null;
  /** Somebody else than the app did something to it. Read only where it decides: see `needsHave`. */
  readonly touched: boolean;
}
