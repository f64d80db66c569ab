import { type Client, repoParams } from "./client.ts";
import type { Comment } from "./github.ts";
import { orNull } from "./guarded.ts";
import { CommentAnswer } from "./schema.ts";

/** A comment as it is now; null where it was deleted. */
export async function getComment(
  client: Client,
  fullName: string,
  id: number,
): Promise<Comment | null> {
  const answer = await orNull(() =>
    client.rest.issues.getComment({ ...repoParams(fullName), comment_id: id }),
  );
  return answer && CommentAnswer.parse(answer.data);
}
