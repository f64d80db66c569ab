import type { ReadFile } from "../core/identity/file-change.ts";
import type { LedgerFile } from "../core/identity/ledger.ts";
import { draftPage } from "../core/plan/draft-page.ts";
import { nextPages } from "../core/plan/next-pages.ts";
import type { Step } from "../core/plan/step.ts";
import { tellIntents } from "../core/plan/tell-intents.ts";
import { applySteps } from "./apply/apply-steps.ts";
import type { SyncReport } from "./report/sync-report.ts";
import { type DashboardInput, writeDashboard } from "./report/write-dashboard.ts";
import type { Session } from "./session.ts";
import { mergePages } from "./ledger/merge-pages.ts";
import type { State } from "./ledger/read-state.ts";
import { syncedTo } from "./ledger/synced-to.ts";
import { writePages } from "./ledger/write-pages.ts";

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
  const draft = (path: string): LedgerFile => draftPage(path, changes, commit);
  const told = tellIntents(pages, steps, session.clock.now().toISOString(), draft, true);
  await writePages(session, state, told, synced);
  const intended = mergePages(pages, told);
  const outcomes = await applySteps(session, steps, intended, pages);
  const next = nextPages(intended, told, { facts: [], outcomes, changes, commit });
  const rebuilt = pages.filter((page) => !state.ledger.pages.includes(page));
  await writePages(session, state, mergePages(rebuilt, next), synced);
  const problems = outcomes.flatMap((outcome) => [...outcome.step.problems, ...outcome.problems]);
  const complete = outcomes.every(({ result }) => result !== "open");
  await writeDashboard(session, state, {
    pages: mergePages(intended, next),
    synced,
    ...shown,
    ...(complete && endsBackfill ? { backfill: null } : {}),
  });
  return { outcomes, problems, complete };
}
