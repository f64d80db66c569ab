import { type Client, repoParams } from "./client.ts";
import { orNull } from "./guarded.ts";

/** Whether a commit has a check run of that name by now. */
export async function hasCheckRun(
  client: Client,
  fullName: string,
  commit: string,
  name: string,
): Promise<boolean> {
  const answer = await orNull(() =>
    client.rest.checks.listForRef({ ...repoParams(fullName), ref: commit, check_name: name }),
  );
  return (answer?.data.total_count ?? 0) > 0;
}
