import { type Client, repoParams } from "./client.ts";
import type { PullRequest } from "./github.ts";
import { guarded } from "./guarded.ts";
import { PullRequestAnswer } from "./schema.ts";

/** Pull requests into a branch, the last updated first: one request, at most 100. */
export async function listPullRequests(
  client: Client,
  fullName: string,
  base: string,
  state: "open" | "closed",
): Promise<readonly PullRequest[]> {
  const answer = await guarded(() =>
    client.rest.pulls.list({
      ...repoParams(fullName),
      base,
      state,
      sort: "updated",
      direction: "desc",
      per_page: 100,
    }),
  );
  return answer.data.map((pull) => PullRequestAnswer.parse(pull));
}
