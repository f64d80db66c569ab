import type { Config } from "../config/schema.ts";
import type { LedgerFile } from "../identity/ledger.ts";
import type { Problem } from "../problem.ts";
import type { Repository } from "./dashboard-rows.ts";

/** What the dashboard shows. */
export interface DashboardOptions extends Repository {
  /** The commit up to which all was synced; null before the first time. */
  readonly commit: string | null;
  /** ISO date of that sync. */
  readonly syncedOn: string;
  /** ISO date: what was due before it is overdue. */
  readonly today: string;
  readonly files: readonly LedgerFile[];
  /** What is wrong with files and config; of actions, the ledger tells it. */
  readonly problems: readonly Problem[];
  /** The config's logins with their names, so that a person is counted once. */
  readonly people?: Config["people"];
  /** Answers to ticks that could not be honoured, each a sentence of the app's own. */
  readonly notes?: readonly string[];
  /** Rows that somebody ticked and that are still to be seen to: they stay ticked. */
  readonly ticked?: ReadonlySet<string>;
  /** Characters that the section may take; 60,000 by default: the rest is for people. */
  readonly room?: number;
}
