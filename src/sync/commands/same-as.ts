import { withIssue } from "../../core/identity/with-issue.ts";
import type { IssueRef } from "../../core/issues/issue-ref.ts";
import type { Session } from "../session.ts";
import type { About } from "./about.ts";
import type { Answers } from "./answers.ts";
import { finish } from "./finish.ts";

/**
 * `/minutes same-as #12`: the action is that issue's. Ours is closed as its duplicate, unless others
 * than who asks have commented on it.
 *
 * @returns what to say where it cannot be done
 */
export async function sameAs(
  session: Session,
  about: About,
  other: IssueRef,
  answers: Answers,
  n: number,
): Promise<string | null> {
  const { entry, issue, by } = about;
  const { github, ours } = session;
  const own = issue?.repository ?? session.repository.fullName;
  const sameOwner = ownerOf(other.repository) === ownerOf(own);
  const found = sameOwner ? await github.getIssue(other.repository, other.number) : null;
  if (found === null || "gone" in found || found.id === issue?.id) {
    return `There is no such issue to be the same as: ${other.repository}#${other.number}.`;
  }
  const comments = issue && (await github.listComments(issue.repository, issue.number));
  const isLone = !comments?.some(({ author }) => !ours.includes(author) && author !== by);
  if (isLone && issue?.state === "open") {
    await github.updateIssue(issue.repository, issue.number, {
      state: "closed",
      stateReason: "duplicate",
    });
  }
  const { repository, number } = found;
  const stays = isLone ? "" : " This issue stays open, since others have written here.";
  const words = `The same as ${repository}#${number}, says ${by}.${stays}`;
  await finish(session, about, { ...withIssue(entry, found), fate: "same" }, async () => {
    if (issue !== null) await answers.say(n, words, issue);
  });
  return null;
}

function ownerOf(fullName: string): string {
  return fullName.split("/")[0]?.toLowerCase() ?? "";
}
