import { isDeepStrictEqual } from "node:util";
import type { Config } from "./core/config/schema.ts";
import { ledgerDigest } from "./core/identity/ledger-page.ts";
import type { LedgerFile } from "./core/identity/ledger.ts";
import { draftPage } from "./core/plan/draft-page.ts";
import { nextPages } from "./core/plan/next-pages.ts";
import { reportLeft } from "./core/plan/report-left.ts";
import { tellIntents } from "./core/plan/tell-intents.ts";
import { standingProblems } from "./core/review/standing-problems.ts";
import { applySteps } from "./sync/apply/apply-steps.ts";
import { readChoices } from "./sync/choices/read-choices.ts";
import { LockedDashboard } from "./sync/ledger/locked-dashboard.ts";
import { mergePages } from "./sync/ledger/merge-pages.ts";
import { openLedger } from "./sync/ledger/open-ledger.ts";
import { writePages } from "./sync/ledger/write-pages.ts";
import { findFacts } from "./sync/minutes/find-facts.ts";
import { findVanished } from "./sync/minutes/find-vanished.ts";
import { readChanges } from "./sync/minutes/read-changes.ts";
import { readHead } from "./sync/minutes/read-head.ts";
import { CONFIG_FILE, type Snapshot } from "./sync/minutes/read-snapshot.ts";
import { whatChanged } from "./sync/minutes/what-changed.ts";
import type { Organisation } from "./sync/organisation.ts";
import { makePlan } from "./sync/plan/make-plan.ts";
import { joinRows, plannedRows } from "./sync/report/join-rows.ts";
import { reportBrokenConfig } from "./sync/report/report-broken-config.ts";
import { reportFirstSteps } from "./sync/report/report-first-steps.ts";
import { reportLocked } from "./sync/report/report-locked.ts";
import { nothingDone, type SyncReport } from "./sync/report/sync-report.ts";
import { writeDashboard } from "./sync/report/write-dashboard.ts";
import { isReported, writeReport } from "./sync/report/write-report.ts";
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
  head: Snapshot & { readonly config: Config },
  wokenFrom: string | null,
): Promise<SyncReport> {
  const { config } = head;
  // ledger: what the state issue remembers
  const { state, isNew, since, pages } = await openLedger(session, organisation, head, wokenFrom);

  // what changed, read before and after
  const touched = [
    ...whatChanged(since ?? (isNew ? null : head), head, pages),
    ...(await findVanished(session, since, head, { pages, synced: state.ledger.synced })),
  ];
  const versions = await readChanges(session, since, config, touched);
  const wrong = standingProblems(
    state.marker?.problems ?? [],
    [...head.problems, ...versions.standing],
    (path) => path === CONFIG_FILE || touched.some(({ after }) => after?.path === path),
    (path) => head.tree.has(path) && head.selects(path),
  );

  // facts: added, amended, moved, raised again, withdrawn
  const blobAt = (path: string): string | null =>
    head.selects(path) ? (head.tree.get(path)?.sha ?? null) : null;
  const { facts, changes } = await findFacts(session, {
    config,
    pages,
    blobAt,
    changes: versions.changes,
  });
  const problems = [...versions.problems, ...reportLeft(changes, facts, pages)];

  // plan: where each belongs, what its issue should be, what it is now, and the steps between
  const choices = await readChoices(session, facts, since?.date ?? null, { head, pages });
  const { steps } = await makePlan(session, organisation, {
    config,
    commit: head.commit,
    facts,
    pages,
    choices,
    dashboardUrl: state.issue.url,
  });
  if (isNew && steps.length === 0 && pages.length === 0) {
    return reportFirstSteps(session, state, head, config);
  }
  const { memory } = session;
  const isShown =
    state.marker?.ledger === ledgerDigest(pages) &&
    JSON.stringify(state.marker.problems ?? []) === JSON.stringify(wrong);
  const isTold = problems.length === 0 && memory.unreported.length === 0;
  // Where the config selects other files than it did, what stands there now must be known as such.
  const isInScope =
    since?.config == null || isDeepStrictEqual(since.config.minutes, config.minutes);
  const isWritten = pages === state.ledger.pages && state.ledger.outdated.length === 0;
  const isSynced = isTold && isShown && isInScope && isWritten;
  if (steps.length === 0 && isSynced) {
    return nothingDone(head.commit);
  }

  // apply: intents first, then change by change, then what came of them
  const now = session.clock.now().toISOString();
  const draft = (path: string): LedgerFile => draftPage(path, changes, head.commit);
  const told = tellIntents(pages, steps, now, draft);
  const from = since?.commit ?? null;
  await writePages(session, state, told, from);
  const intended = mergePages(pages, told);
  const outcomes = await applySteps(session, steps, intended, pages);
  const unreported = memory.unreported;
  memory.unreported = plannedRows(unreported, outcomes);
  const complete = outcomes.every(({ result }) => result !== "open");
  const synced = complete ? head.commit : from;
  const next = nextPages(intended, told, {
    facts,
    outcomes,
    changes,
    commit: head.commit,
  });
  const { ledger: read } = state;
  const rebuilt = pages.filter(
    (page) => !read.pages.includes(page) || read.outdated.includes(page.path),
  );
  await writePages(session, state, mergePages(rebuilt, next), synced);

  // report: the dashboard, and the check run on the head
  const all = [
    ...problems,
    ...outcomes.flatMap((outcome) => [...outcome.step.problems, ...outcome.problems]),
  ];
  const ledger = mergePages(intended, next);
  const rows = joinRows(unreported, outcomes, ledger);
  await writeDashboard(session, state, {
    pages: ledger,
    config,
    problems: wrong,
    synced,
  });
  if (rows.length > 0 || (all.length > 0 && !(await isReported(session, head.commit)))) {
    await writeReport(session, head.commit, rows, all, state.issue.url);
  }
  if (complete) memory.unreported = [];
  return { commit: head.commit, facts, outcomes, rows, problems: all, complete };
}
