import { Octokit } from "@octokit/rest";
import { MINUTES, type Seeded } from "./seed.ts";

/** Commits a file of minutes over the HTTP API, as a person would; gives the commit's id. */
export async function commit(
  { github }: Seeded,
  login: string,
  { path, text, message }: { path: string; text: string; message: string },
): Promise<string> {
  const { rest } = new Octokit({ baseUrl: github.url, auth: github.tokenFor(login) });
  const [owner = "", repo = ""] = MINUTES.split("/");
  const { data: head } = await rest.git.getTree({ owner, repo, tree_sha: "main", recursive: "1" });
  const old = head.tree.find((entry) => entry.path === path)?.sha;
  const { data } = await rest.repos.createOrUpdateFileContents({
    owner,
    repo,
    path,
    message,
    content: Buffer.from(text).toString("base64"),
    ...(old === undefined ? {} : { sha: old }),
  });
  if (data.commit.sha === undefined) throw new Error(`${path} was not committed`);
  return data.commit.sha;
}
