import type { ReadFile } from "./core/identity/file-change.ts";
import { findUnopened } from "./core/identity/find-unopened.ts";
import type { LedgerEntry, LedgerFile } from "./core/identity/ledger.ts";
import type { IssueRef } from "./core/issues/issue-ref.ts";
import type { Step } from "./core/plan/step.ts";
import { syncFirst } from "./sync-first.ts";
import { closeTwins } from "./sync/apply/close-twins.ts";
import {
  type BackfillRun,
  beginBackfill,
  countOpened,
  findBackfill,
} from "./sync/ledger/backfill-run.ts";
import { readState, type State } from "./sync/ledger/read-state.ts";
import { type Rebuilt, rebuildLedger } from "./sync/ledger/rebuild-ledger.ts";
import { carryOut } from "./sync/carry-out.ts";
import { type Closed, type Minutes, openMinutes } from "./sync/minutes/open-minutes.ts";
import { readAllMinutes } from "./sync/minutes/read-all-minutes.ts";
import { readPending } from "./sync/minutes/read-pending.ts";
import type { Organisation } from "./sync/organisation.ts";
import { makePlan } from "./sync/plan/make-plan.ts";
import type { SyncReport } from "./sync/report/sync-report.ts";
import type { Session } from "./sync/session.ts";

/** What a backfill would do. */
export interface BackfillPlan {
  readonly run: BackfillRun;
  readonly steps: readonly Step[];
  /** Issues of ours that the ledger does not know: of former apps, or of a ledger that was lost. */
  readonly takenUp: readonly IssueRef[];
  /** Files with actions whose meeting has no date. */
  readonly undated: readonly string[];
  /** Actions of pushes that the ledger has not met yet: a sync sees to them first. */
  readonly pending: number;
}

/** What a backfill did. */
export interface BackfillReport extends Pick<SyncReport, "outcomes" | "problems" | "complete"> {
  /** Null where the sync that goes first has to be tried again. */
  readonly plan: BackfillPlan | null;
  /** The sync that goes first. */
  readonly synced: SyncReport;
}

interface Planned extends BackfillPlan, Rebuilt {
  readonly files: readonly ReadFile[];
}

/**
 * Says what a backfill would do now, from minutes of meetings on or after a date, and writes nothing.
 *
 * @param since ISO date
 */
export async function planBackfill(
  opened: Session,
  organisation: Organisation,
  since: string,
): Promise<BackfillPlan | Closed> {
  const minutes = await openMinutes(opened);
  if ("closed" in minutes) return minutes;
  const state = await readState(minutes.session);
  // What was about to be created when a run was cut short counts where its marker is found.
  const pages = (state?.ledger.pages ?? []).map((page) => ({
    ...page,
    entries: page.entries.filter((entry) => entry.issue !== null || !isBegun(entry)),
  }));
  const pending = await readPending(minutes, state, pages);
  return plan(minutes, organisation, { state, pages, since, pending });
}

/**
 * Opens what stood in minutes before the app was at work, or was held over a limit: a sync first, so
 * that the ledger is at the head, then the plan, in the same way as the steps of a push. One that was
 * cut short, at whatever request, goes on when it is called again with the same date: under the same
 * label, and with what is left of its limit.
 *
 * @param since ISO date
 */
export async function backfill(
  opened: Session,
  organisation: Organisation,
  since: string,
): Promise<BackfillReport | Closed> {
  const first = await syncFirst(opened, organisation);
  if ("closed" in first) return first;
  const { synced, minutes } = first;
  const nothing = { synced, outcomes: [], problems: [] };
  if (minutes === null) return { ...nothing, plan: null, complete: false };
  const { session, head, config, state } = minutes;
  const from = { state, pages: state.ledger.pages, since, pending: new Set<string>() };
  const planned = await plan(minutes, organisation, from);
  const { steps, run, takenUp, pages, files, twins } = planned;
  await closeTwins(session, twins);
  const unfinished = state.marker?.backfill !== undefined;
  if (steps.length === 0 && takenUp.length === 0 && !unfinished)
    return { ...nothing, plan: planned, complete: true };
  if (steps.some(opens)) await beginBackfill(session, state, run);
  const errand = { steps, pages, files, commit: head.commit, config, endsBackfill: true };
  const done = await carryOut(session, state, errand);
  return { ...done, plan: planned, synced };
}

async function plan(
  minutes: Minutes,
  organisation: Organisation,
  from: {
    readonly state: State | null;
    readonly pages: readonly LedgerFile[];
    readonly since: string;
    /** Ids of actions to leave alone. */
    readonly pending: ReadonlySet<string>;
  },
): Promise<Planned> {
  const { session, head, config } = minutes;
  const { state, since, pending } = from;
  const { pages, twins } = await rebuildLedger(session, organisation, from.pages, head);
  const run = findBackfill(session, state, pages, since);
  const files = await readAllMinutes(minutes);
  const { facts, undated } = findUnopened(files, pages, since);
  const left = Math.max(0, config.limits.newIssues - countOpened(pages, run));
  const { steps } = await makePlan(session, organisation, {
    config: { ...config, limits: { ...config.limits, newIssues: left } },
    commit: head.commit,
    facts: facts.filter(({ action }) => !pending.has(action.id)),
    pages,
    choices: () => null,
    dashboardUrl: state?.issue.url ?? null,
    backfill: run,
  });
  const known = new Set(keysOf(from.pages).map(({ key }) => key));
  const takenUp = keysOf(pages).flatMap(({ key, issue }) =>
    known.has(key) || issue === null ? [] : [issue],
  );
  return { run, steps, takenUp, undated, pending: pending.size, pages, files, twins };
}

function isBegun({ intents }: LedgerEntry): boolean {
  return intents.some(({ kind }) => kind === "create");
}

function keysOf(pages: readonly LedgerFile[]) {
  return pages.flatMap(({ entries }) => entries);
}

function opens({ changes }: Step): boolean {
  return changes.some(({ kind }) => kind === "create");
}
