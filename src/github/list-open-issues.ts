import type { Issue } from "../core/issues/issue.ts";
import { type Client, repoParams } from "./client.ts";
import { orNull } from "./guarded.ts";
import { IssueAnswer } from "./schema.ts";

/** The newest open issues of a repository, by anyone: 100 a request, at most so many requests. */
export async function listOpenIssues(
  client: Client,
  fullName: string,
  pages: number,
): Promise<readonly Issue[]> {
  let read = 0;
  const answers = await orNull(() =>
    client.paginate(
      client.rest.issues.listForRepo,
      { ...repoParams(fullName), state: "open", per_page: 100 },
      (page, done) => {
        read += 1;
        if (read >= pages) done();
        return page.data;
      },
    ),
  );
  return (answers ?? [])
    .map((issue) => IssueAnswer.parse(issue))
    .filter(({ isPullRequest }) => !isPullRequest);
}
