import type { Account, By, Issue, Repository } from "../model.ts";
import { isInside } from "../permissions.ts";
import { renderUser } from "../render/user.ts";
import type { State } from "../state.ts";
import { tellIssue } from "./labels.ts";
import { note } from "./note.ts";

/** At most so many assignees stick; GitHub drops the rest without a word. */
const most = 10;

/** The account behind a login if it can be assigned: of the repository, or one who commented. */
export function assignable(
  state: State,
  repository: Repository,
  login: string,
  issue: Issue | null,
): Account | null {
  const account = state.findAccount(login);
  if (account?.type !== "User") return null;
  if (isInside(state, repository, account.id)) return account;
  const spoke = [...repository.comments.values()].some(
    (comment) => comment.issueNumber === issue?.number && comment.authorId === account.id,
  );
  return issue !== null && (spoke || issue.authorId === account.id) ? account : null;
}

/** Sets the assignees; each that comes or goes is told on its own, as GitHub does. */
export function setAssignees(
  state: State,
  repository: Repository,
  by: By,
  issue: Issue,
  accounts: readonly Account[],
): void {
  const before = issue.assigneeIds;
  issue.assigneeIds = [...new Set(accounts.map(({ id }) => id))].slice(0, most);
  const tell = (action: "assigned" | "unassigned", id: number) => {
    const account = state.account(id);
    note(state, issue, by, action, { assigneeId: id });
    tellIssue(state, repository, by, issue, action, { assignee: renderUser(state, account) });
  };
  for (const id of before) if (!issue.assigneeIds.includes(id)) tell("unassigned", id);
  for (const id of issue.assigneeIds) if (!before.includes(id)) tell("assigned", id);
}
