import type { LedgerEntry } from "../../core/identity/ledger.ts";
import type { Change, CommentIssue, UpdateIssue } from "../../core/plan/change.ts";
import { GitHubFailure } from "../../github/github-failure.ts";
import { askTwice } from "../ask-twice.ts";
import type { Say } from "../say.ts";
import type { Session } from "../session.ts";
import { assignOwners, sayMissing } from "./assign-owners.ts";
import { keepEdits } from "./keep-edits.ts";
import { openIssue } from "./open-issue.ts";
import { writeComment } from "./write-comment.ts";

/**
 * Makes one change and returns what the ledger will remember of it. What did not stick (a label, an
 * assignee) is said and costs nothing else.
 */
export async function applyChange(
  session: Session,
  change: Change,
  entry: LedgerEntry,
  earlier: ReadonlyMap<string, string>,
  say: Say,
): Promise<LedgerEntry> {
  switch (change.kind) {
    case "create":
      return openIssue(session, change, entry, say);
    case "update":
      return update(session, change, entry, say);
    case "comment":
      await comment(session, change, earlier.get(change.commentKey), say);
      return entry;
    case "close":
    case "reopen":
      await session.github.updateIssue(change.issue.repository, change.issue.number, {
        state: change.kind === "close" ? "closed" : "open",
        stateReason: change.kind === "close" ? change.stateReason : "reopened",
      });
      return entry;
  }
}

function isForbidden(error: unknown): error is GitHubFailure {
  return error instanceof GitHubFailure && error.status === 403 && error.kind === "forbidden";
}

/**
 * Title, body and assignees go in one request: the marker in the body then tells that all of the
 * update was made.
 */
async function update(
  session: Session,
  change: UpdateIssue,
  entry: LedgerEntry,
  say: Say,
): Promise<LedgerEntry> {
  const { github } = session;
  const { repository, number } = change.issue;
  const read = change.read ?? null;
  const { body, assignees } = change;
  const title = await titleOfOurs(session, change);
  if (title === undefined && body === undefined && assignees === undefined) return entry;
  const fields = {
    ...(title === undefined ? {} : { title }),
    ...(body === undefined ? {} : { body }),
  };
  try {
    const asked = assignees === undefined ? {} : { assignees };
    const issue = await github.updateIssue(repository, number, { ...fields, ...asked });
    if (body !== undefined && read !== null) {
      const written = { repository, of: { issue: number }, read: read.body, wrote: body };
      await keepEdits(session, { kind: "issue", ...written }, (text) =>
        github.updateIssue(repository, number, { body: text }),
      );
    }
    if (assignees === undefined) return entry;
    const stuck = sayMissing(assignees, issue.assignees, `${repository}#${number}`, say);
    return { ...entry, written: entry.written && { ...entry.written, assignees: stuck } };
  } catch (error) {
    // One who cannot be assigned must not cost the update: 422 says that nothing was done.
    const refused = error instanceof GitHubFailure && error.status === 422;
    if (!refused || assignees === undefined) throw error;
    await github.updateIssue(repository, number, { ...fields, assignees: [] });
    const added = await assignOwners(session, change.issue, assignees, say);
    return { ...entry, written: entry.written && { ...entry.written, assignees: added } };
  }
}

/** The title to write: none where a person gave the issue another one since it was read. */
async function titleOfOurs(
  { github }: Session,
  { title, read, issue }: UpdateIssue,
): Promise<string | undefined> {
  if (title === undefined || read === undefined) return title;
  const now = await github.getIssue(issue.repository, issue.number);
  return "gone" in now || now.title === read.title ? title : undefined;
}

/** An issue that takes no comments (it is locked) takes the other changes all the same. */
async function comment(
  session: Session,
  change: CommentIssue,
  told: string | undefined,
  say: Say,
): Promise<void> {
  const since = told === undefined ? null : new Date(told);
  try {
    await askTwice(session.clock, () => writeComment(session, change, since));
  } catch (error) {
    if (!isForbidden(error)) throw error;
    const { repository, number } = change.issue;
    say(`${repository}#${number} takes no comments: ${error.message}`);
  }
}
