import { type Client, repoParams } from "./client.ts";
import { guarded } from "./guarded.ts";

/** Answers a comment with a reaction. GitHub keeps one of each kind and author: safe to repeat. */
export async function react(
  client: Client,
  fullName: string,
  commentId: number,
  content: "+1" | "-1" | "confused" | "eyes",
): Promise<void> {
  await guarded(() =>
    client.rest.reactions.createForIssueComment({
      ...repoParams(fullName),
      comment_id: commentId,
      content,
    }),
  );
}
