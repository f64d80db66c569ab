import type { Action } from "../actions/action.ts";
import { alignLines } from "./align-lines.ts";
import { claimEntries } from "./claim-entries.ts";
import { differences } from "./differences.ts";
import type { Fact, FactOf, Present } from "./fact.ts";
import type { ReadFile } from "./file-change.ts";
import { findRaised } from "./find-raised.ts";
import { type Remembered, rememberedIn } from "./remembered.ts";
import type { LedgerFile } from "./ledger.ts";
import type { Matchable } from "./matchable.ts";
import { matchVersions } from "./match-versions.ts";
import { describeAction } from "./describe-action.ts";
import { newEntry } from "./new-entry.ts";
import { readAction } from "./read-action.ts";
import { readEntry } from "./read-entry.ts";

interface Stated extends Matchable, Present {}

type Found = Exclude<Fact, { kind: "withdrawn" }>;

/** What a backfill finds in the minutes. */
export interface Unopened {
  readonly facts: readonly Found[];
  /** Paths of files with actions whose meeting has no date: nobody can tell whether they are meant. */
  readonly undated: readonly string[];
}

/**
 * Finds the actions that stand open in minutes and that nothing was ever done about: what a backfill
 * is for. Earlier meetings go first, so that of two that state the same action the later one raised
 * it again. What waits over a limit is taken up too; what the ledger knows otherwise, also what was
 * taken back with its run, stays as it is, but for an issue whose wording here was amended while no
 * app was at work.
 *
 * @param files the minutes as they stand now
 * @param pages the ledger, with the issues that were found by their markers
 * @param since ISO date: only meetings on or after it
 */
export function findUnopened(
  files: readonly ReadFile[],
  pages: readonly LedgerFile[],
  since: string,
): Unopened {
  const known = rememberedIn(pages);
  const facts: Found[] = [];
  const undated: string[] = [];
  for (const file of [...files].sort(byMeeting)) {
    const found = findIn(file, known, since);
    facts.push(...found.facts);
    if (found.hasUndated) undated.push(file.path);
    for (const fact of found.facts)
      if (fact.kind === "new" && !fact.known) known.push({ entry: fact.entry, path: file.path });
  }
  return { facts, undated };
}

/** In the order of the meetings, so that a run which goes on takes them as it did before. */
function findIn(
  file: ReadFile,
  known: readonly Remembered[],
  since: string,
): { readonly facts: readonly Found[]; readonly hasUndated: boolean } {
  const { actions, path } = file;
  const dateOf = (action: Action): string | null => describeAction(file, action).date;
  const isMeant = (action: Action): boolean => (dateOf(action) ?? "") >= since;
  const inOrder = (a: { action: Action }, b: { action: Action }): number =>
    compare(dateOf(a.action), dateOf(b.action)) || a.action.lines[0] - b.action.lines[0];

  const own = known.filter((remembered) => remembered.path === path);
  const claims = claimEntries(actions, own);
  const waiting = [...claims].flatMap(([action, { entry }]): Found[] =>
    entry.fate === "held" && isMeant(action) && isOpen(action)
      ? [{ kind: "new", entry, known: true, file, action }]
      : [],
  );

  const free = actions.filter((action) => !claims.has(action) && !isEcho(action, path, known));
  const claimed = new Set(claims.values());
  const rest = own
    .filter((remembered) => !claimed.has(remembered) && remembered.entry.fate !== "withdrawn")
    .map((remembered) => ({ ...readEntry(remembered.entry), remembered }));
  const stated = free.map((action): Stated => ({ ...readAction(action), file, action }));
  const matching = matchVersions(rest, stated, alignLines([], file.minutes.source));
  const amended = matching.pairs.flatMap(([{ remembered }, { action }]): Found[] => {
    if (!isMeant(action)) return [];
    const { entry, path: from } = remembered;
    const differs = differences(entry, action);
    return [{ kind: "kept", entry, from, differences: differs, restored: false, file, action }];
  });

  const fresh: Found[] = [];
  const all = [...known];
  for (const one of [...matching.added].sort(inOrder)) {
    if (!isMeant(one.action) || !isOpen(one.action)) continue;
    const fact = meet(one, all);
    fresh.push(fact);
    if (fact.kind === "new") all.push({ entry: fact.entry, path });
  }
  return {
    facts: [...waiting, ...amended, ...fresh].sort(inOrder),
    hasUndated: free.some((action) => isOpen(action) && dateOf(action) === null),
  };
}

function byMeeting(a: ReadFile, b: ReadFile): number {
  return compare(a.minutes.meeting.date, b.minutes.meeting.date) || a.path.localeCompare(b.path);
}

function compare(a: string | null, b: string | null): number {
  return (a ?? "9999").localeCompare(b ?? "9999");
}

function isOpen({ state, decision }: Action): boolean {
  return state === "open" && decision !== "ignore";
}

/** A statement that the ledger knows as another meeting's action, raised again. */
function isEcho({ id }: Action, path: string, known: readonly Remembered[]): boolean {
  return known.some(({ entry }) => entry.raised.some((at) => at.path === path && at.id === id));
}

/** Another meeting's action, or one of its own. */
function meet(one: Stated, known: readonly Remembered[]): FactOf<"new" | "raised" | "unsure"> {
  const { file, action } = one;
  const { date } = describeAction(file, action);
  const others = known.filter(
    ({ entry, path }) => path !== file.path || (entry.date !== null && entry.date !== date),
  );
  const found = findRaised(one, others);
  const [match] = found;
  if (match === undefined) {
    const entry = newEntry(file, action, (key) => known.some((one) => one.entry.key === key));
    return { kind: "new", entry, known: false, file, action };
  }
  if (new Set(found.map(({ entry }) => entry.key)).size > 1)
    return { kind: "unsure", file, action, candidates: found.map(({ entry }) => entry) };
  return { kind: "raised", entry: match.entry, from: match.path, past: true, file, action };
}
