import { type Client, repoParams } from "./client.ts";
import type { Comment } from "./github.ts";
import { orNull } from "./guarded.ts";
import { listAll } from "./list-all.ts";
import { CommentAnswer } from "./schema.ts";

/** The comments of an issue or pull request, oldest first; with `since`, those updated then or later. */
export async function listComments(
  client: Client,
  fullName: string,
  number: number,
  since?: string,
): Promise<readonly Comment[]> {
  const asked = {
    ...repoParams(fullName),
    issue_number: number,
    per_page: 100,
    ...(since === undefined ? {} : { since }),
  };
  const answers = await orNull(() =>
    listAll((page) => client.rest.issues.listComments({ ...asked, page })),
  );
  return (answers ?? []).map((answer) => CommentAnswer.parse(answer));
}
