import { type Client, repoParams } from "./client.ts";
import type { PullRequest } from "./github.ts";
import { orNull } from "./guarded.ts";
import { PullRequestAnswer } from "./schema.ts";

/** A pull request as it is now. */
export async function getPullRequest(
  client: Client,
  fullName: string,
  number: number,
): Promise<PullRequest | null> {
  const answer = await orNull(() =>
    client.rest.pulls.get({ ...repoParams(fullName), pull_number: number }),
  );
  return answer && PullRequestAnswer.parse(answer.data);
}
