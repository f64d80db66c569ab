import { GitHubFailure } from "./github-failure.ts";

/** Whether GitHub may answer later what it did not now: a rate limit, a server or network in trouble. */
export function isPassing(error: unknown): error is GitHubFailure {
  return error instanceof GitHubFailure && (error.kind === "limited" || error.kind === "uncertain");
}
