import { parseConfig } from "../../core/config/parse-config.ts";
import type { Config } from "../../core/config/schema.ts";
import { minutesSelector } from "../../core/config/select-minutes.ts";
import type { Problem } from "../../core/problem.ts";
import type { TreeEntry } from "../../github/github.ts";
import type { Session } from "../session.ts";

/** Where a repository says that it keeps minutes. */
export const CONFIG_FILE = ".github/minutes.yml";

/** A minutes repository at a commit. */
export interface Snapshot {
  readonly commit: string;
  readonly tree: ReadonlyMap<string, TreeEntry>;
  /** Null where there is no config file, or where it is broken. */
  readonly config: Config | null;
  readonly hasConfig: boolean;
  readonly problems: readonly Problem[];
  /** Whether the config's globs select a path. */
  readonly selects: (path: string) => boolean;
}

/** One whose config can be read. */
export type Configured = Snapshot & { readonly config: Config };

/** Reads the tree of a commit and the config in it. */
export async function readSnapshot(
  session: Session,
  at: { readonly commit: string; readonly tree: string },
): Promise<Snapshot> {
  const { github, memory, repository } = session;
  const tree = await memory.trees.get(at.tree, async () => {
    const entries = await github.getTree(repository.fullName, at.tree);
    return new Map(entries.map((entry) => [entry.path, entry]));
  });
  const file = tree.get(CONFIG_FILE);
  const parsed = file ? parseConfig(await readText(session, file.sha), CONFIG_FILE) : null;
  const config = parsed?.config ?? null;
  return {
    commit: at.commit,
    tree,
    config,
    hasConfig: file !== undefined,
    problems: parsed?.problems ?? [],
    selects: config === null ? () => false : minutesSelector(config),
  };
}

/** A blob as text; what is not UTF-8 comes out with replacement characters. */
export async function readText(session: Session, sha: string): Promise<string> {
  const { github, memory, repository } = session;
  const bytes = await memory.texts.get(sha, () => github.readBlob(repository.fullName, sha));
  return new TextDecoder("utf-8").decode(bytes);
}
