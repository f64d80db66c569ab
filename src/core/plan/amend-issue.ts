import type { Differences } from "../identity/differences.ts";
import { digest } from "../identity/digest.ts";
import type { FactOf } from "../identity/fact.ts";
import type { LedgerEntry, Written } from "../identity/ledger.ts";
import { followIssue } from "../identity/follow-issue.ts";
import type { CommentNote } from "../issues/comment-note.ts";
import type { Issue } from "../issues/issue.ts";
import type { WantedIssue } from "../issues/wanted-issue.ts";
import { describeChange, noteOf, rowNote } from "./amendment-words.ts";
import type { Change, CommentIssue } from "./change.ts";
import { lastWritten } from "./last-written.ts";
import { listAmendments } from "./list-amendments.ts";
import { makeRow } from "./make-row.ts";
import type { PlanContext } from "./plan-context.ts";
import { readTurn, type Turn } from "./read-turn.ts";
import type { Step } from "./step.ts";
import { isEmpty, threeWay } from "./three-way.ts";

/**
 * What an amended action means for its issue: each field that is still ours is written, people are
 * told what they want to know, and the issue is closed or reopened where the minutes' own state
 * changed.
 *
 * @param described the entry as it is once that is done
 */
export function amendIssue(
  fact: FactOf<"kept">,
  described: LedgerEntry,
  issue: Issue,
  changed: Differences,
  context: PlanContext,
): Step {
  const { entry, action } = fact;
  const turn = readTurn(fact, issue, changed, context);
  const base = lastWritten(entry, issue, context.login);
  const { repository, number, title, body } = issue;
  const placement = { repository, fallback: false, where: entry.where };
  const fresh = context.wording.issue(fact, placement, null);
  const wanted = asAmended(fresh, base, changed, turn);
  const marker = context.wording.marker(fact, entry.key);
  const { patch, written, left } = threeWay(base, issue, wanted, marker);
  const amendments = listAmendments(entry, fact, changed);
  const note = noteOf(turn, amendments);

  const { restored, closing, reopening, openAgain } = turn;
  const because = { key: entry.key, issue: { repository, number } };
  const reason = describeChange(changed, restored);
  const changes: Change[] = [];
  if (!isEmpty(patch))
    changes.push({ kind: "update", ...because, ...patch, read: { title, body }, reason });
  if (reopening)
    changes.push({
      kind: "reopen",
      ...because,
      reason: restored ? "put back in the minutes" : "no longer marked as done in the minutes",
    });
  if (note !== null && (issue.state === "open" || reopening))
    changes.push({ ...tell(note, fact, described, context), ...because, reason });
  if (closing)
    changes.push({
      kind: "close",
      ...because,
      stateReason: "completed",
      reason: "marked as done in the minutes",
    });

  const state = closing ? "closed" : reopening ? "open" : issue.state;
  const next: LedgerEntry = {
    ...followIssue(described, { ...issue, state }),
    written: { ...written, state: closing ? "closed" : openAgain ? "open" : base.state },
  };
  const verdict = closing ? "close" : reopening ? "reopen" : changes.length > 0 ? "update" : "left";
  const said =
    left.length > 0
      ? `${left.join(", ")} left as a person wrote it`
      : rowNote(changed, { restored, action }, amendments);
  const row =
    changes.length > 0 || left.length > 0
      ? makeRow(verdict, fact, next, context, { repository, note: said })
      : null;
  return { changes, entry: next, page: fact.file.path, row, problems: [] };
}

/**
 * What an amended action wants of its issue, as compared with one that is just opened: a word like
 * "done" behind the task does not belong into the title.
 */
function asAmended(
  { title, section, assignees }: WantedIssue,
  base: Written,
  changed: Differences,
  { becameDone, restored }: Turn,
): Pick<WantedIssue, "title" | "section" | "assignees"> {
  return {
    title: becameDone ? base.title : title,
    section,
    assignees: changed.owners || restored ? assignees : base.assignees,
  };
}

/** The comment on an amendment: the same one where the same amendment is met again. */
function tell(
  note: CommentNote,
  fact: FactOf<"kept">,
  { key, owners }: LedgerEntry,
  { wording }: PlanContext,
): Pick<CommentIssue, "kind" | "commentKey" | "body"> {
  const { id, state, due } = fact.action;
  const commentKey = digest([key, note.kind, id, state, due, ...owners].join("\n"));
  return { kind: "comment", commentKey, body: wording.comment(note, commentKey, fact) };
}
