import type { LedgerEntry, LedgerFile } from "./ledger.ts";

/** An entry of the ledger with the page that it stands on. */
export interface Remembered {
  readonly entry: LedgerEntry;
  /** Path of its page's minutes file. */
  readonly path: string;
}

/** All entries of the ledger's pages, in their order. */
export function rememberedIn(pages: readonly LedgerFile[]): Remembered[] {
  return pages.flatMap(({ path, entries }) => entries.map((entry) => ({ entry, path })));
}
