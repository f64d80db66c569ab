import { sync } from "./sync.ts";
import { readState, type State } from "./sync/ledger/read-state.ts";
import { type Closed, type Minutes, openMinutes } from "./sync/minutes/open-minutes.ts";
import type { Organisation } from "./sync/organisation.ts";
import type { SyncReport } from "./sync/report/sync-report.ts";
import type { Session } from "./sync/session.ts";

/** Minutes whose ledger is at the head. */
export interface Synced extends Minutes {
  readonly state: State;
}

/**
 * The sync that goes before an errand, so that the ledger knows all that was pushed and opened, and
 * the minutes as they are then: null where that sync has to be tried again.
 */
export async function syncFirst(
  opened: Session,
  organisation: Organisation,
): Promise<{ readonly synced: SyncReport; readonly minutes: Synced | null } | Closed> {
  const synced = await sync(opened, organisation);
  const minutes = await openMinutes(opened);
  if ("closed" in minutes) return minutes;
  const state = await readState(minutes.session);
  const isAtHead = synced.complete && state !== null;
  return { synced, minutes: isAtHead ? { ...minutes, state } : null };
}
