import type { LedgerFile } from "../../core/identity/ledger.ts";
import { readSection, writeSection } from "../../core/issues/managed-section.ts";
import type { Session } from "../session.ts";
import type { State } from "./read-state.ts";

/** A run of a backfill. */
export interface BackfillRun {
  /** ISO date. */
  readonly since: string;
  /** The label of all that it opens. */
  readonly label: string;
}

/**
 * The run of a backfill since a date: the one that the state issue says is under way, since it was
 * cut short, else a new one, named after today and unlike any before.
 */
export function findBackfill(
  { clock }: Session,
  state: State | null,
  pages: readonly LedgerFile[],
  since: string,
): BackfillRun {
  const unfinished = state?.marker?.backfill ?? null;
  if (unfinished?.since === since) return unfinished;
  const labels = new Set(
    pages.flatMap(({ entries }) => entries.flatMap(({ written }) => written?.labels ?? [])),
  );
  if (unfinished !== null) labels.add(unfinished.label);
  const today = `backfill-${clock.now().toISOString().slice(0, 10)}`;
  let label = today;
  for (let n = 2; labels.has(label); n += 1) label = `${today}.${n}`;
  return { since, label };
}

/** How many issues of a run the ledger knows: a run that goes on has so much of its limit left. */
export function countOpened(pages: readonly LedgerFile[], { label }: BackfillRun): number {
  const entries = pages.flatMap((page) => page.entries);
  return entries.filter(({ issue, written }) => issue !== null && written?.labels.includes(label))
    .length;
}

/**
 * Writes on the state issue that a run is under way. Where a person removed our section there is no
 * place for it: such a run, cut short, goes on as another.
 */
export async function beginBackfill(
  { github }: Session,
  state: State,
  run: BackfillRun,
): Promise<void> {
  const { repository, number } = state.issue;
  const now = await github.getIssue(repository, number);
  const old = "gone" in now ? null : readSection(now.body, "state");
  if ("gone" in now || old === null) return;
  const body = writeSection(now.body, old.section, { ...old.marker, backfill: run });
  if (body !== now.body) await github.updateIssue(repository, number, { body });
}
