import { parseConfig } from "../core/config/parse-config.ts";
import type { Config } from "../core/config/schema.ts";
import { accepts, type Target } from "../core/routing/choose-target.ts";
import type { IndexedRepository } from "../core/routing/route.ts";
import { GitHubFailure } from "../github/github-failure.ts";
import type { GitHub, Repository } from "../github/github.ts";
import { CONFIG_FILE } from "./minutes/read-snapshot.ts";
import type { Clock } from "./session.ts";

/** How long the list of repositories is believed without an event, in milliseconds. */
const FRESH = 10 * 60_000;

type Policy = Pick<Config, "accept" | "acceptLimit">;

/**
 * The organisation's repositories, as routing needs them. Kept between pushes: the list until an
 * event or ten minutes make it stale, the paths of each repository until it is pushed to. Losing it
 * costs one request a hundred repositories and one for each repository.
 */
export class Organisation {
  readonly #github: GitHub;
  readonly #clock: Clock;
  #list: readonly Repository[] | null = null;
  #listedAt = 0;
  readonly #paths = new Map<string, { pushedAt: string | null; paths: readonly string[] }>();
  readonly #whole: Organisation | null;

  /** @param whole the organisation of which this one shows only what is public */
  constructor(github: GitHub, clock: Clock, whole: Organisation | null = null) {
    this.#github = github;
    this.#clock = clock;
    this.#whole = whole;
  }

  /** The same as strangers see it: private and internal repositories are not there. */
  publicOnly(): Organisation {
    return new Organisation(this.#github, this.#clock, this);
  }

  /** Something changed: a repository was made, renamed, hidden, archived, pushed to. */
  invalidate(): void {
    this.#list = null;
  }

  async repositories(): Promise<readonly Repository[]> {
    if (this.#whole !== null) {
      const all = await this.#whole.repositories();
      return all.filter(({ visibility }) => visibility === "public");
    }
    const now = this.#clock.now().getTime();
    if (this.#list === null || now - this.#listedAt > FRESH) {
      this.#list = await this.#github.listRepositories();
      this.#listedAt = now;
    }
    return this.#list;
  }

  /**
   * What minutes may be routed to: repositories that are not archived; private ones only where they
   * accept these minutes, so that nothing is learned of the others. One without issues is among them,
   * so that its authors are told.
   */
  async index(minutes: string): Promise<readonly IndexedRepository[]> {
    const indexed: IndexedRepository[] = [];
    for (const repository of await this.repositories()) {
      if (repository.archived) continue;
      if (repository.visibility !== "public" && repository.fullName !== minutes) {
        if (!accepts(await this.target(repository, null), minutes)) continue;
      }
      indexed.push({
        full_name: repository.fullName,
        description: repository.description,
        topics: repository.topics,
        private: repository.visibility !== "public",
        archived: repository.archived,
        paths: await this.#pathsOf(repository),
      });
    }
    return indexed;
  }

  /**
   * A repository as a target, by its own config or, for a private one without, the organisation's.
   * Read anew each time: the check is made at the time of writing.
   *
   * @param countOpen how many open issues of ours it holds; null where no cap has to be checked
   */
  async target(repository: Repository, countOpen: (() => Promise<number>) | null): Promise<Target> {
    const policy = await this.#policyOf(repository);
    const limit = policy?.acceptLimit;
    return {
      fullName: repository.fullName,
      visibility: repository.visibility,
      archived: repository.archived,
      hasIssues: repository.hasIssues,
      accept: policy?.accept ?? null,
      room: limit === undefined || countOpen === null ? null : limit - (await countOpen()),
    };
  }

  async #policyOf(repository: Repository): Promise<Policy | null> {
    const own = await this.#readPolicy(repository.fullName);
    if (own?.accept !== undefined || repository.visibility === "public") return own;
    const [owner = ""] = repository.fullName.split("/");
    const shared = await this.#readPolicy(`${owner}/.github`);
    return shared === null ? own : { ...own, accept: shared.accept };
  }

  /** A broken config refuses: what its owner meant cannot be known. */
  async #readPolicy(fullName: string): Promise<Policy | null> {
    const text = await this.#github.readFile(fullName, CONFIG_FILE);
    if (text === null) return null;
    return parseConfig(text, CONFIG_FILE).config ?? { accept: [] };
  }

  async #pathsOf(repository: Repository): Promise<readonly string[]> {
    if (this.#whole !== null) return this.#whole.#pathsOf(repository);
    const known = this.#paths.get(repository.fullName);
    if (known !== undefined && known.pushedAt === repository.pushedAt) return known.paths;
    const paths = await this.#readPaths(repository);
    this.#paths.set(repository.fullName, { pushedAt: repository.pushedAt, paths });
    return paths;
  }

  /** None where there is nothing to read: an empty repository, a blocked one. The others go on. */
  async #readPaths({ fullName, defaultBranch }: Repository): Promise<readonly string[]> {
    try {
      return (await this.#github.getTree(fullName, defaultBranch)).map(({ path }) => path);
    } catch (error) {
      const isPassing =
        !(error instanceof GitHubFailure) || ["limited", "uncertain"].includes(error.kind);
      if (isPassing) throw error;
      return [];
    }
  }
}
