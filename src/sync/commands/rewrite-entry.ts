import type { Config } from "../../core/config/schema.ts";
import type { LedgerEntry, LedgerFile } from "../../core/identity/ledger.ts";
import { mergePages } from "../ledger/merge-pages.ts";
import type { State } from "../ledger/read-state.ts";
import { syncedTo } from "../ledger/synced-to.ts";
import { writePages } from "../ledger/write-pages.ts";
import { writeDashboard } from "../report/write-dashboard.ts";
import type { Session } from "../session.ts";

/** Writes what became of one entry into the ledger and onto the dashboard. */
export async function rewriteEntry(
  session: Session,
  state: State,
  { page, config }: { readonly page: LedgerFile; readonly config: Config },
  entry: LedgerEntry,
): Promise<void> {
  const entries = page.entries.map((other) => (other.key === entry.key ? entry : other));
  const next = { ...page, entries };
  const synced = syncedTo(state);
  await writePages(session, state, [next], synced);
  const pages = mergePages(state.ledger.pages, [next]);
  await writeDashboard(session, state, { pages, config, synced });
}
