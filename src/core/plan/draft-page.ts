import type { FileChange } from "../identity/file-change.ts";
import type { LedgerFile } from "../identity/ledger.ts";

/**
 * An empty page for a file that the ledger has none of: it names the version that was synced before.
 * A renamed file has none under its new path, so that a run which is cut off finds the rename again.
 */
export function draftPage(
  path: string,
  changes: readonly FileChange[],
  commit: string,
): LedgerFile {
  const change = changes.find(({ after }) => after?.path === path);
  const meeting = change?.after?.minutes.meeting;
  return {
    path,
    blob: change?.before?.path === path ? change.before.blob : "",
    commit,
    meeting: { date: meeting?.date ?? null, title: meeting?.title ?? null },
    entries: [],
  };
}
