import type { Lines } from "../../src/core/lines.ts";
import type { Label } from "./load-corpus.ts";

/** What is paired with labels: predicted actions, or statements. */
export interface Placed {
  readonly lines: Lines;
  /** Words that tell several on one line apart. */
  readonly words: string;
}

export interface Pairing {
  /** Index of the placed one, by index of its label. */
  readonly byLabel: ReadonlyMap<number, number>;
  /** Index of the label, by index of the placed one. */
  readonly byPlaced: ReadonlyMap<number, number>;
  /** Unpaired ones within a label's repeated place: the same action found twice. */
  readonly repeats: ReadonlySet<number>;
}

/**
 * Pairs each label with at most one placed thing and the other way round: most of their lines in
 * common first, then most words in common, then the higher `rank`. What spans far more lines than the label is no find.
 */
export function pairActions(
  labels: readonly Label[],
  placed: readonly Placed[],
  rank: readonly number[] = [],
): Pairing {
  const candidates = labels.flatMap((label, i) => {
    const places = [label.lines, ...(label.also ?? [])];
    const words = wordsOf(label.summary);
    return placed.flatMap((thing, j) => {
      const closeness = Math.max(...places.map((place) => lineCloseness(place, thing.lines)));
      return closeness > 0
        ? [{ i, j, closeness, common: common(words, wordsOf(thing.words)) }]
        : [];
    });
  });
  const rankOf = (j: number): number => rank[j] ?? 0;
  candidates.sort(
    (a, b) => b.closeness - a.closeness || b.common - a.common || rankOf(b.j) - rankOf(a.j),
  );
  const byLabel = new Map<number, number>();
  const byPlaced = new Map<number, number>();
  for (const { i, j } of candidates) {
    if (byLabel.has(i) || byPlaced.has(j)) continue;
    byLabel.set(i, j);
    byPlaced.set(j, i);
  }
  const repeats = new Set(
    placed.flatMap(({ lines }, j) =>
      !byPlaced.has(j) &&
      labels.some(({ also = [] }) => also.some((place) => overlap(place, lines) > 0))
        ? [j]
        : [],
    ),
  );
  return { byLabel, byPlaced, repeats };
}

/** Lines in common over the longer one's lines; 0 where `lines` spans far more than `place`. */
function lineCloseness(place: Lines, lines: Lines): number {
  if (span(lines) > 3 * span(place) + 4) return 0;
  return overlap(place, lines) / Math.max(span(place), span(lines));
}

export function overlap(a: Lines, b: Lines): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]) + 1);
}

function span([first, last]: Lines): number {
  return last - first + 1;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[a-z0-9_/-]{3,}/g) ?? []);
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}
