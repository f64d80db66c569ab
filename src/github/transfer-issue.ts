import { z } from "zod";
import type { Issue } from "../core/issues/issue.ts";
import { sameName } from "../core/same-name.ts";
import { type Client, repoParams } from "./client.ts";
import { getIssue } from "./get-issue.ts";
import { guarded } from "./guarded.ts";
import { isPassing } from "./is-passing.ts";

const Transferred = z.object({
  transferIssue: z.object({
    issue: z.object({ number: z.number(), repository: z.object({ nameWithOwner: z.string() }) }),
  }),
});

/**
 * Transfers an issue to another repository of the same owner, which only GraphQL can. Null where
 * GitHub does not let us: the caller opens a new issue there instead.
 *
 * @throws GitHubFailure where GitHub is in trouble and the issue is still where it was
 */
export async function transferIssue(
  client: Client,
  from: { repository: string; number: number },
  to: string,
): Promise<Issue | null> {
  const [issue, target] = await guarded(() =>
    Promise.all([
      client.rest.issues.get({ ...repoParams(from.repository), issue_number: from.number }),
      client.rest.repos.get(repoParams(to)),
    ]),
  );
  let answer: unknown;
  try {
    answer = await guarded(() =>
      client.graphql(
        `mutation ($issue: ID!, $repository: ID!) {
          transferIssue(input: { issueId: $issue, repositoryId: $repository, createLabelsIfMissing: true }) {
            issue { number repository { nameWithOwner } }
          }
        }`,
        {
          issue: issue.data.node_id,
          repository: target.data.node_id,
          ...{ request: { retries: 0 } },
        },
      ),
    );
  } catch (error) {
    // GraphQL says no in many words; what counts is that the issue is where it was.
    if (!isPassing(error)) return null;
    // Where only the answer was lost, the issue answers from where it is now.
    const now = await getIssue(client, from.repository, from.number);
    if (!("gone" in now) && sameName(now.repository, to)) return now;
    throw error;
  }
  const moved = Transferred.safeParse(answer);
  if (!moved.success) return null;
  const { number, repository } = moved.data.transferIssue.issue;
  const now = await getIssue(client, repository.nameWithOwner, number);
  return "gone" in now ? null : now;
}
