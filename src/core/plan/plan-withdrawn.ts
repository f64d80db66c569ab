import { digest } from "../identity/digest.ts";
import type { Fact } from "../identity/fact.ts";
import type { LedgerEntry } from "../identity/ledger.ts";
import type { ReviewRow } from "../review/review-row.ts";
import type { Change } from "./change.ts";
import { isClosedUntold } from "./is-closed-untold.ts";
import type { PlanContext } from "./plan-context.ts";
import type { Step } from "./step.ts";

/**
 * An action that its file no longer states. Its issue gets a comment, and is closed as not planned
 * where no person has touched it; a proposal just leaves the dashboard. The entry stays, so that
 * what is put back finds its issue again.
 */
export function planWithdrawn(
  { entry, from, file, mergedInto }: Extract<Fact, { kind: "withdrawn" }>,
  context: PlanContext,
): Step | null {
  const step = (
    changes: Change[],
    next: LedgerEntry,
    verdict: "withdraw" | "left",
    note: string | null,
  ): Step => ({
    changes,
    entry: next,
    page: from,
    row:
      entry.issue === null
        ? null
        : rowOf(next, from, context.wording.earlierUrl(from, entry.lines), verdict, note),
    problems: [],
  });
  const withdrawn: LedgerEntry = { ...entry, fate: "withdrawn" };
  if (entry.issue === null) {
    return ["proposed", "held"].includes(entry.fate) ? step([], withdrawn, "withdraw", null) : null;
  }
  if (entry.fate !== "tracked" && entry.fate !== "gone") return null;
  const have = context.have.get(entry.key);
  if (have?.issue == null && entry.fate === "gone") return null;
  if (have?.issue == null) {
    return step(
      [],
      { ...entry, fate: "gone", issueState: null },
      "left",
      "its issue was deleted or is out of reach",
    );
  }
  const { issue, touched } = have;
  const closedUntold = isClosedUntold(entry, issue, context.login);
  const next: LedgerEntry = {
    ...withdrawn,
    repository: issue.repository,
    issue: { repository: issue.repository, number: issue.number, id: issue.id },
    issueState: issue.state,
    ...(closedUntold && entry.written !== null
      ? { written: { ...entry.written, state: "closed" as const } }
      : {}),
  };
  if (issue.state === "closed") return step([], next, "withdraw", "already closed");

  const closing = context.config.close.withdrawn && !touched;
  const because = { key: entry.key, issue: { repository: issue.repository, number: issue.number } };
  const commentKey = digest(`${entry.key}\nwithdrawn\n${entry.id}`);
  const reason =
    mergedInto === null ? "no longer in the minutes" : `now part of “${mergedInto.title}”`;
  const body = context.wording.comment(
    { kind: "withdrawn", closing, mergedInto: mergedInto?.title ?? null },
    commentKey,
    { file, action: null },
  );
  const changes: Change[] = [{ kind: "comment", ...because, commentKey, body, reason }];
  if (closing) changes.push({ kind: "close", ...because, stateReason: "not_planned", reason });
  const written = entry.written && {
    ...entry.written,
    state: closing ? ("closed" as const) : entry.written.state,
  };
  return step(
    changes,
    { ...next, written, issueState: closing ? "closed" : "open" },
    "withdraw",
    touched
      ? `${reason}; left open, since people worked on it`
      : closing
        ? `${reason}, and nobody touched its issue, which closes`
        : reason,
  );
}

function rowOf(
  entry: LedgerEntry,
  path: string,
  url: string,
  verdict: "withdraw" | "left",
  note: string | null,
): ReviewRow {
  return {
    key: entry.key,
    verdict,
    title: entry.title,
    tier: entry.tier,
    path,
    lines: entry.lines,
    url,
    repository: entry.repository ?? "",
    fallback: false,
    issue: entry.issue,
    owners: entry.owners.map((name) => ({ name, login: null })),
    due: entry.due,
    why: entry.why,
    where: entry.where,
    note,
  };
}
