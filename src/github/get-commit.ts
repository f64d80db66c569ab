import { type Client, repoParams } from "./client.ts";
import { GitHubFailure } from "./github-failure.ts";
import { orNull } from "./guarded.ts";

/** A commit's tree; null where GitHub does not know the commit (any more). */
export async function getCommit(
  client: Client,
  fullName: string,
  commit: string,
): Promise<{ tree: string } | null> {
  try {
    const answer = await orNull(() =>
      client.rest.git.getCommit({ ...repoParams(fullName), commit_sha: commit }),
    );
    return answer && { tree: answer.data.tree.sha };
  } catch (error) {
    // 409: the repository is empty; 422: no commit has such a name.
    if (error instanceof GitHubFailure && error.kind === "refused") return null;
    throw error;
  }
}
