import { type Client, repoParams } from "./client.ts";
import { GitHubFailure } from "./github-failure.ts";
import { guarded } from "./guarded.ts";

/** Whether a login can be assigned to issues of a repository: 404, and nothing else, says no. */
export async function canAssign(client: Client, fullName: string, login: string): Promise<boolean> {
  try {
    await guarded(() =>
      client.rest.issues.checkUserCanBeAssigned({ ...repoParams(fullName), assignee: login }),
    );
    return true;
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 404) return false;
    throw error;
  }
}
