import { type Client, repoParams } from "./client.ts";
import { GitHubFailure } from "./failure.ts";
import { guarded } from "./guarded.ts";
import { BlobAnswer } from "./schema.ts";

/**
 * A blob's bytes, up to GitHub's 100 MB.
 *
 * @throws GitHubFailure also where a large answer broke off on its way
 */
export async function readBlob(client: Client, fullName: string, sha: string): Promise<Uint8Array> {
  const answer = await guarded(() =>
    client.rest.git.getBlob({ ...repoParams(fullName), file_sha: sha }),
  );
  const blob = BlobAnswer.safeParse(answer.data);
  if (!blob.success) throw new GitHubFailure("uncertain", `blob ${sha} broke off`, answer.status);
  return Buffer.from(blob.data.content, blob.data.encoding === "base64" ? "base64" : "utf8");
}
