import { type Client, repoParams } from "./client.ts";
import type { Comment } from "./github.ts";
import { guarded } from "./guarded.ts";
import { CommentAnswer } from "./schema.ts";

/** Rewrites a comment of ours. Safe to repeat. */
export async function updateComment(
  client: Client,
  fullName: string,
  id: number,
  body: string,
): Promise<Comment> {
  const answer = await guarded(() =>
    client.rest.issues.updateComment({ ...repoParams(fullName), comment_id: id, body }),
  );
  return CommentAnswer.parse(answer.data);
}
