import { diffActions } from "../../core/identity/diff-actions.ts";
import type { LedgerFile } from "../../core/identity/ledger.ts";
import { readSince } from "../ledger/read-since.ts";
import type { State } from "../ledger/read-state.ts";
import type { Minutes } from "./open-minutes.ts";
import { readChanges } from "./read-changes.ts";
import { whatChanged } from "./what-changed.ts";

/** Ids of the actions that pushes added or amended since the last sync: the next one sees to them. */
export async function readPending(
  { session, head, config }: Minutes,
  state: State | null,
  pages: readonly LedgerFile[],
): Promise<ReadonlySet<string>> {
  if (state === null) return new Set();
  const since = await readSince(session, state, null);
  const { changes } = await readChanges(session, since, config, whatChanged(since, head, pages));
  const facts = diffActions(changes, pages, (path) => head.tree.has(path) && head.selects(path));
  return new Set(facts.flatMap((fact) => (fact.kind === "withdrawn" ? [] : [fact.action.id])));
}
