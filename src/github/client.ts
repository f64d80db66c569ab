import type { Octokit } from "@octokit/rest";

/** What we use of an Octokit: both Probot's and `@octokit/rest`'s fit. */
export type Client = Pick<Octokit, "rest" | "graphql" | "hook">;

/** Path parameters of a repository. */
export function repoParams(fullName: string): { owner: string; repo: string } {
  const [owner = "", repo = ""] = fullName.split("/");
  return { owner, repo };
}

/**
 * Request options of a write that creates: never retried blindly, since a lost answer does not mean
 * that nothing was created.
 */
export const ONCE = { request: { retries: 0 } } as const;
