import type { Fact } from "../../core/identity/fact.ts";
import type { FileChange } from "../../core/identity/file-change.ts";
import type { LedgerFile } from "../../core/identity/ledger.ts";
import type { Problem } from "../../core/problem.ts";
import { findFacts } from "../minutes/find-facts.ts";
import { readChanges } from "../minutes/read-changes.ts";
import { readFile } from "../minutes/read-file.ts";
import { CONFIG_FILE, readSnapshot, type Snapshot } from "../minutes/read-snapshot.ts";
import { type Touched, whatChanged } from "../minutes/what-changed.ts";
import type { Session } from "../session.ts";

/** What a pull request would change in minutes. */
export interface PullReading {
  /** It touches minutes files, or the config. */
  readonly touches: boolean;
  readonly changes: readonly FileChange[];
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
}

/**
 * Reads what a commit would change once it is merged: the files that differ from where its branch
 * left the base, each from the version that the ledger names to its own. The base's config selects.
 * Null where the commit is not there, or has nothing in common with the base.
 */
export async function readPull(
  session: Session,
  base: Snapshot,
  commit: string,
  pages: readonly LedgerFile[],
): Promise<PullReading | null> {
  const { config, selects } = base;
  if (config === null) return null;
  const { github, repository } = session;
  const fork = await github.getMergeBase(repository.fullName, base.commit, commit);
  const found = fork && (await github.getCommit(repository.fullName, fork));
  const own = await github.getCommit(repository.fullName, commit);
  if (!fork || !found || own === null) return null;
  const since = { ...(await readSnapshot(session, { commit: fork, ...found })), config, selects };
  const read = await readSnapshot(session, { commit, ...own });
  const head = { ...read, config, selects };

  const differs = (path: string): boolean => since.tree.get(path)?.sha !== read.tree.get(path)?.sha;
  const touched = whatChanged(since, head, pages).filter(({ before, after }) =>
    differs((after ?? before)?.path ?? ""),
  );
  const pulled = await readChanges(session, since, config, touched);
  // What the base gained meanwhile will stand there, too.
  const blobAt = (path: string): string | null => {
    const entry = head.tree.get(path) ?? (since.tree.has(path) ? null : base.tree.get(path));
    return selects(path) ? (entry?.sha ?? null) : null;
  };
  const { facts, changes } = await findFacts(session, {
    config,
    pages,
    blobAt,
    changes: pulled.changes,
  });
  const configChanged = differs(CONFIG_FILE);
  return {
    touches: touched.length > 0 || (configChanged && read.problems.length > 0),
    changes,
    facts: await withoutBaseChanges(session, facts, { base, since, touched }),
    problems: [...(configChanged ? read.problems : []), ...pulled.problems],
  };
}

/** What the base gained after the branch left it is missing from the branch, and not withdrawn by it. */
async function withoutBaseChanges(
  session: Session,
  facts: readonly Fact[],
  at: { base: Snapshot; since: Snapshot; touched: readonly Touched[] },
): Promise<readonly Fact[]> {
  const { base, since, touched } = at;
  const config = base.config;
  if (config === null) return facts;
  const stated = new Map<string, ReadonlySet<string>>();
  for (const { after } of touched) {
    const path = after?.path ?? "";
    const blob = since.tree.get(path)?.sha;
    if (blob === undefined || blob === base.tree.get(path)?.sha) continue;
    const { file } = await readFile(session, config, { path, blob });
    stated.set(path, new Set(file?.actions.map(({ id }) => id)));
  }
  return facts.filter((fact) => {
    if (fact.kind !== "withdrawn") return true;
    const before = stated.get(fact.file.path);
    return before === undefined || before.has(fact.entry.id);
  });
}
