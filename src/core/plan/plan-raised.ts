import { differences } from "../identity/differences.ts";
import { digest } from "../identity/digest.ts";
import type { Fact } from "../identity/fact.ts";
import type { LedgerEntry } from "../identity/ledger.ts";
import { describe } from "../identity/new-entry.ts";
import type { Issue } from "../issues/issue.ts";
import type { Change } from "./change.ts";
import { isClosedUntold } from "./is-closed-untold.ts";
import { listAmendments } from "./list-amendments.ts";
import { makeRow } from "./make-row.ts";
import { planNew } from "./plan-new.ts";
import type { PlanContext } from "./plan-context.ts";
import type { Step } from "./step.ts";

type Raised = Extract<Fact, { kind: "raised" }>;

/**
 * An action that another meeting states again. While its issue is open, the issue gets one line.
 * After it was completed, a new issue continues it. After a person closed it as not planned, one
 * line, and it is reopened only if the config says so. Marked as done there, it is closed. What
 * people ignored, or whose issue they deleted, is not opened again. Of a meeting long past, only a
 * proposal takes note.
 */
export function planRaised(fact: Raised, context: PlanContext): Step | null {
  const { entry, from, action, file } = fact;
  const place = { path: file.path, date: describe(file, action).date, id: action.id };
  if (entry.raised.some(({ path, id }) => path === place.path && id === place.id)) return null;
  const raised: LedgerEntry = { ...entry, raised: [...entry.raised, place] };
  const quiet = (next: LedgerEntry, row: Step["row"] = null): Step => ({
    changes: [],
    entry: next,
    page: from,
    row,
    problems: [],
  });
  if (fact.past && entry.fate !== "proposed") return quiet(raised);
  const acts = action.decision !== "ignore" && action.state === "open";

  switch (entry.fate) {
    case "ignored":
      return quiet(
        raised,
        makeRow("ignore", fact, raised, context, { note: "a person said that it is no action" }),
      );
    case "linked":
    case "same":
      return quiet(raised);
    case "proposed":
    case "held":
    case "unticked":
    case "done": {
      if (!acts) return quiet(raised);
      const waits = entry.fate === "proposed" || entry.fate === "held";
      return (
        planNew(
          fact,
          waits ? raised : { ...raised, fate: "proposed" },
          { page: from, waits, continues: null },
          context,
        ) ?? quiet(raised)
      );
    }
    case "withdrawn":
      if (entry.issue === null) {
        return acts
          ? planNew(
              fact,
              { ...raised, fate: "proposed" },
              { page: from, waits: false, continues: null },
              context,
            )
          : quiet(raised);
      }
      break;
    case "gone":
    case "tracked":
      // Opened by an earlier meeting of this very push: its issue is not there yet.
      if (entry.issue === null) return quiet(raised);
  }
  const have = context.have.get(entry.key);
  if (have?.issue == null) {
    const gone: LedgerEntry = { ...raised, fate: "gone", issueState: null };
    return quiet(
      gone,
      makeRow("left", fact, gone, context, {
        note: "its issue was deleted or is out of reach; not opened again",
      }),
    );
  }
  return meetIssue(fact, raised, have.issue, context);
}

function meetIssue(
  fact: Raised,
  raised: LedgerEntry,
  issue: Issue,
  context: PlanContext,
): Step | null {
  const { entry, from, action } = fact;
  const { config, wording } = context;
  const at = { repository: issue.repository, number: issue.number };
  const because = { key: entry.key, issue: at };
  const seen: LedgerEntry = {
    ...raised,
    repository: issue.repository,
    issue: { ...at, id: issue.id },
    issueState: issue.state,
  };
  if (action.state === "done") return finish(fact, seen, issue, context);

  const closedUntold = isClosedUntold(entry, issue, context.login);
  const ours =
    (entry.written?.state === "closed" || closedUntold) &&
    (issue.closedBy === context.login || issue.closedBy === null);
  const completed =
    issue.state === "closed" &&
    issue.stateReason !== "not_planned" &&
    issue.stateReason !== "duplicate";
  if (completed) {
    const { movedByPerson, repository } = entry;
    // Where a person moved it, it goes on.
    const moved = movedByPerson ? { movedByPerson, repository } : {};
    const fresh = { ...context.newEntry(fact), ...moved };
    return planNew(fact, fresh, { page: fact.file.path, waits: false, continues: at }, context);
  }
  const reopening =
    issue.state === "closed" && (ours ? config.reopen.unticked : config.reopen.raisedAgain);
  const commentKey = digest(`${entry.key}\nraised\n${fact.file.path}\n${action.id}`);
  const amendments = listAmendments(entry, fact, {
    ...differences(entry, action),
    wording: "same",
  });
  const staysClosed = issue.state === "closed" && !reopening;
  const note = { kind: "raised" as const, reopening, staysClosed, amendments };
  const body = wording.comment(note, commentKey, fact);
  const reason = "raised again";
  const changes: Change[] = [
    ...(reopening ? [{ kind: "reopen" as const, ...because, reason }] : []),
    { kind: "comment", ...because, commentKey, body, reason },
  ];
  const next: LedgerEntry = {
    ...seen,
    fate: "tracked",
    issueState: reopening ? "open" : issue.state,
    written: seen.written && { ...seen.written, state: reopening ? "open" : seen.written.state },
  };
  const told = staysClosed
    ? "raised again; closed by a person as not planned, and left so"
    : reason;
  return {
    changes,
    entry: next,
    page: from,
    row: makeRow("raise", fact, next, context, { note: told }),
    problems: [],
  };
}

/** A later meeting marks the action as done: the same as a tick in the earlier one. */
function finish(fact: Raised, seen: LedgerEntry, issue: Issue, context: PlanContext): Step {
  const closing = issue.state === "open" && context.config.close.done;
  const isOurs = closing || isClosedUntold(fact.entry, issue, context.login);
  const because = {
    key: seen.key,
    issue: { repository: issue.repository, number: issue.number },
    reason: "marked as done by a later meeting",
  };
  const commentKey = digest(`${seen.key}\ndone\n${fact.file.path}\n${fact.action.id}`);
  const body = context.wording.comment({ kind: "done", closing }, commentKey, fact);
  const changes: Change[] = [
    ...(issue.state === "open" ? [{ kind: "comment" as const, ...because, commentKey, body }] : []),
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
