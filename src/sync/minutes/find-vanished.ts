import type { LedgerFile } from "../../core/identity/ledger.ts";
import { findTwice } from "../ask-twice.ts";
import type { Session } from "../session.ts";
import { readSnapshot, type Snapshot } from "./read-snapshot.ts";
import type { Touched, Version } from "./what-changed.ts";

/** What the ledger tells of runs after the last whole sync. */
interface Remembered {
  readonly pages: readonly LedgerFile[];
  /** The whole sync that each page's last run started from, by path. */
  readonly synced: ReadonlyMap<string, string>;
}

/**
 * Files that came after the last whole sync, that a run which was cut off began to work on, and that
 * are gone again: neither of the two trees has them, only their pages do. Where they were renamed,
 * their text tells. Four reads for each at most.
 */
export async function findVanished(
  session: Session,
  since: Snapshot | null,
  head: Snapshot,
  { pages, synced }: Remembered,
): Promise<readonly Touched[]> {
  if (since === null || since.commit === head.commit) return [];
  const isIn = ({ tree, selects }: Snapshot, path: string): boolean =>
    tree.has(path) && selects(path);
  const vanished: Touched[] = [];
  for (const page of pages) {
    const { path, entries } = page;
    if (entries.length === 0 || synced.get(path) !== since.commit) continue;
    if (isIn(head, path) || isIn(since, path)) continue;
    if (await isPartOf(session, page.commit, since.commit)) continue;
    const before = await findBegun(session, page);
    if (before !== null) vanished.push({ status: "left", before, after: null });
  }
  return vanished;
}

/** Whether what a page's run worked on was synced as a whole since: then its file left long ago. */
async function isPartOf(
  { github, repository }: Session,
  commit: string,
  since: string,
): Promise<boolean> {
  return (
    commit === since || (await github.getMergeBase(repository.fullName, commit, since)) === commit
  );
}

/** The version that a page's run worked on: what it names as synced, else what stood at its commit. */
async function findBegun(
  session: Session,
  { path, blob, commit }: LedgerFile,
): Promise<Version | null> {
  if (blob !== "") return { path, blob };
  const { github, repository, clock } = session;
  const found = await findTwice(clock, () => github.getCommit(repository.fullName, commit));
  if (found === null) return null;
  const { tree } = await readSnapshot(session, { commit, ...found });
  const begun = tree.get(path);
  return begun === undefined ? null : { path, blob: begun.sha, isBegun: true };
}
