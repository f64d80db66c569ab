import { z } from "zod";
import { type Client, repoParams } from "./client.ts";
import { getCommit } from "./get-commit.ts";
import { orNull } from "./guarded.ts";

const BranchAnswer = z.object({
  commit: z.object({
    sha: z.string(),
    /** Not every server that speaks GitHub's API sends it. */
    commit: z.object({ tree: z.object({ sha: z.string() }) }).optional(),
  }),
});

/** The head of a branch: its commit and that commit's tree. Null where there is no such branch. */
export async function getBranch(
  client: Client,
  fullName: string,
  branch: string,
): Promise<{ commit: string; tree: string } | null> {
  const answer = await orNull(() =>
    client.rest.repos.getBranch({ ...repoParams(fullName), branch }),
  );
  if (answer === null) return null;
  const { sha, commit } = BranchAnswer.parse(answer.data).commit;
  if (commit !== undefined) return { commit: sha, tree: commit.tree.sha };
  const found = await getCommit(client, fullName, sha);
  return found && { commit: sha, ...found };
}
