import type { Issue } from "../core/issues/issue.ts";
import { type Client, repoParams } from "./client.ts";
import type { GoneIssue } from "./github.ts";
import { orNull } from "./guarded.ts";
import { IssueAnswer } from "./schema.ts";

/** An issue as it is now, followed to where it was transferred. */
export async function getIssue(
  client: Client,
  fullName: string,
  number: number,
): Promise<Issue | GoneIssue> {
  const answer = await orNull(() =>
    client.rest.issues.get({ ...repoParams(fullName), issue_number: number }),
  );
  return answer ? IssueAnswer.parse(answer.data) : { gone: true };
}
