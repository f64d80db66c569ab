import type { LedgerEntry } from "./ledger.ts";
import type { Matchable } from "./matchable.ts";
import { readEntry } from "./read-entry.ts";
import type { Remembered } from "./remembered.ts";
import { conflicts, differ, similarity } from "./similarity.ts";

/** How much a statement of another meeting must have in common with a known action. */
const ENOUGH = 0.8;
/** Equal sentences of fewer content words mean the same only under the same topic. */
const TELLING = 3;

/**
 * Looks for the known action that another meeting states again: the same sentence, or nearly so.
 * Since the earlier minutes still stand, any difference in numbers, names or owners makes it
 * another action. Of equally good ones those of the latest meeting are returned, since they go on
 * what the earlier ones began; more than one is for a person to tell apart.
 */
export function findRaised(
  stated: Matchable,
  known: readonly Remembered[],
  read: (entry: LedgerEntry) => Matchable = readEntry,
): readonly Remembered[] {
  const scored = known.flatMap((candidate) => {
    const score = compare(stated, read(candidate.entry));
    return score === null ? [] : [{ candidate, score }];
  });
  const best = Math.max(...scored.map(({ score }) => score));
  const equal = scored.filter(({ score }) => score === best).map(({ candidate }) => candidate);
  const latest = equal.reduce((date, { entry }) => later(date, entry.date), "");
  return equal.filter(({ entry }) => (entry.date ?? latest) === latest);
}

function later(a: string, b: string | null): string {
  return b !== null && b > a ? b : a;
}

function compare(stated: Matchable, known: Matchable): number | null {
  if (differ(stated.owners, known.owners)) return null;
  const sameTopic = stated.topic === known.topic;
  const { words, numbers, identifiers } = stated.terms;
  const telling = words.size + numbers.size + identifiers.size >= TELLING;
  if (!telling && !sameTopic) return null;
  const bonus = sameTopic ? 0.1 : 0;
  if (stated.canonical === known.canonical) return 2 + bonus;
  if (conflicts(stated.terms, known.terms)) return null;
  const common = similarity(stated.terms, known.terms);
  return common >= ENOUGH ? common + bonus : null;
}
