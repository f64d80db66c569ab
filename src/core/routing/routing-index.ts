import type { Config } from "../config/schema.ts";
import { configWord } from "./config-word.ts";
import { repositoryTerms } from "./repository-terms.ts";
import type { IndexedRepository } from "./route.ts";
import type { Term } from "./term.ts";
import { nameKey } from "./tokens.ts";

/** A term of one repository, weighed against the other repositories that have it. */
export interface Posting extends Term {
  /** `owner/name` */
  readonly repository: string;
}

/** What `routeAction` looks names up in; build it once per sync with `buildRoutingIndex`. */
export interface RoutingIndex {
  /** By key; a key that leads nowhere clear is not there. */
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  /** The first tokens of all keys: most words of a text start none. */
  readonly starts: ReadonlySet<string>;
  /** Possible targets: the full name in lower case → as GitHub writes it. */
  readonly targets: ReadonlyMap<string, string>;
  /** Bare repository names in lower case → the full names of the targets so called. */
  readonly bareNames: ReadonlyMap<string, readonly string[]>;
}

/** The most repositories that a name may stand in and still say something. */
const MAX_SHARED = 4;
/** Weight below which a term is not worth its place. */
const LEAST = 0.12;

/**
 * Weighs the names of all repositories against each other: a name that one repository alone has
 * leads there; one that several share leads nowhere, unless one of them has a much better claim.
 * Archived and ignored repositories are no targets. Repositories that only the config names are
 * targets too. The order of `repositories` does not matter.
 */
export function buildRoutingIndex(
  repositories: readonly IndexedRepository[],
  config: Pick<Config, "repositories">,
): RoutingIndex {
  const settings = new Map(
    Object.entries(config.repositories).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const closed = new Set(
    repositories.filter(({ archived }) => archived).map(({ full_name }) => full_name.toLowerCase()),
  );
  const indexed = repositories.filter(({ full_name }) => {
    const name = full_name.toLowerCase();
    return !closed.has(name) && settings.get(name)?.ignore !== true;
  });
  const targets = new Map(indexed.map(({ full_name }) => [full_name.toLowerCase(), full_name]));
  for (const [name, { ignore }] of Object.entries(config.repositories))
    if (!ignore && !closed.has(name.toLowerCase()) && !targets.has(name.toLowerCase()))
      targets.set(name.toLowerCase(), name);

  const claims = new Map<string, Posting[]>();
  const claim = (repository: string, term: Term): void => {
    const known = claims.get(term.key);
    if (known) known.push({ ...term, repository });
    else claims.set(term.key, [{ ...term, repository }]);
  };
  for (const repository of indexed) {
    const owner = nameKey(repository.full_name.split("/")[0] ?? "");
    for (const term of repositoryTerms(repository))
      if (term.key !== owner) claim(repository.full_name, term);
  }
  for (const [lower, { words }] of settings) {
    const repository = targets.get(lower);
    if (repository === undefined) continue;
    for (const word of words) claim(repository, configWord(word));
  }
  const postings = new Map<string, readonly Posting[]>();
  const starts = new Set<string>();
  for (const [key, all] of claims) {
    const weighed = weigh(all);
    if (weighed.length === 0) continue;
    postings.set(key, weighed);
    starts.add(firstToken(key));
  }
  return { postings, starts, targets, bareNames: bareNames(targets) };
}

/** Gives each claim its share; a word of the config outdoes what the index says of the same name. */
function weigh(claims: readonly Posting[]): readonly Posting[] {
  if (claims.length === 1) return claims.filter(({ weight }) => weight >= LEAST);
  const words = claims.filter(({ kind }) => kind === "word");
  const names = claims.filter(({ kind }) => kind === "name");
  const rivals = words.length > 0 ? words : names.length > 0 ? names : claims;
  const total = rivals.reduce((sum, { weight }) => sum + weight ** 2, 0);
  return rivals
    .map((posting) => ({ ...posting, weight: posting.weight ** 3 / total }))
    .filter(({ weight }) => weight >= LEAST)
    .sort((a, b) => b.weight - a.weight || (a.repository < b.repository ? -1 : 1))
    .slice(0, MAX_SHARED);
}

function firstToken(key: string): string {
  const end = key.indexOf("-");
  return end < 0 ? key : key.slice(0, end);
}

function bareNames(targets: ReadonlyMap<string, string>): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const full of [...targets.values()].sort()) {
    const bare = full.slice(full.indexOf("/") + 1).toLowerCase();
    names.set(bare, [...(names.get(bare) ?? []), full]);
  }
  return names;
}
