import type { LedgerFile } from "../../core/identity/ledger.ts";

/** Pages with others in place of those of the same file. */
export function mergePages(
  pages: readonly LedgerFile[],
  others: readonly LedgerFile[],
): readonly LedgerFile[] {
  const merged = new Map(pages.map((page) => [page.path, page]));
  for (const page of others) merged.set(page.path, page);
  return [...merged.values()];
}
