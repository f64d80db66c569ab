import { alignLines } from "./align-lines.ts";
import { stoodThere } from "./became-firmer.ts";
import { compareStatements } from "./compare-statements.ts";
import type { Fact, Present } from "./fact.ts";
import type { FileChange } from "./file-change.ts";
import { type Remembered, rememberedIn } from "./remembered.ts";
import type { LedgerFile } from "./ledger.ts";
import { matchMoved } from "./match-moved.ts";
import { matchVersions } from "./match-versions.ts";
import type { Matchable } from "./matchable.ts";
import { meetStatement } from "./meet-statement.ts";
import { mergeRepeats } from "./merge-repeats.ts";
import { passOn } from "./pass-on.ts";
import { readAction } from "./read-action.ts";
import { type Earlier, readEarlier } from "./read-earlier.ts";
import { readEntry } from "./read-entry.ts";
import { containment } from "./similarity.ts";
import { stillStands } from "./still-stands.ts";

interface Later extends Matchable, Present {}

/** A merged item holds this much of what it took in. */
const MERGED = 0.8;

/**
 * Says what a push did to each action: the whole of identity, before anything is decided.
 *
 * Files are taken in the order of their meetings, so that of two that state the same action the
 * later one raises it again. What stood in a file before and was not acted on then is not acted on
 * now, unless people made it firmer.
 *
 * @param isPresent whether a path is a minutes file at the head: an action whose file is gone is
 *   taken up by the file that states it now.
 */
export function diffActions(
  changes: readonly FileChange[],
  pages: readonly LedgerFile[],
  isPresent: (path: string) => boolean,
): readonly Fact[] {
  const known = rememberedIn(pages);
  const keys = new Set(known.map(({ entry }) => entry.key));
  const taken = (key: string): boolean => keys.has(key);

  const { facts, removed, added } = compareFiles(changes, known, taken);
  const moved = matchMoved(removed, added);
  for (const [b, a] of moved.pairs) facts.push(...compareStatements(b, a, taken));
  for (const b of moved.removed) {
    const passed = passOn(b, facts);
    if (passed === null) facts.push(...withdraw(b, changes));
    else facts.splice(facts.indexOf(passed.by), 1, passed.as);
  }

  // What this push amended is compared as it is now: another meeting may state it so.
  const kept = facts.flatMap((fact) => (fact.kind === "kept" ? [fact] : []));
  const amended = new Map(kept.map(({ entry, action }) => [entry.key, readAction(action)]));
  const paired = new Set(facts.flatMap((fact) => ("entry" in fact ? [fact.entry.key] : [])));
  const fresh: Remembered[] = [];
  for (const a of moved.added) {
    const fact = meetStatement(a, {
      known: [...known, ...fresh],
      asNow: (entry) => amended.get(entry.key) ?? readEntry(entry),
      isStated: ({ entry, path }) => isPresent(path) || paired.has(entry.key),
      taken,
    });
    if (fact === null) continue;
    facts.push(fact);
    if (fact.kind !== "new") continue;
    keys.add(fact.entry.key);
    fresh.push({ entry: fact.entry, path: a.file.path });
  }
  return facts;
}

/** Each file with its earlier version; what one lost or gained is left for the others. */
function compareFiles(
  changes: readonly FileChange[],
  known: readonly Remembered[],
  taken: (key: string) => boolean,
): {
  readonly facts: Fact[];
  readonly removed: readonly Earlier[];
  readonly added: readonly Later[];
} {
  const facts: Fact[] = [];
  const removed: Earlier[] = [];
  const added: Later[] = [];
  for (const change of [...changes].sort(byMeeting)) {
    const { before, after } = change;
    const earlier = readEarlier(change, known);
    if (change.status === "left" || after === null) {
      removed.push(...earlier);
      continue;
    }
    if (change.status === "entered") continue;
    const later = mergeRepeats(after).map((action): Later => ({
      ...readAction(action),
      file: after,
      action,
    }));
    const alignment = alignLines(before?.minutes.source ?? [], after.minutes.source);
    const matching = matchVersions(earlier, later, alignment);
    for (const [b, a] of matching.pairs) facts.push(...compareStatements(b, a, taken));
    for (const { after: a, candidates } of matching.unsure) {
      const entries = candidates.flatMap((b) => (b.known ? [b.known.entry] : []));
      if (entries.length === 0) continue;
      facts.push({ kind: "unsure", file: a.file, action: a.action, candidates: entries });
    }
    const stands = matching.removed.length > 0 ? stillStands(after) : () => false;
    removed.push(...matching.removed.filter((b) => !stands(b)));
    const stood = stoodThere(before);
    added.push(...matching.added.filter(({ action }) => !stood(action)));
  }
  return { facts, removed, added };
}

function byMeeting(a: FileChange, b: FileChange): number {
  const date = (change: FileChange): string =>
    (change.after ?? change.before)?.minutes.meeting.date ?? "9999";
  const path = (change: FileChange): string => (change.after ?? change.before)?.path ?? "";
  return date(a).localeCompare(date(b)) || path(a).localeCompare(path(b));
}

/** What the absence of an earlier sentence means: nothing, where its file is gone as well. */
function withdraw(b: Earlier, changes: readonly FileChange[]): readonly Fact[] {
  if (b.known === null || b.echo !== null || b.known.entry.fate === "withdrawn") return [];
  const { entry, path: from } = b.known;
  const change = changes.find(({ before, after }) => (before ?? after)?.path === from);
  if (change?.after == null || change.status === "left") return [];
  const { after: file } = change;
  const mergedInto =
    file.actions.find((action) => containment(b.terms, readAction(action).terms) >= MERGED) ?? null;
  return [{ kind: "withdrawn", entry, from, file, mergedInto }];
}
