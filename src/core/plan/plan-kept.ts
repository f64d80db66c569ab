import type { Action } from "../actions/action.ts";
import { type Differences, differences, isMaterial } from "../identity/differences.ts";
import { digest } from "../identity/digest.ts";
import type { Present } from "../identity/fact.ts";
import type { LedgerEntry } from "../identity/ledger.ts";
import { describe } from "../identity/new-entry.ts";
import { restate } from "../identity/restate.ts";
import type { Amendment, CommentNote } from "../issues/comment-note.ts";
import type { Issue } from "../issues/issue.ts";
import type { Change } from "./change.ts";
import { listAmendments } from "./list-amendments.ts";
import { makeRow } from "./make-row.ts";
import type { PlanContext } from "./plan-context.ts";
import { planNew } from "./plan-new.ts";
import type { Step } from "./step.ts";
import { isEmpty, threeWay } from "./three-way.ts";

/**
 * An action that the ledger knows and the minutes still state. Small edits write nothing. What was
 * amended is written where nobody changed it, told where people want to know (owner, due date,
 * meaning, done, undone, put back), and closes or reopens only on the edge: when the minutes' own
 * state changes, never to undo what a person did since.
 *
 * @param page path of the page that holds the entry afterwards: another one where the item moved
 */
export function planKept(
  fact: Present & { readonly entry: LedgerEntry; readonly restored: boolean },
  page: string,
  context: PlanContext,
): Step | null {
  const { entry, action, file, restored } = fact;
  const changed = differences(entry, action);
  const moved = page !== file.path;
  if (restored && entry.issue === null) {
    const waits = { ...entry, fate: "proposed" as const };
    return planNew(
      fact,
      { ...waits, ...describe(file, action) },
      { page: file.path, waits: false, continues: null },
      context,
    );
  }
  if (!isMaterial(changed) && !restored && !moved) return null;
  const described: LedgerEntry =
    isMaterial(changed) || restored
      ? { ...entry, ...describe(file, action), why: action.evidence[0] ?? "" }
      : restate(entry, describe(file, action));
  const quiet = (next: LedgerEntry, row: Step["row"] = null): Step => ({
    changes: [],
    entry: next,
    page: file.path,
    row,
    problems: [],
  });
  if (entry.issue === null || !["tracked", "withdrawn", "gone"].includes(entry.fate)) {
    const finished = action.state === "done" && ["proposed", "held"].includes(entry.fate);
    return quiet(finished ? { ...described, fate: "done" } : described);
  }
  if (!isMaterial(changed) && !restored) return quiet(described);
  const have = context.have.get(entry.key);
  if (have?.issue == null) {
    // What was last written stays remembered: should the issue come back, the rest is written then.
    const now = restate(entry, describe(file, action));
    const gone: LedgerEntry = { ...now, fate: "gone", issueState: null };
    const note = "its issue was deleted or is out of reach";
    return quiet(
      gone,
      entry.fate === "gone" ? null : makeRow("left", fact, gone, context, { note }),
    );
  }
  return amend(fact, { ...described, fate: "tracked" }, have.issue, changed, context);
}

function amend(
  fact: Present & { readonly entry: LedgerEntry; readonly restored: boolean },
  described: LedgerEntry,
  issue: Issue,
  changed: Differences,
  context: PlanContext,
): Step {
  const { entry, action, restored } = fact;
  const { config, wording } = context;
  const at = { repository: issue.repository, number: issue.number };
  const placement = { repository: issue.repository, fallback: false, where: entry.where };
  const want = wording.issue(fact, placement, null);
  const base = entry.written ?? {
    title: issue.title,
    section: "",
    labels: [],
    assignees: [],
    state: issue.state,
  };
  const becameDone = changed.state && action.state === "done";
  const becameOpen = (changed.state && action.state === "open") || restored;
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
  const note = noteOf(fact, is, amendments);
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
      : rowNote(changed, fact, amendments);
  const row =
    changes.length > 0 || left.length > 0
      ? makeRow(verdict, fact, next, context, { repository: issue.repository, note: note_ })
      : null;
  return { changes, entry: next, page: fact.file.path, row, problems: [] };
}

function noteOf(
  fact: { readonly restored: boolean },
  is: {
    becameDone: boolean;
    becameOpen: boolean;
    closing: boolean;
    reopening: boolean;
    restored: boolean;
  },
  amendments: Amendment[],
): CommentNote | null {
  if (is.becameDone) return { kind: "done", closing: is.closing };
  if (fact.restored) return { kind: "restored", reopening: is.reopening };
  if (is.becameOpen) return { kind: "undone", reopening: is.reopening };
  return amendments.length > 0 ? { kind: "amended", amendments } : null;
}

/** What changed, for a row of a report: from what to what where that is short. */
function rowNote(
  changed: Differences,
  { restored, action }: { readonly restored: boolean; readonly action: Action },
  amendments: readonly Amendment[],
): string {
  const short = amendments.filter(({ field }) => field !== "wording");
  const reworded = changed.wording === "meaning" || changed.wording === "reworded";
  return [
    ...(restored ? ["put back in the minutes"] : []),
    ...(changed.state ? [action.state === "done" ? "marked as done" : "no longer done"] : []),
    ...short.map(({ field, before, after }) => `${field}: ${before} → ${after}`),
    ...(reworded ? ["reworded"] : []),
  ].join(", ");
}

function describeChange(changed: Differences, restored: boolean): string {
  const what = [
    ...(restored ? ["put back in the minutes"] : []),
    ...(changed.state ? ["state changed"] : []),
    ...(changed.owners ? ["owner changed"] : []),
    ...(changed.due ? ["due date changed"] : []),
    ...(changed.wording === "meaning" || changed.wording === "reworded" ? ["reworded"] : []),
  ];
  return what.join(", ");
}
