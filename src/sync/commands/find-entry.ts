import type { IssueRef } from "../../core/issues/issue-ref.ts";
import type { Issue } from "../../core/issues/issue.ts";
import { readSection } from "../../core/issues/managed-section.ts";
import type { Item } from "../../core/review/find-items.ts";
import { sameName } from "../../core/same-name.ts";
import type { State } from "../ledger/read-state.ts";
import type { Session } from "../session.ts";

/**
 * The action that an issue stands for: by where it is, by where it was asked for, since it may have
 * been moved and the ledger not been told, or by its marker, since a new one may have been opened
 * elsewhere instead. Of an action that is the same as another issue, that issue is not ours.
 *
 * @param asked where the command was given
 */
export function findEntry(
  { ours, repository }: Session,
  { ledger }: State,
  issue: Issue,
  asked: IssueRef,
): Item | null {
  const items = ledger.pages.flatMap((page) => page.entries.map((entry) => ({ page, entry })));
  const at = (place: IssueRef): Item | undefined =>
    items.find(({ entry }) => entry.fate !== "same" && isAt(entry.issue, place));
  const marker = ours.includes(issue.author) ? readSection(issue.body, "issue")?.marker : undefined;
  const isOurs = marker && (marker.repositoryId ?? repository.id) === repository.id;
  const marked = isOurs ? items.find(({ entry }) => entry.key === marker.key) : undefined;
  return at(issue) ?? at(asked) ?? (marked?.entry.issue ? marked : null);
}

/** Whether an issue is at a place; GitHub compares names without case. */
export function isAt(issue: IssueRef | null, { repository, number }: IssueRef): boolean {
  return issue?.number === number && sameName(issue.repository, repository);
}
