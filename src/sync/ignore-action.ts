import type { About, Answers } from "./answers.ts";
import { rewriteEntry } from "./rewrite-ledger.ts";
import type { Session } from "./session.ts";

/** `/minutes ignore`: no action; its issue is closed as not planned, and it is never opened again. */
export async function ignoreAction(
  session: Session,
  about: About,
  answers: Answers,
  n: number,
): Promise<null> {
  const { state, page, entry, issue, by } = about;
  if (issue.state === "open") {
    await session.github.updateIssue(issue.repository, issue.number, {
      state: "closed",
      stateReason: "not_planned",
    });
  }
  await rewriteEntry(session, state, about, { ...entry, fate: "ignored", issueState: "closed" });
  await answers.tell(n, { kind: "ignored", by }, page);
  return null;
}
