import type { Action } from "../actions/action.ts";
import { alignLines } from "./align-lines.ts";
import { becameFirmer, stoodThere } from "./became-firmer.ts";
import { canonicalText } from "./canonical-text.ts";
import { claimEntries } from "./claim-entries.ts";
import { differences } from "./differences.ts";
import type { Fact, Present } from "./fact.ts";
import type { FileChange, ReadFile } from "./file-change.ts";
import { findRaised, readEntry, type Remembered } from "./find-raised.ts";
import type { LedgerEntry, LedgerFile } from "./ledger.ts";
import { type Matchable, matchable } from "./matchable.ts";
import { mergeRepeats } from "./merge-repeats.ts";
import { matchMoved } from "./match-moved.ts";
import { matchVersions } from "./match-versions.ts";
import { describe, newEntry, topicOf } from "./new-entry.ts";
import { conflicts, containment, similarity } from "./similarity.ts";

/** A sentence of the earlier version: an action, an entry of the ledger, or both. */
interface Earlier extends Matchable {
  readonly action: Action | null;
  readonly known: Remembered | null;
  /** The entry belongs to another meeting, and this statement raised it again. */
  readonly echo: boolean;
}
interface Later extends Matchable, Present {}

/** A merged item holds this much of what it took in. */
const MERGED = 0.8;
/** A sentence that no longer reads as an action still stands when this much of it does. */
const STANDS = 0.7;

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
  const known = pages.flatMap((page) => page.entries.map((entry) => ({ entry, path: page.path })));
  const keys = new Set(known.map(({ entry }) => entry.key));
  const taken = (key: string): boolean => keys.has(key);
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
    const later = mergeRepeats(after).map((action) => readLater(after, action));
    const alignment = alignLines(before?.minutes.source ?? [], after.minutes.source);
    const matching = matchVersions(earlier, later, alignment);
    for (const [b, a] of matching.pairs) facts.push(...compare(b, a, taken));
    for (const { after: a, candidates } of matching.unsure) {
      const entries = candidates.flatMap((b) => (b.known ? [b.known.entry] : []));
      if (entries.length > 0) {
        facts.push({ kind: "unsure", file: a.file, action: a.action, candidates: entries });
      }
    }
    const others = matching.removed.length > 0 ? readOthers(after) : [];
    removed.push(...matching.removed.filter((b) => !stands(b, others)));
    const stood = stoodThere(before);
    added.push(...matching.added.filter(({ action }) => !stood(action)));
  }

  const moved = matchMoved(removed, added);
  for (const [b, a] of moved.pairs) facts.push(...compare(b, a, taken));
  for (const b of moved.removed) facts.push(...withdraw(b, changes));
  const paired = new Set(facts.flatMap((fact) => ("entry" in fact ? [fact.entry.key] : [])));
  // What this push amended is compared as it is now: another meeting may state it so.
  const amended = new Map(
    facts.flatMap((fact) =>
      fact.kind === "kept" ? [[fact.entry.key, readAction(fact.action)] as const] : [],
    ),
  );
  const asNow = (entry: LedgerEntry): Matchable => amended.get(entry.key) ?? readEntry(entry);
  const fresh: Remembered[] = [];
  for (const a of moved.added) {
    const fact = meet(a, [...known, ...fresh], asNow, paired, isPresent, taken);
    if (fact === null) continue;
    facts.push(fact);
    if (fact.kind !== "new") continue;
    keys.add(fact.entry.key);
    fresh.push({ entry: fact.entry, path: a.file.path });
  }
  return facts;
}

function byMeeting(a: FileChange, b: FileChange): number {
  const date = (change: FileChange): string =>
    (change.after ?? change.before)?.minutes.meeting.date ?? "9999";
  const path = (change: FileChange): string => (change.after ?? change.before)?.path ?? "";
  return date(a).localeCompare(date(b)) || path(a).localeCompare(path(b));
}

function readLater(file: ReadFile, action: Action): Later {
  return { ...readAction(action), file, action };
}

function readAction(action: Action): Matchable {
  return matchable({
    text: action.text,
    topic: topicOf(action),
    owners: action.owners.map((owner) => owner.name),
    lines: action.lines,
  });
}

