import type { Differences } from "../identity/differences.ts";
import { digest } from "../identity/digest.ts";
import type { Present } from "../identity/fact.ts";
import type { LedgerEntry, Written } from "../identity/ledger.ts";
import type { Issue } from "../issues/issue.ts";
import { describeChange, noteOf, rowNote } from "./amendment-words.ts";
import type { Change } from "./change.ts";
import { isClosedUntold } from "./is-closed-untold.ts";
import { listAmendments } from "./list-amendments.ts";
import { makeRow } from "./make-row.ts";
import type { PlanContext } from "./plan-context.ts";
import type { Step } from "./step.ts";
import { isEmpty, threeWay } from "./three-way.ts";

const CLOSED = { state: "closed" as const };

/**
 * What an amended action means for its issue: each field that is still ours is written, people are
 * told what they want to know, and the issue is closed or reopened where the minutes' own state
 * changed.
 *
 * @param described the entry as it is once that is done
 */
export function amendIssue(
  fact: Present & { readonly entry: LedgerEntry; readonly restored: boolean },
  described: LedgerEntry,
  issue: Issue,
  changed: Differences,
  context: PlanContext,
): Step {
  const { entry, action } = fact;
  const { config, wording } = context;
  const at = { repository: issue.repository, number: issue.number };
  const placement = { repository: issue.repository, fallback: false, where: entry.where };
  const want = wording.issue(fact, placement, null);
  const closedUntold = isClosedUntold(entry, issue, context.login);
  const restored =
    fact.restored ||
    (closedUntold && action.state === "open" && issue.stateReason === "not_planned");
  const base = { ...(entry.written ?? unknownWriting(issue)), ...(closedUntold ? CLOSED : {}) };
  const becameDone = changed.state && action.state === "done";
  const becameOpen =
    (action.state === "open" && (changed.state || (closedUntold && entry.state === "open"))) ||
    restored;
  // The labels of an issue say how it came to be; an amendment does not rewrite its history. Nor
  // does a word like "done" behind the task belong into its title.
  const wanted = {
    ...want,
    ...(becameDone ? { title: base.title } : {}),
    labels: base.labels,
    ...(changed.owners || restored ? {} : { assignees: base.assignees }),
  };
  const { patch, written, left } = threeWay(base, issue, wanted, wording.marker(fact, entry.key));

  const closing = becameDone && issue.state === "open" && config.close.done;
  const wasOurs = becameOpen && action.state === "open" && base.state === "closed";
  const reopening =
    wasOurs &&
    issue.state === "closed" &&
    (issue.closedBy === context.login || issue.closedBy === null) &&
    config.reopen.unticked;
  const amendments = listAmendments(entry, fact, changed);
  // Open already where a person, or a run that was cut off, reopened what we had closed.
  const openAgain = reopening || (wasOurs && issue.state === "open");
  const is = { becameDone, becameOpen, closing, reopening: openAgain, restored };
  const note = noteOf(is, amendments);
  const worthTelling = note !== null && (issue.state === "open" || reopening);

  const changes: Change[] = [];
  const because = { key: entry.key, issue: at };
  if (!isEmpty(patch))
    changes.push({
      kind: "update",
      ...because,
      ...patch,
      read: { title: issue.title, body: issue.body },
      reason: describeChange(changed, restored),
    });
  if (reopening)
    changes.push({
      kind: "reopen",
      ...because,
      reason: restored ? "put back in the minutes" : "no longer marked as done in the minutes",
    });
  if (worthTelling) {
    const commentKey = digest(
      [entry.key, note.kind, action.id, action.state, action.due, ...described.owners].join("\n"),
    );
    changes.push({
      kind: "comment",
      ...because,
      commentKey,
      body: wording.comment(note, commentKey, fact),
      reason: describeChange(changed, restored),
    });
  }
  if (closing)
    changes.push({
      kind: "close",
      ...because,
      stateReason: "completed",
      reason: "marked as done in the minutes",
    });

  const state = closing ? "closed" : reopening ? "open" : issue.state;
  const next: LedgerEntry = {
    ...described,
    repository: issue.repository,
    issue: { ...at, id: issue.id },
    issueState: state,
    written: { ...written, state: closing ? "closed" : openAgain ? "open" : base.state },
  };
  const verdict = closing ? "close" : reopening ? "reopen" : changes.length > 0 ? "update" : "left";
  const note_ =
    left.length > 0
      ? `${left.join(", ")} left as a person wrote it`
      : rowNote(changed, { restored, action }, amendments);
  const row =
    changes.length > 0 || left.length > 0
      ? makeRow(verdict, fact, next, context, { repository: issue.repository, note: note_ })
      : null;
  return { changes, entry: next, page: fact.file.path, row, problems: [] };
}

/** Where nothing is remembered of it, all is as people have it. */
function unknownWriting({ title, state }: Issue): Written {
  return { title, section: "", labels: [], assignees: [], state };
}
