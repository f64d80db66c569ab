import { say } from "./command.ts";
import { fetchRepositories } from "./fetch-repositories.ts";
import type { Io } from "./io.ts";
import { readTextFile } from "./read-text-file.ts";
import type { Config } from "../core/config/schema.ts";
import { formatProblem } from "../core/format-problem.ts";
import { parseRepositoryIndex } from "../core/routing/parse-repository-index.ts";
import type { IndexedRepository } from "../core/routing/route.ts";
import { GitHubFailure } from "../github/github-failure.ts";

/** The repositories to route to: null where none are known. What is wrong was said already. */
export interface ReadRepositories {
  readonly repositories: readonly IndexedRepository[] | null;
  /** Whether something that was asked for could not be read. */
  readonly failed: boolean;
}

/**
 * The index of repositories from the file that `repositories` names; without it, and where the
 * environment has a `GITHUB_TOKEN`, from GitHub.
 */
export async function readRepositories(
  options: { readonly repositories?: string; readonly owner?: string },
  config: Config,
  io: Io,
): Promise<ReadRepositories> {
  if (options.repositories !== undefined) return fromFile(options.repositories, io);
  const token = io.env["GITHUB_TOKEN"];
  if (!token) return { repositories: null, failed: false };
  const owner = options.owner ?? io.env["GITHUB_REPOSITORY_OWNER"] ?? ownerIn(config);
  if (!owner) {
    say(io, "GITHUB_TOKEN is set, but not whose repositories to read: give --owner NAME");
    return { repositories: null, failed: false };
  }
  const apiUrl = io.env["GITHUB_API_URL"];
  try {
    const where = { token, owner, ...(apiUrl ? { apiUrl } : {}) };
    return { repositories: await fetchRepositories(where), failed: false };
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error;
    say(io, `repositories of ${owner}: ${error.message}`);
    return { repositories: null, failed: true };
  }
}

async function fromFile(path: string, io: Io): Promise<ReadRepositories> {
  const file = await readTextFile(path, io.cwd);
  if ("problem" in file) {
    say(io, formatProblem(file.problem));
    return { repositories: null, failed: true };
  }
  const { repositories, problems } = parseRepositoryIndex(file.text, path);
  for (const problem of problems) say(io, formatProblem(problem));
  const failed = problems.length > 0;
  return { repositories: failed && repositories.length === 0 ? null : repositories, failed };
}

/** The owner that the config names first: of the fallback, or of a repository. */
function ownerIn({ fallback, repositories }: Config): string | undefined {
  return (fallback ?? Object.keys(repositories)[0])?.split("/")[0];
}
