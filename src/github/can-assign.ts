import { type Client, repoParams } from "./client.ts";
import { orNull } from "./guarded.ts";

/** Whether a login can be assigned to issues of a repository. */
export async function canAssign(client: Client, fullName: string, login: string): Promise<boolean> {
  const answer = await orNull(() =>
    client.rest.issues.checkUserCanBeAssigned({ ...repoParams(fullName), assignee: login }),
  );
  return answer !== null;
}
