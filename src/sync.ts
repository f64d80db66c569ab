import { problemsOf } from "./core/plan/outcome.ts";
import { applyTold } from "./sync/apply/apply-told.ts";
import { readChoices } from "./sync/choices/read-choices.ts";
import { isSettled } from "./sync/is-settled.ts";
import { LockedDashboard } from "./sync/ledger/locked-dashboard.ts";
import { openLedger } from "./sync/ledger/open-ledger.ts";
import { writeOutcomes } from "./sync/ledger/write-outcomes.ts";
import { readHead } from "./sync/minutes/read-head.ts";
import { readPush } from "./sync/minutes/read-push.ts";
import type { Configured } from "./sync/minutes/read-snapshot.ts";
import type { Organisation } from "./sync/organisation.ts";
import { makePlan } from "./sync/plan/make-plan.ts";
import { joinRows, plannedRows } from "./sync/report/join-rows.ts";
import { reportBrokenConfig } from "./sync/report/report-broken-config.ts";
import { reportFirstSteps } from "./sync/report/report-first-steps.ts";
import { reportLocked } from "./sync/report/report-locked.ts";
import { nothingDone, type SyncReport } from "./sync/report/sync-report.ts";
import { writeDashboard } from "./sync/report/write-dashboard.ts";
import { isReported } from "./sync/report/write-check.ts";
import { writeReport } from "./sync/report/write-report.ts";
import type { Session } from "./sync/session.ts";
import { withFormerApps } from "./sync/with-former-apps.ts";

/**
 * The way of a push, from what the ledger says was synced to the head as it is now. Whatever woke
 * it (a push, a schedule, a command) and however often, it leaves the same behind.
 *
 * @param wokenFrom the commit before the push that woke us: where a repository starts that was never
 *   synced; null where none is known
 */
export async function sync(
  opened: Session,
  organisation: Organisation,
  wokenFrom: string | null = null,
): Promise<SyncReport> {
  // config: at the head; without one, this repository keeps no minutes
  const head = await readHead(opened);
  if (head === null || !head.hasConfig) return nothingDone(null);
  const { config } = head;
  if (config === null) return reportBrokenConfig(opened, head);
  const session = withFormerApps(opened, config);
  try {
    return await bringToHead(session, organisation, { ...head, config }, wokenFrom);
  } catch (error) {
    if (!(error instanceof LockedDashboard)) throw error;
    return reportLocked(session, head, error.issue);
  }
}

async function bringToHead(
  session: Session,
  organisation: Organisation,
  head: Configured,
  wokenFrom: string | null,
): Promise<SyncReport> {
  const { memory } = session;
  const { commit, config } = head;
  // ledger: what the state issue remembers
  const ledger = await openLedger(session, organisation, head, wokenFrom);
  const { state, isNew, since, pages } = ledger;

  // what changed, and what that means for each action
  const push = await readPush(session, head, ledger);
  const { facts, changes } = push;

  // plan: where each belongs, what its issue should be, what it is now, and the steps between
  const choices = await readChoices(session, facts, since, { head, pages });
  const dashboardUrl = state.issue.url;
  const planned = { config, commit, facts, pages, choices, dashboardUrl };
  const { steps } = await makePlan(session, organisation, planned);
  if (isNew && steps.length === 0 && pages.length === 0) {
    return reportFirstSteps(session, state, head, config);
  }
  if (steps.length === 0 && isSettled(session, head, ledger, push)) return nothingDone(commit);

  // apply: intents first, then change by change, then what came of them
  const work = { steps, facts, changes, pages, commit, since: since?.commit ?? null };
  const applied = await applyTold(session, state, work);
  const { outcomes, complete } = applied;
  const { unreported } = memory;
  memory.unreported = plannedRows(unreported, outcomes);
  const synced = complete ? commit : work.since;
  const written = await writeOutcomes(session, state, work, applied, synced);

  // report: the dashboard, and the check run on the head
  const rows = joinRows(unreported, outcomes, written);
  const problems = [...push.problems, ...problemsOf(outcomes)];
  const shown = { pages: written, config, problems: push.standing, synced };
  await writeDashboard(session, state, shown);
  if (rows.length > 0 || (problems.length > 0 && !(await isReported(session, commit)))) {
    await writeReport(session, commit, rows, problems, dashboardUrl);
  }
  if (complete) memory.unreported = [];
  return { commit, facts, outcomes, rows, problems, complete };
}