function readEarlier(change: FileChange, known: readonly Remembered[]): Earlier[] {
  const path = (change.before ?? change.after)?.path;
  const own = known.filter((remembered) => remembered.path === path);
  const echoes = known.filter(({ entry }) => entry.raised.some((raised) => raised.path === path));
  const actions = change.before === null ? [] : mergeRepeats(change.before);
  const owners = claimEntries(actions, own);
  const claimed = new Set(owners.values());
  const fromActions = actions.map((action): Earlier => {
    const owned = owners.get(action);
    const echoed = echoes.find(({ entry }) =>
      entry.raised.some((raised) => raised.path === path && raised.id === action.id),
    );
    return {
      ...readAction(action),
      action,
      known: owned ?? echoed ?? null,
      echo: owned === undefined && echoed !== undefined,
    };
  });
  const fromEntries = own
    .filter((remembered) => !claimed.has(remembered))
    .map((remembered): Earlier => ({
      ...readEntry(remembered.entry),
      lines: remembered.entry.fate === "withdrawn" ? [0, 0] : remembered.entry.lines,
      action: null,
      known: remembered,
      echo: false,
    }));
  return [...fromActions, ...fromEntries];
}

/** What a match of an earlier with a present sentence means. */
function compare(b: Earlier, a: Later, taken: (key: string) => boolean): Fact[] {
  const { file, action } = a;
  if (b.known === null) {
    return b.action !== null && becameFirmer(b.action, action)
      ? [{ kind: "new", entry: newEntry(file, action, taken), known: false, file, action }]
      : [];
  }
  const { entry, path } = b.known;
  if (b.echo) {
    return b.action === null
      ? []
      : [{ kind: "echoed", entry, from: path, before: b.action, file, action }];
  }
  if (entry.fate === "proposed" && b.action !== null && becameFirmer(b.action, action)) {
    return [
      { kind: "new", entry: { ...entry, ...describe(file, action) }, known: true, file, action },
    ];
  }
  const restored = entry.fate === "withdrawn";
  return [
    {
      kind: "kept",
      entry,
      from: path,
      differences: differences(entry, action),
      restored,
      file,
      action,
    },
  ];
}

/** What the absence of an earlier sentence means: nothing, where its file is gone as well. */
function withdraw(b: Earlier, changes: readonly FileChange[]): Fact[] {
  if (b.known === null || b.echo || b.known.entry.fate === "withdrawn") return [];
  const { entry, path } = b.known;
  const change = changes.find(({ before, after }) => (before ?? after)?.path === path);
  if (change?.after == null || change.status === "left") return [];
  const mergedInto =
    change.after.actions.find(
      (action) => containment(b.terms, readAction(action).terms) >= MERGED,
    ) ?? null;
  return [{ kind: "withdrawn", entry, from: path, file: change.after, mergedInto }];
}

/** A sentence that the file did not state before: another meeting's action, or a new one. */
function meet(
  a: Later,
  known: readonly Remembered[],
  asNow: (entry: LedgerEntry) => Matchable,
  paired: ReadonlySet<string>,
  isPresent: (path: string) => boolean,
  taken: (key: string) => boolean,
): Extract<Fact, { kind: "new" | "raised" | "unsure" | "kept" }> | null {
  const { file, action } = a;
  const date = describe(file, action).date;
  const others = known.filter(
    ({ entry, path }) => path !== file.path || (entry.date !== null && entry.date !== date),
  );
  const found = findRaised(a, others, asNow);
  const issues = new Set(found.map(({ entry }) => entry.key));
  if (issues.size > 1) {
    return { kind: "unsure", file, action, candidates: found.map(({ entry }) => entry) };
  }
  const [match] = found;
  if (match !== undefined) {
    const { entry, path } = match;
    if (isPresent(path) || paired.has(entry.key)) {
      return { kind: "raised", entry, from: path, file, action };
    }
    const restored = entry.fate === "withdrawn";
    return {
      kind: "kept",
      entry,
      from: path,
      differences: differences(entry, action),
      restored,
      file,
      action,
    };
  }
  if (action.decision === "ignore" || action.state === "done") return null;
  return { kind: "new", entry: newEntry(file, action, taken), known: false, file, action };
}

/** The statements of a file that read as no action, for telling a weakened sentence from a dropped one. */
function readOthers(file: ReadFile): readonly Matchable[] {
  const actions = new Set(file.actions.map((action) => canonicalText(action.text)));
  return file.statements
    .map(({ text, lines }) => matchable({ text, topic: "", owners: [], lines }))
    .filter(({ canonical }) => !actions.has(canonical));
}

function stands(b: Earlier, others: readonly Matchable[]): boolean {
  return others.some(
    (other) =>
      other.canonical === b.canonical ||
      (!conflicts(other.terms, b.terms) && similarity(other.terms, b.terms) >= STANDS),
  );
}
