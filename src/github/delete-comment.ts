import { type Client, repoParams } from "./client.ts";
import { orNull } from "./guarded.ts";

/** Deletes a comment of ours; nothing happens where it is gone. */
export async function deleteComment(client: Client, fullName: string, id: number): Promise<void> {
  await orNull(() => client.rest.issues.deleteComment({ ...repoParams(fullName), comment_id: id }));
}
