import type { LedgerFile } from "../../core/identity/ledger.ts";
import { closeTwins } from "../apply/close-twins.ts";
import type { Configured, Snapshot } from "../minutes/read-snapshot.ts";
import type { Organisation } from "../organisation.ts";
import type { Session } from "../session.ts";
import { createState } from "./create-state.ts";
import { readSince } from "./read-since.ts";
import { readStateSurely, type State } from "./read-state.ts";
import { rebuildLedger } from "./rebuild-ledger.ts";
import { settleIntents } from "./settle-intents.ts";

/** The ledger as a sync starts from it. */
export interface Ledger {
  readonly state: State;
  /** The repository was never seen before: its state issue was opened just now. */
  readonly isNew: boolean;
  /** What was last synced as a whole; null where nothing is known: see `readSince`. */
  readonly since: Snapshot | null;
  /** What is remembered, made whole; the very pages of `state` where nothing was missing. */
  readonly pages: readonly LedgerFile[];
}

/**
 * What the state issue remembers, made whole where it was lost or cut short, or where a former app's
 * issues are to be taken up. Opens the state issue where there is none.
 *
 * @param wokenFrom see `sync`
 */
export async function openLedger(
  session: Session,
  organisation: Organisation,
  head: Configured,
  wokenFrom: string | null,
): Promise<Ledger> {
  const known = await readStateSurely(session);
  const since = await readSince(session, known, wokenFrom);
  const state = known ?? (await createState(session, since?.commit ?? head.commit));
  const former = since?.config?.formerApps ?? [];
  const hasJoined = head.config.formerApps.some((login) => !former.includes(login));
  const isWhole = known !== null && !known.isDamaged && !hasJoined;
  const { pages: remembered, twins } = isWhole
    ? { pages: state.ledger.pages, twins: [] }
    : await rebuildLedger(session, organisation, state.ledger.pages, since ?? head);
  await closeTwins(session, twins);
  const pages = await settleIntents(session, organisation, remembered);
  return { state, isNew: known === null, since, pages };
}
