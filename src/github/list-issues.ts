import type { Issue } from "../core/issues/issue.ts";
import { type Client, repoParams } from "./client.ts";
import type { IssueQuery } from "./github.ts";
import { orNull } from "./guarded.ts";
import { listAll } from "./list-all.ts";
import { IssueAnswer } from "./schema.ts";

/**
 * The issues that an author opened, open and closed, oldest first. The list can be stale for some
 * seconds after a write; where that matters the caller waits.
 */
export async function listIssues(
  client: Client,
  fullName: string,
  query: IssueQuery,
): Promise<readonly Issue[]> {
  const asked = {
    ...repoParams(fullName),
    creator: query.creator,
    state: "all" as const,
    sort: "created" as const,
    direction: "asc" as const,
    per_page: 100,
    ...(query.since === undefined ? {} : { since: query.since }),
  };
  const answers = await orNull(() =>
    listAll((page) => client.rest.issues.listForRepo({ ...asked, page }), query.pages),
  );
  return (answers ?? [])
    .map((answer) => IssueAnswer.parse(answer))
    .filter(({ isPullRequest }) => !isPullRequest);
}
