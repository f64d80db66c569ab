import { canonicalText } from "./canonical-text.ts";
import type { LedgerEntry } from "./ledger.ts";

type Place = Pick<LedgerEntry, "id" | "lines" | "topic" | "date" | "text" | "owners" | "due">;

/**
 * An entry whose issue still says what was written last, while the minutes state the action at
 * another place, or in other words that were not worth a write or could not be written. The next
 * version is matched with these words and compared with what was written.
 */
export function restate(entry: LedgerEntry, now: Place): LedgerEntry {
  const { id, lines, topic, date, text, owners, due } = now;
  const next: LedgerEntry = { ...entry, id, lines, topic, date };
  delete next.stated;
  const same =
    canonicalText(text) === canonicalText(entry.text) &&
    due === entry.due &&
    owners.join("\n") === entry.owners.join("\n");
  return same ? next : { ...next, stated: { text, owners, due } };
}
