import type { ReadFile } from "../core/identity/file-change.ts";
import type { LedgerFile } from "../core/identity/ledger.ts";
import { problemsOf } from "../core/plan/outcome.ts";
import type { Step } from "../core/plan/step.ts";
import { applyTold } from "./apply/apply-told.ts";
import type { SyncReport } from "./report/sync-report.ts";
import { type DashboardInput, writeDashboard } from "./report/write-dashboard.ts";
import type { Session } from "./session.ts";
import type { State } from "./ledger/read-state.ts";
import { syncedTo } from "./ledger/synced-to.ts";
import { writeOutcomes } from "./ledger/write-outcomes.ts";

/** Steps that no push asked for. */
export interface Errand extends Pick<DashboardInput, "config" | "notes" | "answered"> {
  readonly steps: readonly Step[];
  /** The head. */
  readonly commit: string;
  /** The ledger, where it was made whole by more than its own pages. */
  readonly pages?: readonly LedgerFile[];
  /** The files that the steps are of, where the ledger may have no pages of them yet. */
  readonly files?: readonly ReadFile[];
  /** With it, the backfill that the state issue speaks of is over. */
  readonly endsBackfill?: boolean;
}

/**
 * Carries out steps that no push asked for: intents first, then change by change, then the ledger
 * and the dashboard.
 */
export async function carryOut(
  session: Session,
  state: State,
  { steps, commit, pages = state.ledger.pages, files = [], endsBackfill, ...shown }: Errand,
): Promise<Pick<SyncReport, "outcomes" | "problems" | "complete">> {
  const synced = syncedTo(state);
  const changes = files.map((file) => ({ status: "changed" as const, before: file, after: file }));
  const work = { steps, facts: [], changes, pages, commit, since: synced, isErrand: true };
  const applied = await applyTold(session, state, work);
  const { outcomes, complete } = applied;
  await writeDashboard(session, state, {
    pages: await writeOutcomes(session, state, work, applied, synced),
    synced,
    ...shown,
    ...(complete && endsBackfill ? { backfill: null } : {}),
  });
  return { outcomes, problems: problemsOf(outcomes), complete };
}
