import { type Client, repoParams } from "./client.ts";
import { guarded } from "./guarded.ts";
import { BlobAnswer } from "./schema.ts";

/** A blob's bytes, up to GitHub's 100 MB. */
export async function readBlob(client: Client, fullName: string, sha: string): Promise<Uint8Array> {
  const answer = await guarded(() =>
    client.rest.git.getBlob({ ...repoParams(fullName), file_sha: sha }),
  );
  const { content, encoding } = BlobAnswer.parse(answer.data);
  return Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
}
