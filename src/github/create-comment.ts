import { type Client, ONCE, repoParams } from "./client.ts";
import type { Comment } from "./github.ts";
import { guarded } from "./guarded.ts";
import { CommentAnswer } from "./schema.ts";

/** Comments on an issue or pull request, with one request that is not repeated. */
export async function createComment(
  client: Client,
  fullName: string,
  number: number,
  body: string,
): Promise<Comment> {
  const answer = await guarded(() =>
    client.rest.issues.createComment({
      ...repoParams(fullName),
      issue_number: number,
      body,
      ...ONCE,
    }),
  );
  return CommentAnswer.parse(answer.data);
}
