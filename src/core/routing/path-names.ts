/** The folders and files of a repository, each name once. */
export interface PathNames {
  readonly topFolders: readonly string[];
  /** Names of deeper folders that are not among the top ones. */
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

/** What stands under these folders is about something else than what it is named after. */
const ASIDE =
  /^(?:tests?|specs?|fixtures?|examples?|samples?|vendor|node_modules|third[-_]party|\..*)$/i;
/** Files that any repository may have. */
const STANDARD =
  /^(?:readme|licen[cs]e|changelog|changes|contributing|authors|notice|security|code_of_conduct|makefile|dockerfile|gemfile|package|index|main|setup|pom|build|config|__init__)(?:\.[\w.-]+)?$/i;
/**
 * The most names of each sort that are kept of a repository. Those nearest to its root go first:
 * people speak of them, and an organisation of hundreds of repositories has to fit into memory.
 */
const MOST = 800;

/** Takes the names out of a repository's paths, but for tests, hidden and standard files. */
export function pathNames(paths: readonly string[]): PathNames {
  const top = new Set<string>();
  const folders = new Map<string, number>();
  const files = new Map<string, number>();
  for (const path of paths) {
    const parts = path.split("/");
    const aside = parts.findIndex((part) => ASIDE.test(part));
    for (const [depth, part] of (aside < 0 ? parts : parts.slice(0, aside)).entries()) {
      if (depth === parts.length - 1) {
        if (!STANDARD.test(part)) keepNearest(files, part, depth);
      } else if (depth === 0) top.add(part);
      else keepNearest(folders, part, depth);
    }
  }
  const deeper = nearestFirst(folders).filter((name) => !top.has(name));
  return { topFolders: [...top].slice(0, MOST), folders: deeper, files: nearestFirst(files) };
}

function keepNearest(names: Map<string, number>, name: string, depth: number): void {
  if ((names.get(name) ?? Infinity) > depth) names.set(name, depth);
}

function nearestFirst(names: ReadonlyMap<string, number>): string[] {
  return [...names]
    .sort(([a, depthA], [b, depthB]) => depthA - depthB || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([name]) => name);
}
