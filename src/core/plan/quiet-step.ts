import type { LedgerEntry } from "../identity/ledger.ts";
import type { Step } from "./step.ts";

/** A step that writes to no issue: the ledger takes note, and people are told if there is a row. */
export function quietStep(entry: LedgerEntry, page: string, row: Step["row"] = null): Step {
  return { changes: [], entry, page, row, problems: [] };
}
