import { differences } from "../identity/differences.ts";
import { digest } from "../identity/digest.ts";
import type { FactOf } from "../identity/fact.ts";
import type { LedgerEntry } from "../identity/ledger.ts";
import { followIssue } from "../identity/follow-issue.ts";
import type { Issue } from "../issues/issue.ts";
import type { Change } from "./change.ts";
import { isClosedUntold } from "./is-closed-untold.ts";
import { listAmendments } from "./list-amendments.ts";
import { makeRow } from "./make-row.ts";
import { planNew } from "./plan-new.ts";
import type { PlanContext } from "./plan-context.ts";
import type { Step } from "./step.ts";

type Raised = FactOf<"raised">;

/**
 * What it means for an issue that another meeting states its action again. While it is open, it gets
 * one line. After it was completed, a new issue continues it. After a person closed it as not
 * planned, one line, and it is reopened only if the config says so. Marked as done there, it is
 * closed.
 *
 * @param raised the entry as it is once that meeting is noted
 */
export function raiseIssue(
  fact: Raised,
  raised: LedgerEntry,
  issue: Issue,
  context: PlanContext,
): Step | null {
  const seen = followIssue(raised, issue);
  if (fact.action.state === "done") return finish(fact, seen, issue, context);
  const isCompleted =
    issue.state === "closed" &&
    issue.stateReason !== "not_planned" &&
    issue.stateReason !== "duplicate";
  return isCompleted ? goOn(fact, issue, context) : mention(fact, seen, issue, context);
}

/** A new issue continues one that was completed; where a person moved that, in its new place. */
function goOn(fact: Raised, issue: Issue, context: PlanContext): Step | null {
  const { movedByPerson, repository } = fact.entry;
  const moved = movedByPerson ? { movedByPerson, repository } : {};
  const fresh = { ...context.newEntry(fact), ...moved };
  const continues = { repository: issue.repository, number: issue.number };
  return planNew(fact, fresh, { page: fact.file.path, waits: false, continues }, context);
}

/** One line on the issue, which is reopened where we closed it, or where the config says so. */
function mention(fact: Raised, seen: LedgerEntry, issue: Issue, context: PlanContext): Step {
  const { entry, from, action } = fact;
  const { config, wording, login } = context;
  const isClosed = issue.state === "closed";
  const isOurs =
    (entry.written?.state === "closed" || isClosedUntold(entry, issue, login)) &&
    (issue.closedBy === login || issue.closedBy === null);
  const reopening = isClosed && (isOurs ? config.reopen.unticked : config.reopen.raisedAgain);
  const staysClosed = isClosed && !reopening;

  const commentKey = digest(`${entry.key}\nraised\n${fact.file.path}\n${action.id}`);
  const changed = { ...differences(entry, action), wording: "same" as const };
  const amendments = listAmendments(entry, fact, changed);
  const note = { kind: "raised" as const, reopening, staysClosed, amendments };
  const body = wording.comment(note, commentKey, fact);
  const at = { repository: issue.repository, number: issue.number };
  const because = { key: entry.key, issue: at, reason: "raised again" };
  const changes: Change[] = [
    ...(reopening ? [{ kind: "reopen" as const, ...because }] : []),
    { kind: "comment", ...because, commentKey, body },
  ];
  const next: LedgerEntry = {
    ...seen,
    fate: "tracked",
    issueState: reopening ? "open" : issue.state,
    written: seen.written && { ...seen.written, state: reopening ? "open" : seen.written.state },
  };
  const told = staysClosed
    ? "raised again; closed by a person as not planned, and left so"
    : because.reason;
  const row = makeRow("raise", fact, next, context, { note: told });
  return { changes, entry: next, page: from, row, problems: [] };
}

/** A later meeting marks the action as done: the same as a tick in the earlier one. */
function finish(fact: Raised, seen: LedgerEntry, issue: Issue, context: PlanContext): Step {
  const isOpen = issue.state === "open";
  const closing = isOpen && context.config.close.done;
  const isOurs = closing || isClosedUntold(fact.entry, issue, context.login);
  const at = { repository: issue.repository, number: issue.number };
  const because = { key: seen.key, issue: at, reason: "marked as done by a later meeting" };
  const commentKey = digest(`${seen.key}\ndone\n${fact.file.path}\n${fact.action.id}`);
  const body = context.wording.comment({ kind: "done", closing }, commentKey, fact);
  const changes: Change[] = [
    ...(isOpen ? [{ kind: "comment" as const, ...because, commentKey, body }] : []),
    ...(closing ? [{ kind: "close" as const, ...because, stateReason: "completed" as const }] : []),
  ];
  const next: LedgerEntry = {
    ...seen,
    issueState: closing ? "closed" : issue.state,
    written: seen.written && { ...seen.written, state: isOurs ? "closed" : seen.written.state },
  };
  const row =
    changes.length > 0
      ? makeRow(closing ? "close" : "update", fact, next, context, { note: because.reason })
      : null;
  return { changes, entry: next, page: fact.from, row, problems: [] };
}
