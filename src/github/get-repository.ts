import { type Client, repoParams } from "./client.ts";
import type { Repository } from "./github.ts";
import { orNull } from "./guarded.ts";
import { RepositoryAnswer } from "./schema.ts";

/** Reads a repository, following renames; null where it is not there for us. */
export async function getRepository(client: Client, fullName: string): Promise<Repository | null> {
  const answer = await orNull(() => client.rest.repos.get(repoParams(fullName)));
  return answer && RepositoryAnswer.parse(answer.data);
}
