import { ledgerDigest } from "../../core/identity/ledger-page.ts";
import type { State } from "./read-state.ts";

/**
 * The commit that was last synced as a whole: what the dashboard says, which is written last, where
 * it shows the ledger as it is; else what the newest page says. Null where nothing was.
 */
export function syncedTo({ ledger, marker }: State): string | null {
  const isShown = marker !== null && marker.ledger === ledgerDigest(ledger.pages);
  return (
    (isShown ? marker.synced : null) ?? [...ledger.synced.values()].at(-1) ?? marker?.synced ?? null
  );
}
