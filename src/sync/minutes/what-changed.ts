import type { FileChange } from "../../core/identity/file-change.ts";
import type { LedgerFile } from "../../core/identity/ledger.ts";
import { isCutOff } from "../../core/plan/is-cut-off.ts";
import type { Snapshot } from "./read-snapshot.ts";

/** A version of a file: where it stands and which blob it is. */
export interface Version {
  readonly path: string;
  readonly blob: string;
  /** No run got to its end: of what it states, that counts alone which the ledger knows. */
  readonly isBegun?: true;
}

/** A minutes file that differs between what was synced and the head, before anything is read. */
export interface Touched {
  readonly status: FileChange["status"];
  readonly before: Version | null;
  readonly after: Version | null;
}

/**
 * Compares the two trees where the globs of either side select: by blob ids, so that force pushes,
 * merges and missed pushes need no special way. A page of the ledger knows its file's blob better
 * than the tree that was synced as a whole.
 *
 * @param since null where nothing was ever synced: then all that stands there counts as already there
 */
export function whatChanged(
  since: Snapshot | null,
  head: Snapshot,
  pages: readonly LedgerFile[],
): readonly Touched[] {
  const ledger = new Map(pages.map((page) => [page.path, page.blob]));
  // A run that was cut off did a part of what a version called for that is gone again.
  const unsettled = new Set(pages.filter(hasIntents).map(({ path }) => path));
  const touched: Touched[] = [];
  for (const [path, { sha }] of head.tree) {
    if (!head.selects(path)) continue;
    const known = ledger.get(path) ?? since?.tree.get(path)?.sha ?? null;
    if (known === sha && !unsettled.has(path)) continue;
    const inScope = ledger.has(path) || since?.selects(path) === true;
    const before = known === null || known === "" ? null : { path, blob: known };
    // What came into scope with the config that selects it, whenever it was written, stood there.
    const entered = !inScope;
    const status = entered ? "entered" : before === null ? "added" : "changed";
    touched.push({ status, before, after: { path, blob: sha } });
  }
  for (const [path, { sha }] of since?.tree ?? []) {
    if (!since?.selects(path) || (head.tree.has(path) && head.selects(path))) continue;
    touched.push({ status: "left", before: { path, blob: ledger.get(path) || sha }, after: null });
  }
  return touched;
}

function hasIntents({ entries }: LedgerFile): boolean {
  return entries.some(isCutOff);
}
