import { type Client, repoParams } from "./client.ts";
import type { TreeEntry } from "./github.ts";
import { guarded } from "./guarded.ts";
import { TreeAnswer } from "./schema.ts";

/**
 * All blobs of a tree: one request, or one per folder where the tree is too large for one
 * (`truncated`: more than 100,000 entries or 7 MB).
 */
export async function getTree(
  client: Client,
  fullName: string,
  sha: string,
  prefix = "",
): Promise<readonly TreeEntry[]> {
  const whole = await readTree(client, fullName, sha, true);
  const at = (path: string): string => (prefix === "" ? path : `${prefix}/${path}`);
  if (!whole.truncated) return blobs(whole.tree, at);
  const { tree } = await readTree(client, fullName, sha, false);
  const folders: TreeEntry[] = [];
  for (const entry of tree.filter(({ type }) => type === "tree")) {
    folders.push(...(await getTree(client, fullName, entry.sha, at(entry.path))));
  }
  return [...blobs(tree, at), ...folders];
}

async function readTree(
  client: Client,
  fullName: string,
  sha: string,
  recursive: boolean,
): Promise<ReturnType<typeof TreeAnswer.parse>> {
  const answer = await guarded(() =>
    client.rest.git.getTree({
      ...repoParams(fullName),
      tree_sha: sha,
      ...(recursive ? { recursive: "1" } : {}),
    }),
  );
  return TreeAnswer.parse(answer.data);
}

function blobs(
  tree: ReturnType<typeof TreeAnswer.parse>["tree"],
  at: (path: string) => string,
): TreeEntry[] {
  return tree
    .filter(({ type }) => type === "blob")
    .map(({ path, sha, size }) => ({ path: at(path), sha, size: size ?? 0 }));
}
