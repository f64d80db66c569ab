import type { Issue } from "../core/issues/issue.ts";
import { type Client, repoParams } from "./client.ts";
import { orNull } from "./guarded.ts";
import { IssueAnswer } from "./schema.ts";

/** The newest open issues of a repository, by anyone: one request, at most 100. */
export async function listOpenIssues(client: Client, fullName: string): Promise<readonly Issue[]> {
  const answer = await orNull(() =>
    client.rest.issues.listForRepo({ ...repoParams(fullName), state: "open", per_page: 100 }),
  );
  return (answer?.data ?? [])
    .map((issue) => IssueAnswer.parse(issue))
    .filter(({ isPullRequest }) => !isPullRequest);
}
