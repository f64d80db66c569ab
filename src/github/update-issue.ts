import type { Issue } from "../core/issues/issue.ts";
import { type Client, repoParams } from "./client.ts";
import type { GitHub } from "./github.ts";
import { guarded } from "./guarded.ts";
import { IssueAnswer } from "./schema.ts";

/** Writes the fields that are given, and no others. Safe to repeat. */
export async function updateIssue(
  client: Client,
  fullName: string,
  number: number,
  patch: Parameters<GitHub["updateIssue"]>[2],
): Promise<Issue> {
  const { stateReason, assignees, ...fields } = patch;
  const answer = await guarded(() =>
    client.rest.issues.update({
      ...repoParams(fullName),
      issue_number: number,
      ...fields,
      ...(assignees === undefined ? {} : { assignees: [...assignees] }),
      ...(stateReason === undefined ? {} : { state_reason: stateReason }),
    }),
  );
  return IssueAnswer.parse(answer.data);
}
