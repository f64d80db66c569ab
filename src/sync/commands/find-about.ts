import type { IssueRef } from "../../core/issues/issue-ref.ts";
import type { Issue } from "../../core/issues/issue.ts";
import type { Command } from "../../core/review/commands.ts";
import { findItems, type Item } from "../../core/review/find-items.ts";
import { mayWrite } from "../may-write.ts";
import type { Session } from "../session.ts";
import type { About, Given } from "./about.ts";
import { isAt } from "./find-entry.ts";

/**
 * What a command on an action's issue speaks of: that issue, or the one that was opened elsewhere
 * instead of it; what to say where that is not to be had.
 */
export async function findAbout(
  session: Session,
  given: Given,
  { page, entry }: Item,
  command: Command,
  { issue, asked }: { readonly issue: Issue; readonly asked: IssueRef },
): Promise<About | string> {
  const about = { ...given, page, entry, issue, before: null, left: null };
  if (entry.issue === null) return about;
  if (entry.fate === "same") {
    // That issue is not ours; the same words again mend an attempt that was cut off.
    const { repository, number } = entry.issue;
    return command.name === "same-as"
      ? about
      : `This action is the same as ${repository}#${number}: the app does no more about it.`;
  }
  const isIts = [issue, asked].some((place) => isAt(entry.issue, place));
  const now = isIts ? issue : await reach(session, given, entry.issue);
  if (typeof now === "string") return now;
  if (now.id !== issue.id) return { ...about, issue: now, before: issue, left: issue };
  const before = [entry.issue, asked].find((place) => !isAt(now, place));
  return { ...about, before: before ?? null };
}

/** On the dashboard, the words of a command say which item is meant; what to say where they do not. */
export async function findAboutByWords(
  session: Session,
  given: Given,
  command: Command,
): Promise<About | string> {
  if (!("words" in command)) return "";
  const { words, name } = command;
  if (words === "")
    return `Which one? Write \`/minutes ${name}\` with the link of its line, its issue, or words of its title behind it.`;
  const found = findItems(given.state.ledger.pages, words, session.repository.fullName);
  const [item] = found;
  if (item === undefined) return "Nothing on the dashboard is called so.";
  if (found.length > 1)
    return `${found.length} actions are called so: take the link of its line, or its issue.`;
  const { issue: ref, fate } = item.entry;
  const about = { ...given, ...item, issue: null, before: null, left: null };
  if (ref === null || fate === "same") return about;
  const issue = await reach(session, given, ref);
  if (typeof issue === "string") return issue;
  return { ...about, issue, before: isAt(issue, ref) ? null : ref };
}

/** An issue as it is now; what to say where it is gone, or not for who asks. */
async function reach(
  { github }: Session,
  { by }: Given,
  { repository, number }: IssueRef,
): Promise<Issue | string> {
  const issue = await github.getIssue(repository, number);
  if ("gone" in issue) return "Its issue is gone.";
  if (!(await mayWrite(github, issue.repository, by)))
    return `Only people with write access to ${issue.repository} give commands for it.`;
  return issue;
}
