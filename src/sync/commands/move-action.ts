import { withIssue } from "../../core/identity/with-issue.ts";
import type { IssueRef } from "../../core/issues/issue-ref.ts";
import type { Issue } from "../../core/issues/issue.ts";
import { readSection } from "../../core/issues/managed-section.ts";
import { sameName } from "../../core/same-name.ts";
import type { Organisation } from "../organisation.ts";
import type { Session } from "../session.ts";
import type { About } from "./about.ts";
import type { Answers } from "./answers.ts";
import { finish } from "./finish.ts";
import { rewriteEntry } from "./rewrite-entry.ts";
import { whyNotMove } from "./why-not-move.ts";

/**
 * `/minutes move owner/name`: transfers the issue within its owner; where GitHub does not let us, a
 * new one is opened there and the old one closed. A proposal will be opened there. What is there
 * already, since an earlier attempt was cut off or a person moved it, stays there from now on.
 *
 * @returns what to say where it cannot be done
 */
export async function moveAction(
  session: Session,
  organisation: Organisation,
  about: About,
  to: string,
  answers: Answers,
  n: number,
): Promise<string | null> {
  const { state, page, entry, issue, by } = about;
  const now = issue?.repository ?? entry.repository ?? session.repository.fullName;
  const isThere = sameName(to, now);
  const refusal = isThere ? null : await whyNotMove(session, organisation, about, now, to);
  if (refusal !== null) return refusal;
  if (issue === null) {
    await rewriteEntry(session, state, about, { ...entry, repository: to, movedByPerson: true });
    return null;
  }
  const { moved, from, left } = isThere
    ? { moved: issue, from: about.before, left: about.left }
    : await bring(session, issue, to, entry.key);
  const next = { ...withIssue(entry, moved), movedByPerson: true };
  await finish(session, about, next, async () => {
    if (from === null) return;
    await answers.tell(n, { kind: "movedFrom", from: placeOf(from), by }, page, moved);
    if (left?.state === "open") {
      await session.github.updateIssue(left.repository, left.number, {
        state: "closed",
        stateReason: "not_planned",
      });
    }
    if (left !== null) await answers.tell(n, { kind: "moved", to: placeOf(moved), by }, page, left);
  });
  return null;
}

/** The issue in its new repository, where it was, and what stays there. */
async function bring(session: Session, issue: Issue, to: string, key: string) {
  const transferred = await session.github.transferIssue(placeOf(issue), to);
  if (transferred !== null) return { moved: transferred, from: issue, left: null };
  return { moved: await openAgain(session, issue, to, key), from: issue, left: issue };
}

/** The same issue in another repository; one that an earlier attempt opened is taken up. */
async function openAgain(
  { github }: Session,
  { title, body, labels }: Issue,
  to: string,
  key: string,
): Promise<Issue> {
  const own = await github.listIssues(to, { creator: github.login });
  const there = own.find((other) => readSection(other.body, "issue")?.marker.key === key);
  return there ?? github.createIssue(to, { title, body, labels });
}

function placeOf({ repository, number }: IssueRef): IssueRef {
  return { repository, number };
}
