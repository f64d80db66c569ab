import type { Fact } from "../identity/fact.ts";
import type { FileChange } from "../identity/file-change.ts";
import type { LedgerEntry, LedgerFile } from "../identity/ledger.ts";
import { describeAction } from "../identity/describe-action.ts";
import { restate } from "../identity/restate.ts";
import { draftPage } from "./draft-page.ts";
import type { Outcome } from "./outcome.ts";

/** What a run found and did. */
interface Run {
  readonly facts: readonly Fact[];
  readonly outcomes: readonly Outcome[];
  readonly changes: readonly FileChange[];
  /** The commit that was worked on. */
  readonly commit: string;
}

/**
 * The pages that a run leaves behind, where they differ from `pages` or from what `told` (the pages
 * with intents) left in their place. A page names the head's blob once all steps that its file
 * called for are settled, until then the old one, so that the next run meets the rest again. What a
 * page that goes on to the next blob holds besides, small edits that called for no step, goes on with
 * it. An entry whose item moved to another file goes along; a page that lost its last entry so is
 * returned empty, to be deleted.
 */
export function nextPages(
  pages: readonly LedgerFile[],
  told: readonly LedgerFile[],
  { facts, outcomes, changes, commit }: Run,
): readonly LedgerFile[] {
  const next = new Map(pages.map((page) => [page.path, page]));
  const changed = new Set(told.map(({ path }) => path));
  const openPages = new Set<string>();
  for (const { step, entry, result } of outcomes) {
    const key = step.entry.key;
    const home = [...next.values()].find(({ entries }) => entries.some((e) => e.key === key));
    const path = result === "open" ? (home?.path ?? step.page) : step.page;
    if (result === "open") {
      openPages.add(path);
      openPages.add(step.page);
      if (step.file !== undefined) openPages.add(step.file);
    }
    if (home !== undefined) {
      next.set(home.path, { ...home, entries: home.entries.filter((e) => e.key !== key) });
      changed.add(home.path);
    }
    changed.add(path);
    if (entry === null) continue;
    const moves = (entry.moves ?? 0) + 1;
    const here = home === undefined || home.path === path ? entry : { ...entry, moves };
    const page = next.get(path) ?? draftPage(path, changes, commit);
    const at = home?.path === path ? home.entries.findIndex((e) => e.key === key) : -1;
    const entries = [...page.entries];
    entries.splice(at < 0 ? entries.length : at, 0, here);
    next.set(path, { ...page, entries });
  }
  const stated = restated(facts);
  return [...changed].map((path) => {
    const page = next.get(path) ?? draftPage(path, changes, commit);
    const after = changes.find((change) => change.after?.path === path)?.after;
    if (openPages.has(path) || after == null) return page;
    const { date, title } = after.minutes.meeting;
    const entries = page.entries.map(stated).sort((a, b) => a.lines[0] - b.lines[0]);
    return { ...page, blob: after.blob, commit, meeting: { date, title }, entries };
  });
}

/** Entries as the head's version states them. */
function restated(facts: readonly Fact[]): (entry: LedgerEntry) => LedgerEntry {
  const kept = new Map(
    facts.flatMap((fact) =>
      fact.kind === "kept" ? [[fact.entry.key, describeAction(fact.file, fact.action)]] : [],
    ),
  );
  return (entry) => {
    const now = kept.get(entry.key);
    return now === undefined ? entry : restate(entry, now);
  };
}
