import type { LedgerEntry } from "../core/identity/ledger.ts";
import type { Issue } from "../core/issues/issue.ts";
import { sectionDigest, writeSection } from "../core/issues/managed-section.ts";
import type { Change, CommentIssue, CreateIssue, UpdateIssue } from "../core/plan/change.ts";
import { GitHubFailure } from "../github/failure.ts";
import { askTwice } from "./ask-twice.ts";
import { keepEdits } from "./keep-edits.ts";
import type { Session } from "./session.ts";
import { writeComment } from "./write-comment.ts";

type Say = (message: string) => void;

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
      return create(session, change, entry, say);
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

async function create(
  session: Session,
  { repository, want, marker }: CreateIssue,
  entry: LedgerEntry,
  say: Say,
): Promise<LedgerEntry> {
  const written = {
    title: want.title,
    section: sectionDigest(want.section),
    labels: [...want.labels],
    assignees: [],
    state: "open" as const,
  };
  const body = writeSection("", want.section, { ...marker, written });
  const fields = { title: want.title, body, labels: want.labels };
  const issue = await createWithLabels(session, repository, fields, say);
  const assignees = await assign(session, issue, want.assignees, say);
  return {
    ...entry,
    repository: issue.repository,
    issue: { repository: issue.repository, number: issue.number, id: issue.id },
    issueState: "open",
    written: { ...written, labels: issue.labels.filter((l) => want.labels.includes(l)), assignees },
  };
}

/**
 * A label that cannot be made must not cost the issue, nor the other labels: 422 says that nothing
 * was created, so that it is created without, and each label is tried by itself.
 */
async function createWithLabels(
  { github, clock }: Session,
  repository: string,
  fields: { title: string; body: string; labels: readonly string[] },
  say: Say,
): Promise<Issue> {
  try {
    return await github.createIssue(repository, fields);
  } catch (error) {
    const refused = error instanceof GitHubFailure && error.status === 422;
    if (!refused || fields.labels.length === 0) throw error;
  }
  const issue = await github.createIssue(repository, { ...fields, labels: [] });
  const labels: string[] = [];
  for (const label of fields.labels) {
    try {
      await askTwice(clock, () => github.addLabels(repository, issue.number, [label]));
      labels.push(label);
    } catch (error) {
      if (!(error instanceof GitHubFailure)) throw error;
      say(`the label ${label} could not be set on ${repository}#${issue.number}: ${error.message}`);
    }
  }
  return { ...issue, labels };
}

function isFinal(error: unknown): error is GitHubFailure {
  return error instanceof GitHubFailure && ["refused", "forbidden", "gone"].includes(error.kind);
}

function isForbidden(error: unknown): error is GitHubFailure {
  return error instanceof GitHubFailure && error.status === 403 && error.kind === "forbidden";
}

/** Returns those who are assigned. A refusal is said; what is uncertain or limited ends the step. */
async function assign(
  { github, clock }: Session,
  issue: { readonly repository: string; readonly number: number },
  logins: readonly string[],
  say: Say,
): Promise<string[]> {
  if (logins.length === 0) return [];
  const at = `${issue.repository}#${issue.number}`;
  try {
    const now = await askTwice(clock, () =>
      github.addAssignees(issue.repository, issue.number, logins),
    );
    return sayMissing(logins, now, at, say);
  } catch (error) {
    if (!isFinal(error)) throw error;
    say(`${logins.join(", ")} could not be assigned to ${at}: ${error.message}`);
    return [];
  }
}

/** GitHub leaves out, silently, whom it cannot assign: those are named. Returns the others. */
function sayMissing(
  asked: readonly string[],
  now: readonly string[],
  at: string,
  say: Say,
): string[] {
  const has = (login: string): boolean =>
    now.some((other) => other.toLowerCase() === login.toLowerCase());
  const missing = asked.filter((login) => !has(login));
  if (missing.length > 0) say(`${missing.join(", ")} cannot be assigned to ${at}`);
  return asked.filter(has);
}

/**
 * Title, body and assignees go in one request, and last: the marker in the body then tells that all
 * of the update was made.
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
  if (change.addLabels) await github.addLabels(repository, number, change.addLabels);
  for (const label of change.removeLabels ?? []) {
    await github.removeLabel(repository, number, label);
  }
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
    const added = await assign(session, change.issue, assignees, say);
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
