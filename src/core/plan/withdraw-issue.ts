import { digest } from "../identity/digest.ts";
import type { FactOf } from "../identity/fact.ts";
import type { LedgerEntry } from "../identity/ledger.ts";
import { followIssue } from "../identity/follow-issue.ts";
import type { Issue } from "../issues/issue.ts";
import type { Change } from "./change.ts";
import { isClosedUntold } from "./is-closed-untold.ts";
import type { PlanContext } from "./plan-context.ts";

/** What becomes of an issue whose action is withdrawn. */
export interface Withdrawal {
  readonly changes: readonly Change[];
  /** What the ledger remembers then. */
  readonly next: LedgerEntry;
  /** In words for a report. */
  readonly note: string;
}

/** Says on an open issue that its action is withdrawn, and closes it where no person touched it. */
export function withdrawIssue(
  { entry, file, mergedInto }: FactOf<"withdrawn">,
  issue: Issue,
  touched: boolean,
  context: PlanContext,
): Withdrawal {
  const isClosed = issue.state === "closed";
  const closing = !isClosed && context.config.close.withdrawn && !touched;
  const closedByUs = closing || isClosedUntold(entry, issue, context.login);
  const next: LedgerEntry = {
    ...followIssue(entry, { ...issue, state: closing ? "closed" : issue.state }),
    fate: "withdrawn",
    written: entry.written && {
      ...entry.written,
      state: closedByUs ? "closed" : entry.written.state,
    },
  };
  if (isClosed) return { changes: [], next, note: "already closed" };

  const reason =
    mergedInto === null ? "no longer in the minutes" : `now part of “${mergedInto.title}”`;
  const at = { repository: issue.repository, number: issue.number };
  const because = { key: entry.key, issue: at, reason };
  const commentKey = digest(`${entry.key}\nwithdrawn\n${entry.id}`);
  const told = { kind: "withdrawn" as const, closing, mergedInto: mergedInto?.title ?? null };
  const body = context.wording.comment(told, commentKey, { file, action: null });
  return {
    changes: [
      { kind: "comment", ...because, commentKey, body },
      ...(closing
        ? [{ kind: "close" as const, ...because, stateReason: "not_planned" as const }]
        : []),
    ],
    next,
    note: touched
      ? `${reason}; left open, since people worked on it`
      : closing
        ? `${reason}, and nobody touched its issue, which closes`
        : reason,
  };
}
