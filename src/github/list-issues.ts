import type { Issue } from "../core/issues/issue.ts";
import { type Client, repoParams } from "./client.ts";
import type { IssueQuery } from "./github.ts";
import { orNull } from "./guarded.ts";
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
  let pages = 0;
  const answers = await orNull(() =>
    client.paginate(
      client.rest.issues.listForRepo,
      {
        ...repoParams(fullName),
        creator: query.creator,
        state: "all",
        sort: "created",
        direction: "asc",
        per_page: 100,
        ...(query.since === undefined ? {} : { since: query.since }),
      },
      (page, done) => {
        pages += 1;
        if (pages >= (query.pages ?? Infinity)) done();
        return page.data;
      },
    ),
  );
  return (answers ?? [])
    .map((answer) => IssueAnswer.parse(answer))
    .filter(({ isPullRequest }) => !isPullRequest);
}
