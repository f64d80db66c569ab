import { type Client, repoParams } from "./client.ts";
import { guarded } from "./guarded.ts";
import { IssueAnswer } from "./schema.ts";

/** Assigns people and returns who is assigned then: GitHub leaves out, silently, whom it cannot assign. */
export async function addAssignees(
  client: Client,
  fullName: string,
  number: number,
  logins: readonly string[],
): Promise<readonly string[]> {
  const answer = await guarded(() =>
    client.rest.issues.addAssignees({
      ...repoParams(fullName),
      issue_number: number,
      assignees: [...logins],
    }),
  );
  return IssueAnswer.parse(answer.data).assignees;
}
