import type { Action } from "../actions/action.ts";
import { alignLines } from "./align-lines.ts";
import { claimEntries } from "./claim-entries.ts";
import type { FileChange } from "./file-change.ts";
import { findRaised } from "./find-raised.ts";
import type { Remembered } from "./remembered.ts";
import type { Raised } from "./ledger.ts";
import { matchVersions } from "./match-versions.ts";
import type { Matchable } from "./matchable.ts";
import { mergeRepeats } from "./merge-repeats.ts";
import { readAction } from "./read-action.ts";
import { readEntry } from "./read-entry.ts";

/** A sentence of the earlier version: an action, an entry of the ledger, or both. */
export interface Earlier extends Matchable {
  readonly action: Action | null;
  readonly known: Remembered | null;
  /** Set where the entry belongs to another meeting, and this statement raised it again. */
  readonly echo: Raised | null;
  /** An even earlier version stated it. */
  readonly isDropped?: boolean;
}

/** An entry that another meeting raised again, and where. */
interface Echo {
  readonly remembered: Remembered;
  readonly at: Raised;
}

/**
 * What the earlier version of a file stated, and what the ledger knows of that: word for word where
 * it can be. Otherwise by likeness: an older version of the app cut the sentence differently, a small
 * edit was not worth a write, or the ledger was rebuilt from a marker that is behind.
 */
export function readEarlier(change: FileChange, known: readonly Remembered[]): readonly Earlier[] {
  const path = (change.before ?? change.after)?.path;
  // Of a renamed file a run that was cut off may have moved the page already.
  const paths = [path, change.after?.path];
  const own = known.filter((remembered) => paths.includes(remembered.path));
  const raised = known.flatMap((remembered) =>
    remembered.entry.raised.flatMap((at) => (paths.includes(at.path) ? [{ remembered, at }] : [])),
  );
  const actions = change.before === null ? [] : mergeRepeats(change.before);

  const claims = new Map(claimEntries(actions, own));
  const echoes = new Map<Action, Echo>();
  const free = (): Action[] => actions.filter((one) => !claims.has(one) && !echoes.has(one));
  for (const action of free()) {
    const echo = raised.find(({ at }) => at.id === action.id);
    if (echo !== undefined) echoes.set(action, echo);
  }
  const claimed = new Set(claims.values());
  const left = own.filter((one) => !claimed.has(one));
  for (const [action, remembered] of claimAlike(free(), left)) claims.set(action, remembered);
  for (const action of free()) {
    const heard = new Set(echoes.values());
    const echo = findEcho(
      action,
      raised.filter((one) => !heard.has(one)),
    );
    if (echo !== null) echoes.set(action, echo);
  }

  const fromActions = actions.map((action): Earlier => {
    const echo = echoes.get(action);
    const remembered = claims.get(action) ?? echo?.remembered ?? null;
    return { ...readAction(action), action, known: remembered, echo: echo?.at ?? null };
  });
  const named = new Set(claims.values());
  const fromEntries = left
    .filter((remembered) => !named.has(remembered))
    .map((remembered): Earlier => ({
      ...readEntry(remembered.entry),
      lines: isDropped(remembered) ? [0, 0] : remembered.entry.lines,
      isDropped: isDropped(remembered),
      action: null,
      known: remembered,
      echo: null,
    }));
  return [...fromActions, ...fromEntries];
}

function claimAlike(
  actions: readonly Action[],
  entries: readonly Remembered[],
): ReadonlyMap<Action, Remembered> {
  const live = entries
    .filter((remembered) => !isDropped(remembered))
    .map((remembered) => ({ ...readEntry(remembered.entry), remembered }));
  const stated = actions.map((action) => ({ ...readAction(action), action }));
  const { pairs } = matchVersions(live, stated, alignLines([], []));
  return new Map(pairs.map(([{ remembered }, { action }]) => [action, remembered]));
}

function isDropped({ entry }: Remembered): boolean {
  return entry.fate === "withdrawn";
}

function findEcho(action: Action, raised: readonly Echo[]): Echo | null {
  const found = findRaised(
    readAction(action),
    raised.map(({ remembered }) => remembered),
  );
  if (found.length !== 1) return null;
  return raised.find(({ remembered }) => remembered === found[0]) ?? null;
}
