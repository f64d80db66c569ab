import type { Action } from "../actions/action.ts";
import { alignLines } from "./align-lines.ts";
import { claimEntries } from "./claim-entries.ts";
import type { FileChange } from "./file-change.ts";
import type { Remembered } from "./find-raised.ts";
import { matchVersions } from "./match-versions.ts";
import type { Matchable } from "./matchable.ts";
import { mergeRepeats } from "./merge-repeats.ts";
import { readAction } from "./read-action.ts";
import { readEntry } from "./read-entry.ts";

/** A sentence of the earlier version: an action, an entry of the ledger, or both. */
export interface Earlier extends Matchable {
  readonly action: Action | null;
  readonly known: Remembered | null;
  /** The entry belongs to another meeting, and this statement raised it again. */
  readonly echo: boolean;
}

/** What the earlier version of a file stated, and what the ledger knows of that. */
export function readEarlier(change: FileChange, known: readonly Remembered[]): readonly Earlier[] {
  const path = (change.before ?? change.after)?.path;
  const own = known.filter((remembered) => remembered.path === path);
  const actions = change.before === null ? [] : mergeRepeats(change.before);
  const echoes = new Map(
    known.flatMap((remembered) =>
      remembered.entry.raised.flatMap((at) => (at.path === path ? [[at.id, remembered]] : [])),
    ) as [string, Remembered][],
  );
  const exact = claimEntries(actions, own);
  const claims = new Map([...exact, ...claimAlike(actions, own, exact, echoes)]);
  const claimed = new Set(claims.values());
  const fromActions = actions.map((action): Earlier => {
    const owned = claims.get(action);
    const echoed = echoes.get(action.id);
    return {
      ...readAction(action),
      action,
      known: owned ?? echoed ?? null,
      echo: owned === undefined && echoed !== undefined,
    };
  });
  const fromEntries = own
    .filter((remembered) => !claimed.has(remembered))
    .map((remembered): Earlier => ({
      ...readEntry(remembered.entry),
      lines: remembered.entry.fate === "withdrawn" ? [0, 0] : remembered.entry.lines,
      action: null,
      known: remembered,
      echo: false,
    }));
  return [...fromActions, ...fromEntries];
}

/**
 * Entries that name no sentence of their version word for word: an older version of the app cut it
 * differently, or the ledger was rebuilt from markers that people had kept us from writing.
 */
function claimAlike(
  actions: readonly Action[],
  own: readonly Remembered[],
  exact: ReadonlyMap<Action, Remembered>,
  echoes: ReadonlyMap<string, Remembered>,
): ReadonlyMap<Action, Remembered> {
  const claimed = new Set(exact.values());
  const rest = own
    .filter((one) => !claimed.has(one) && one.entry.fate !== "withdrawn")
    .map((remembered) => ({ ...readEntry(remembered.entry), remembered }));
  const free = actions
    .filter((action) => !exact.has(action) && !echoes.has(action.id))
    .map((action) => ({ ...readAction(action), action }));
  const { pairs } = matchVersions(rest, free, alignLines([], []));
  return new Map(pairs.map(([{ remembered }, { action }]) => [action, remembered]));
}
