import { differences } from "./differences.ts";
import type { FactOf, Present } from "./fact.ts";
import { findRaised } from "./find-raised.ts";
import type { Remembered } from "./remembered.ts";
import type { LedgerEntry } from "./ledger.ts";
import type { Matchable } from "./matchable.ts";
import { describeAction } from "./describe-action.ts";
import { newEntry } from "./new-entry.ts";

/** What is known when a statement is met that its file did not make before. */
export interface Acquaintance {
  /** All that the ledger remembers, and what this push opened so far. */
  readonly known: readonly Remembered[];
  /** An entry as its minutes state it now: this push may have amended it. */
  readonly asNow: (entry: LedgerEntry) => Matchable;
  /** Whether the minutes of an entry still state it, as far as this push tells. */
  readonly isStated: (remembered: Remembered) => boolean;
  readonly taken: (key: string) => boolean;
}

/**
 * A sentence that its file did not state before: another meeting's action, that of a file which is
 * gone, or a new one. Null for what is nothing to do.
 */
export function meetStatement(
  statement: Matchable & Present,
  { known, asNow, isStated, taken }: Acquaintance,
): FactOf<"new" | "raised" | "unsure" | "kept"> | null {
  const { file, action } = statement;
  const { date } = describeAction(file, action);
  const others = known.filter(
    ({ entry, path }) => path !== file.path || (entry.date !== null && entry.date !== date),
  );
  const found = findRaised(statement, others, asNow);
  if (new Set(found.map(({ entry }) => entry.key)).size > 1) {
    return { kind: "unsure", file, action, candidates: found.map(({ entry }) => entry) };
  }
  const [match] = found;
  if (match !== undefined) {
    const { entry, path: from } = match;
    if (isStated(match)) return { kind: "raised", entry, from, file, action };
    const restored = entry.fate === "withdrawn";
    const changed = differences(entry, action);
    return { kind: "kept", entry, from, differences: changed, restored, file, action };
  }
  if (action.decision === "ignore" || action.state === "done") return null;
  return { kind: "new", entry: newEntry(file, action, taken), known: false, file, action };
}
