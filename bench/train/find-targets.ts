import type { Statement } from "../../src/core/actions/statements/statement.ts";
import type { Label } from "../eval/load-corpus.ts";
import { overlap } from "../eval/pair-actions.ts";

/** What a statement is by the labels. */
export interface Target {
  /** The label that it states, or null. */
  readonly label: Label | null;
  /** Stands in a place where a label is repeated, or in a label's lines beside its own statement. */
  readonly repeats: boolean;
  readonly beside: boolean;
}

/** Finds for each label the statement that states it: by lines, then by words in common. */
export function findTargets(statements: readonly Statement[], labels: readonly Label[]): Target[] {
  const candidates = labels.flatMap((label, i) =>
    statements.flatMap((statement, j) => {
      const shared = overlap(label.lines, statement.lines);
      if (shared === 0) return [];
      const longest = Math.max(spanOf(label.lines), spanOf(statement.lines));
      return [{ i, j, score: shared / longest + 2 * shareOfWords(label.summary, statement.text) }];
    }),
  );
  candidates.sort((a, b) => b.score - a.score);
  const labelOf = new Map<number, Label>();
  const taken = new Set<number>();
  for (const { i, j } of candidates) {
    if (taken.has(i) || labelOf.has(j)) continue;
    taken.add(i);
    labelOf.set(j, labels[i]!);
  }
  return statements.map(({ lines }, j) => ({
    label: labelOf.get(j) ?? null,
    repeats: labels.some(({ also = [] }) => also.some((place) => overlap(place, lines) > 0)),
    beside: labels.some((label) => overlap(label.lines, lines) > 0),
  }));
}

function spanOf([first, last]: readonly [number, number]): number {
  return last - first + 1;
}

function shareOfWords(summary: string, text: string): number {
  const wanted = stems(summary);
  const there = new Set(stems(text));
  return wanted.filter((word) => there.has(word)).length / Math.max(1, wanted.length);
}

/** The first five letters of the words: enough to meet "documented" and "document". */
function stems(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9_]{3,}/g) ?? []).map((word) => word.slice(0, 5));
}
