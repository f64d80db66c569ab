import type { LedgerEntry } from "../identity/ledger.ts";

/** Whether a sync was cut off while it worked on the entry's issue. */
export function isCutOff({ intents }: LedgerEntry): boolean {
  return intents.some(({ errand }) => errand !== true);
}
