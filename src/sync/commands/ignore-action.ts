import type { Session } from "../session.ts";
import type { About, Answers } from "./answers.ts";
import { rewriteEntry } from "./rewrite-entry.ts";

/**
 * `/minutes ignore`: no action; its issue is closed as not planned, or its proposal goes, and it is
 * never opened again.
 */
export async function ignoreAction(
  session: Session,
  about: About,
  answers: Answers,
  n: number,
): Promise<null> {
  const { state, page, entry, issue, by } = about;
  if (issue?.state === "open") {
    await session.github.updateIssue(issue.repository, issue.number, {
      state: "closed",
      stateReason: "not_planned",
    });
  }
  await rewriteEntry(session, state, about, {
    ...entry,
    fate: "ignored",
    issueState: issue && "closed",
  });
  if (issue !== null) await answers.tell(n, { kind: "ignored", by }, page, issue);
  return null;
}
