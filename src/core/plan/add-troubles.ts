import type { LedgerEntry } from "../identity/ledger.ts";
import { shorten } from "../issues/shorten.ts";
import type { Problem } from "../problem.ts";
import type { Step } from "./step.ts";

/** More than this many troubles of one action are not remembered. */
const MOST = 5;

/** An entry with what is wrong with its action, besides what it tells already. */
export function addTroubles(entry: LedgerEntry, problems: readonly Problem[]): LedgerEntry {
  const grave = problems.filter(({ severity }) => severity !== "notice");
  if (grave.length === 0) return entry;
  const told = grave.map(({ message, fix }) => ({
    message: shorten(message, 300),
    ...(fix === undefined ? {} : { fix }),
  }));
  return { ...entry, troubles: [...(entry.troubles ?? []), ...told].slice(0, MOST) };
}

/** A step that opens or amends an issue, or has something to tell, says anew what is wrong. */
export function renewTroubles(step: Step): Step {
  const writes = step.changes.some(({ kind }) => kind === "create" || kind === "update");
  if (!writes && step.problems.length === 0) return step;
  return { ...step, entry: addTroubles(withoutTroubles(step.entry), step.problems) };
}

/** An entry that is decided on anew. */
export function withoutTroubles(entry: LedgerEntry): LedgerEntry {
  const next = { ...entry };
  delete next.troubles;
  return next;
}
