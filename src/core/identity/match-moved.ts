import type { Matchable } from "./matchable.ts";
import { conflicts, differ, similarity } from "./similarity.ts";

/** How much a sentence must have in common with one that another file lost in the same push. */
const ENOUGH = 0.8;

/**
 * Matches what some files of a push lost with what others gained: items that moved from one file
 * to another. Equal text, or nearly so without any difference in numbers, names or owners; a
 * sentence that fits several is taken for the first that has its topic.
 */
export function matchMoved<B extends Matchable, A extends Matchable>(
  removed: readonly B[],
  added: readonly A[],
): { pairs: readonly (readonly [B, A])[]; removed: readonly B[]; added: readonly A[] } {
  const rest = new Set(removed);
  const pairs: (readonly [B, A])[] = [];
  for (const a of added) {
    const scored = [...rest]
      .map((b) => ({ b, score: score(b, a) }))
      .filter(({ score }) => score >= ENOUGH)
      .sort((x, y) => y.score - x.score);
    const best = scored[0]?.b;
    if (best === undefined) continue;
    rest.delete(best);
    pairs.push([best, a]);
  }
  const moved = new Set(pairs.map(([, a]) => a));
  return { pairs, removed: [...rest], added: added.filter((a) => !moved.has(a)) };
}

function score(b: Matchable, a: Matchable): number {
  const topic = b.topic === a.topic ? 0.1 : 0;
  if (b.canonical === a.canonical) return 2 + topic;
  if (conflicts(b.terms, a.terms) || differ(b.owners, a.owners)) return 0;
  return similarity(b.terms, a.terms) + topic;
}
