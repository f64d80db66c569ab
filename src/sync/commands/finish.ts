import type { LedgerEntry } from "../../core/identity/ledger.ts";
import type { Session } from "../session.ts";
import type { About } from "./about.ts";
import { rewriteEntry } from "./rewrite-entry.ts";

/**
 * Writes what became of an action into the ledger, and tells people. An answer where the command was
 * given says that it is done, so it comes last. A command on the dashboard is answered elsewhere, and
 * starts from what the ledger says, so there the ledger comes last.
 */
export async function finish(
  session: Session,
  about: About,
  entry: LedgerEntry,
  tell: () => Promise<void>,
): Promise<void> {
  if (about.onDashboard) await tell();
  await rewriteEntry(session, about.state, about, entry);
  if (!about.onDashboard) await tell();
}
