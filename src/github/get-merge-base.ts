import { type Client, repoParams } from "./client.ts";
import { orNull } from "./guarded.ts";

/** The commit at which `head` left `base`; null where there is none. */
export async function getMergeBase(
  client: Client,
  fullName: string,
  base: string,
  head: string,
): Promise<string | null> {
  const answer = await orNull(() =>
    client.rest.repos.compareCommitsWithBasehead({
      ...repoParams(fullName),
      basehead: `${base}...${head}`,
      per_page: 1,
    }),
  );
  return answer && answer.data.merge_base_commit.sha;
}
