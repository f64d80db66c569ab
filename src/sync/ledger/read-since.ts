import { findTwice } from "../ask-twice.ts";
import { readSnapshot, type Snapshot } from "../minutes/read-snapshot.ts";
import type { Session } from "../session.ts";
import type { State } from "./read-state.ts";
import { syncedTo } from "./synced-to.ts";

/**
 * The version that was last synced as a whole: what the newest page of the ledger says, or the
 * state issue itself. Where nothing was synced yet, the commit before the push that woke us, if
 * the config stood there already: the app was at work then, only its ledger was not. Null where
 * nothing is known: all that stands in the minutes then counts as already there.
 */
export async function readSince(
  session: Session,
  state: State | null,
  wokenFrom: string | null,
): Promise<Snapshot | null> {
  const { github, repository, clock } = session;
  const commit = state === null ? wokenFrom : syncedTo(state);
  if (commit == null || /^0+$/.test(commit)) return null;
  const found = await findTwice(clock, () => github.getCommit(repository.fullName, commit));
  if (found === null) return null;
  const snapshot = await readSnapshot(session, { commit, ...found });
  return state === null && snapshot.config === null ? null : snapshot;
}
