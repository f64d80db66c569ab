import { digest } from "../../core/identity/digest.ts";
import type { IssueRef } from "../../core/issues/issue-ref.ts";
import type { Issue } from "../../core/issues/issue.ts";
import { readSection } from "../../core/issues/managed-section.ts";
import { renderComment } from "../../core/issues/render-comment.ts";
import { findTouch } from "../plan/find-touch.ts";
import type { Session } from "../session.ts";
import { writeComment } from "./write-comment.ts";

/**
 * Closes an issue of ours that has the identity of an older one, as its duplicate: unless a person
 * has touched it, who may then choose between the two.
 */
export async function closeTwin(session: Session, twin: Issue, of: IssueRef): Promise<void> {
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
