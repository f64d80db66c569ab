import { Octokit } from "@octokit/rest";
import { quiet } from "./quiet.ts";
import type { IndexedRepository } from "../core/routing/route.ts";
import { connect } from "../github/connect.ts";

/** Whose repositories to read, and how to reach GitHub. */
export interface FetchOptions {
  readonly token: string;
  readonly owner: string;
  /** GitHub's API; github.com's by default. */
  readonly apiUrl?: string;
}

/**
 * Reads the index of an owner's repositories from GitHub: the list, and the files of each one that is
 * neither archived nor without issues. One request per hundred repositories and two for each of
 * them. Throws what `src/github` throws.
 */
export async function fetchRepositories({
  token,
  owner,
  apiUrl,
}: FetchOptions): Promise<readonly IndexedRepository[]> {
  const client = new Octokit({
    auth: token,
    log: quiet,
    ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }),
  });
  const github = connect(client, { login: "", owner });
  const repositories: IndexedRepository[] = [];
  for (const one of await github.listRepositories()) {
    if (one.archived || !one.hasIssues) continue;
    const branch = await github.getBranch(one.fullName, one.defaultBranch);
    const tree = branch === null ? [] : await github.getTree(one.fullName, branch.tree);
    repositories.push({
      full_name: one.fullName,
      description: one.description,
      topics: one.topics,
      private: one.visibility !== "public",
      archived: one.archived,
      paths: tree.map(({ path }) => path),
    });
  }
  return repositories;
}
