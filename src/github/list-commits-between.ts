import { type Client, repoParams } from "./client.ts";
import { listAll } from "./list-all.ts";

/** Pages of 100 commits that are read at most. */
const PAGES = 10;

/**
 * The ids of the commits that `head` has and `base` has not, however their committers' clocks went;
 * null where there are more than a thousand. One request for each hundred.
 */
export async function listCommitsBetween(
  client: Client,
  fullName: string,
  base: string,
  head: string,
): Promise<readonly string[] | null> {
  let total = 0;
  const commits = await listAll(async (page) => {
    const { data, headers } = await client.rest.repos.compareCommitsWithBasehead({
      ...repoParams(fullName),
      basehead: `${base}...${head}`,
      per_page: 100,
      page,
    });
    total = data.total_commits;
    return { data: data.commits, headers };
  }, PAGES);
  return commits.length < total ? null : commits.map(({ sha }) => sha);
}
