import type { Issue } from "../core/issues/issue.ts";
import { type Client, ONCE, repoParams } from "./client.ts";
import { guarded } from "./guarded.ts";
import { IssueAnswer } from "./schema.ts";

/**
 * Opens an issue, with one request that is not repeated. Without assignees: one that cannot be
 * assigned would fail the whole issue.
 */
export async function createIssue(
  client: Client,
  fullName: string,
  issue: { title: string; body: string; labels: readonly string[] },
): Promise<Issue> {
  const answer = await guarded(() =>
    client.rest.issues.create({
      ...repoParams(fullName),
      title: issue.title,
      body: issue.body,
      labels: [...issue.labels],
      ...ONCE,
    }),
  );
  return IssueAnswer.parse(answer.data);
}
