import type { Place } from "../core/issues/github-link.ts";
import type { Repository } from "../github/github.ts";

/** A repository at a commit, for links to its files. */
export function commitPlace({ url, fullName }: Repository, commit: string): Omit<Place, "path"> {
  return { server: new URL(url).origin, repository: fullName, commit };
}
