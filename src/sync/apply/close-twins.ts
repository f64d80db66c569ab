import { digest } from "../../core/identity/digest.ts";
import type { IssueRef } from "../../core/issues/issue-ref.ts";
import type { Issue } from "../../core/issues/issue.ts";
import { readSection } from "../../core/issues/managed-section.ts";
import { renderComment } from "../../core/issues/render-comment.ts";
import { findTouch } from "../plan/find-touch.ts";
import type { Session } from "../session.ts";
import { writeComment } from "./write-comment.ts";

/** An issue of ours that has the identity of another one, which is the older or better known. */
export interface Twin {
  readonly twin: Issue;
  readonly of: IssueRef;
}

/**
 * Closes issues as the duplicates of their twins: unless a person has touched them, who may then
 * choose between the two.
 */
export async function closeTwins(session: Session, twins: readonly Twin[]): Promise<void> {
  for (const twin of twins) await closeTwin(session, twin);
}

async function closeTwin(session: Session, { twin, of }: Twin): Promise<void> {
  const { github } = session;
  const section = readSection(twin.body, "issue");
  if (twin.state === "closed" || twin.author !== github.login || section === null) return;
  if ((await findTouch(session, twin, section.marker.written)) !== null) return;
  const { repository, number, id } = twin;
  const commentKey = digest(`${section.marker.key}\nduplicate\n${id}`);
  const source = { meeting: { date: null, title: null }, path: section.marker.path, url: null };
  const { repository: at, number: n } = of;
  const note = { kind: "duplicate" as const, of: { repository: at, number: n } };
  const body = renderComment(note, commentKey, source);
  await writeComment(session, { issue: { repository, number }, commentKey, body }, new Date(0));
  await github.updateIssue(repository, number, { state: "closed", stateReason: "duplicate" });
}
