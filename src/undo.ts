import type { LedgerFile } from "./core/identity/ledger.ts";
import type { IssueRef } from "./core/issues/issue-ref.ts";
import { planUndo } from "./core/plan/plan-undo.ts";
import type { Step } from "./core/plan/step.ts";
import { syncFirst } from "./sync-first.ts";
import { closeTwins } from "./sync/apply/close-twins.ts";
import { readState } from "./sync/ledger/read-state.ts";
import { rebuildLedger } from "./sync/ledger/rebuild-ledger.ts";
import { carryOut } from "./sync/carry-out.ts";
import { type Closed, type Minutes, openMinutes } from "./sync/minutes/open-minutes.ts";
import type { Organisation } from "./sync/organisation.ts";
import { findTouch } from "./sync/plan/find-touch.ts";
import { listLabelled } from "./sync/plan/list-labelled.ts";
import type { SyncReport } from "./sync/report/sync-report.ts";
import type { Session } from "./sync/session.ts";

/** An issue with the label. */
export interface UndoRow {
  readonly title: string;
  readonly issue: IssueRef;
  /** The minutes file. */
  readonly path: string;
  /** Why it is left as it is; null where it is closed. */
  readonly left: string | null;
}

/** What an undo would do. */
export interface UndoPlan {
  readonly rows: readonly UndoRow[];
  readonly steps: readonly Step[];
}

/** What an undo did. */
export interface UndoReport extends Pick<SyncReport, "outcomes" | "problems" | "complete"> {
  /** Null where the sync that goes first has to be tried again. */
  readonly plan: UndoPlan | null;
  readonly synced: SyncReport;
}

/** Says which of the issues with a label an undo would close now, and writes nothing. */
export async function previewUndo(
  opened: Session,
  organisation: Organisation,
  label: string,
): Promise<UndoPlan | Closed> {
  const minutes = await openMinutes(opened);
  if ("closed" in minutes) return minutes;
  const state = await readState(minutes.session);
  const known = state?.ledger.pages ?? [];
  const { pages } = await rebuildLedger(minutes.session, organisation, known, minutes.head);
  return plan(minutes, pages, label);
}

/**
 * Closes as not planned, with a word, the issues with a label that no person touched; the others stay
 * as they are. A sync goes first, so that what a run that was cut short had opened is known. A
 * backfill with that label is over.
 */
export async function undo(
  opened: Session,
  organisation: Organisation,
  label: string,
): Promise<UndoReport | Closed> {
  const first = await syncFirst(opened, organisation);
  if ("closed" in first) return first;
  const { synced, minutes } = first;
  const nothing = { synced, outcomes: [], problems: [] };
  if (minutes === null) return { ...nothing, plan: null, complete: false };
  const { session, head, config, state } = minutes;
  const known = state.ledger.pages;
  const { pages, twins } = await rebuildLedger(session, organisation, known, head);
  await closeTwins(session, twins);
  const planned = await plan(minutes, pages, label);
  const endsBackfill = state.marker?.backfill?.label === label;
  if (planned.steps.length === 0 && !endsBackfill)
    return { ...nothing, plan: planned, complete: true };
  const errand = { steps: planned.steps, pages, commit: head.commit, config, endsBackfill };
  return { ...(await carryOut(session, state, errand)), plan: planned, synced };
}

async function plan(
  { session }: Minutes,
  pages: readonly LedgerFile[],
  label: string,
): Promise<UndoPlan> {
  const rows: UndoRow[] = [];
  const steps: Step[] = [];
  for (const { entry, path, issue } of await listLabelled(session, pages, label)) {
    const page = pages.find((one) => one.path === path);
    const ref = issue ?? entry.issue;
    if (ref === null || page === undefined) continue;
    const row = {
      title: issue?.title ?? entry.title,
      issue: { repository: ref.repository, number: ref.number },
      path,
    };
    if (issue === null) {
      rows.push({ ...row, left: "it is gone, was moved, or lost its label" });
      continue;
    }
    const isOpen = issue.state === "open";
    const touch = isOpen ? await findTouch(session, issue, entry.written) : null;
    const undone = planUndo({ entry, path, issue, touch }, page, label, session.github.login);
    if ("step" in undone) steps.push(undone.step);
    rows.push({ ...row, left: "left" in undone ? undone.left : null });
  }
  return { rows, steps };
}
