import { conflicts, containment } from "../identity/similarity.ts";
import type { Terms } from "../identity/terms.ts";
import { saidBy } from "./drafts/said-by.ts";
import type { Reading } from "./reading/reading.ts";

/** The share of the shorter one's terms that the longer one must have, and the other way round. */
const SAME = 0.95;
const LEAST = 0.35;
/** A single word in common tells nothing. */
const LEAST_WORDS = 2;
/** More statements of a file are not compared. */
const MOST = 1000;
/** Of text that repeats itself without end, so many are enough. */
const MOST_TWINS = 5;

/**
 * Who else in a file says what a statement says: a summary list repeats the discussion, and often
 * only one of the two names who does it and until when. The surest few, the best first.
 */
export function twinFinder(candidates: readonly Reading[]): (reading: Reading) => Reading[] {
  const read =
    candidates.length > MOST ? [] : candidates.map((one) => ({ one, said: saidBy(one) }));
  return (reading) => {
    const own = saidBy(reading);
    return read
      .map(({ one, said }) => ({ one, points: one === reading ? 0 : sameness(own, said) }))
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points)
      .slice(0, MOST_TWINS)
      .map(({ one }) => one);
  };
}

/** 0 for two tasks; else how much of each the other says. */
function sameness(a: Terms, b: Terms): number {
  const size = ({ words, identifiers }: Terms): number => words.size + identifiers.size;
  if (Math.min(size(a), size(b)) < LEAST_WORDS || conflicts(a, b)) return 0;
  const [there, back] = [containment(a, b), containment(b, a)];
  return Math.max(there, back) >= SAME && Math.min(there, back) >= LEAST ? there + back : 0;
}
