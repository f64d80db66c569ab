import type { Issue } from "../core/issues/issue.ts";
import { type Client, repoParams } from "./client.ts";
import { orNull } from "./guarded.ts";
import { listAll } from "./list-all.ts";
import { IssueAnswer } from "./schema.ts";

/** The newest open issues of a repository, by anyone: 100 a request, at most so many requests. */
export async function listOpenIssues(
  client: Client,
  fullName: string,
  pages: number,
): Promise<readonly Issue[]> {
  const asked = { ...repoParams(fullName), state: "open" as const, per_page: 100 };
  const answers = await orNull(() =>
    listAll((page) => client.rest.issues.listForRepo({ ...asked, page }), pages),
  );
  return (answers ?? [])
    .map((issue) => IssueAnswer.parse(issue))
    .filter(({ isPullRequest }) => !isPullRequest);
}
