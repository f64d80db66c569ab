import { readMarker } from "../../core/issues/marker.ts";
import type { CommentIssue } from "../../core/plan/change.ts";
import type { Session } from "../session.ts";

/**
 * Comments on an issue, once: where an earlier run may have done so, it is looked for first.
 *
 * @param told when an earlier run was about to write it: GitHub's list shows it within `patience` of
 *   that; null where none was
 */
export async function writeComment(
  { github, clock, patience }: Session,
  { issue, commentKey, body }: Pick<CommentIssue, "issue" | "commentKey" | "body">,
  told: Date | null,
): Promise<void> {
  const isThere = async (): Promise<boolean> => {
    const comments = await github.listComments(issue.repository, issue.number);
    return comments.some((other) => {
      const read = readMarker(other.body, "comment");
      return (
        other.author === github.login && read.status === "found" && read.marker.key === commentKey
      );
    });
  };
  if (told !== null) {
    if (await isThere()) return;
    const wait = told.getTime() + patience - clock.now().getTime();
    if (wait > 0) {
      await clock.sleep(wait);
      if (await isThere()) return;
    }
  }
  await github.createComment(issue.repository, issue.number, body);
}
