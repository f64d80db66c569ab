import { unprocessable } from "../http-error.ts";
import type { By, Issue, Repository } from "../model.ts";
import { renderIssue } from "../render/issue.ts";
import { renderRepository } from "../render/repository.ts";
import { labelsOf } from "../render/issue.ts";
import type { State } from "../state.ts";
import { newIssue } from "./issues.ts";
import { setLabels, tellIssue } from "./labels.ts";
import { note } from "./note.ts";

export function lockIssue(
  state: State,
  repository: Repository,
  by: By,
  issue: Issue,
  reason: string | null,
): void {
  if (issue.locked) return;
  issue.locked = true;
  issue.lockReason = reason;
  note(state, issue, by, "locked", { lock_reason: reason });
  tellIssue(state, repository, by, issue, "locked");
}

export function unlockIssue(state: State, repository: Repository, by: By, issue: Issue): void {
  if (!issue.locked) return;
  issue.locked = false;
  issue.lockReason = null;
  note(state, issue, by, "unlocked");
  tellIssue(state, repository, by, issue, "unlocked");
}

/** From then on the issue answers 410. */
export function deleteIssue(state: State, repository: Repository, by: By, issue: Issue): void {
  tellIssue(state, repository, by, issue, "deleted");
  issue.fate = { kind: "deleted" };
}

/** Turns an issue into a discussion: it answers 410, and no `issues` event says so. */
export function convertIssue(issue: Issue): void {
  issue.fate = { kind: "converted" };
}

/**
 * Moves an issue, with its comments and those labels and assignees that are there as well, to
 * another repository of the same owner: a new number and a new id; the old place redirects.
 */
export function transferIssue(
  state: State,
  from: Repository,
  to: Repository,
  by: By,
  issue: Issue,
  options: { readonly createLabels: boolean } = { createLabels: false },
): Issue {
  if (issue.pull !== null) throw unprocessable("Pull requests cannot be transferred");
  if (from.ownerId !== to.ownerId || from.id === to.id)
    throw unprocessable("Issues can be transferred within one owner only");
  if (to.private !== from.private && !to.private)
    throw unprocessable("Issues cannot be transferred from a private to a public repository");
  const author: By = {
    account: state.account(issue.authorId),
    app: issue.appId === null ? null : state.app(issue.appId),
  };
  const moved = newIssue(state, to, author, issue.title, issue.body);
  const { id, number } = moved;
  Object.assign(moved, structuredClone({ ...issue, labelIds: [], milestoneNumber: null }), {
    id,
    number,
  });
  const names = labelsOf(from, issue).map(({ name }) => name.toLowerCase());
  moved.labelIds = to.labels
    .filter(({ name }) => names.includes(name.toLowerCase()))
    .map((label) => label.id);
  for (const comment of [...from.comments.values()])
    if (comment.issueNumber === issue.number) {
      from.comments.delete(comment.id);
      to.comments.set(comment.id, { ...comment, issueNumber: number });
    }
  if (options.createLabels)
    setLabels(
      state,
      to,
      by,
      moved,
      labelsOf(from, issue).map(({ name }) => name),
    );
  tellIssue(state, from, by, issue, "transferred", {
    changes: {
      new_issue: renderIssue(state, to, moved),
      new_repository: renderRepository(state, to),
    },
  });
  issue.fate = { kind: "transferred", repositoryId: to.id, number };
  note(state, moved, by, "transferred");
  tellIssue(state, to, by, moved, "opened", {
    changes: {
      old_issue: renderIssue(state, from, issue),
      old_repository: renderRepository(state, from),
    },
  });
  return moved;
}
