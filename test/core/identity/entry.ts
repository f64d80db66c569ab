import type { LedgerEntry, LedgerFile } from "../../../src/core/identity/ledger.ts";

/** An entry of the ledger with nothing special about it. */
export function entryOf(more: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    key: "k1",
    id: "i1",
    title: "Fix the parser",
    text: "Fix the parser",
    lines: [3, 3],
    topic: "Actions",
    date: "2024-03-05",
    owners: [],
    due: null,
    state: "open",
    tier: "explicit",
    fate: "tracked",
    repository: "acme/code",
    movedByPerson: false,
    issue: { repository: "acme/code", number: 7, id: 700 },
    issueState: "open",
    written: null,
    raised: [],
    intents: [],
    why: "",
    where: "",
    ...more,
  };
}

/** A page with these entries. */
export function pageOf(entries: readonly LedgerEntry[], path = "minutes/1.md"): LedgerFile {
  return {
    path,
    blob: "b1",
    commit: "c1",
    meeting: { date: "2024-03-05", title: "Call" },
    entries: [...entries],
  };
}
