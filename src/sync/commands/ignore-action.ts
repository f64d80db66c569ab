import type { Session } from "../session.ts";
import type { About } from "./about.ts";
import type { Answers } from "./answers.ts";
import { finish } from "./finish.ts";

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
  const { page, entry, issue, by } = about;
  if (issue?.state === "open") {
    await session.github.updateIssue(issue.repository, issue.number, {
      state: "closed",
      stateReason: "not_planned",
    });
  }
  const ignored = { ...entry, fate: "ignored", issueState: issue && "closed" } as const;
  await finish(session, about, ignored, async () => {
    if (issue !== null) await answers.tell(n, { kind: "ignored", by }, page, issue);
  });
  return null;
}
