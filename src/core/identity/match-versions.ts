import type { Alignment } from "./align-lines.ts";
import type { Matchable } from "./matchable.ts";
import { conflicts, containment, differ, share, similarity } from "./similarity.ts";

/** How the sentences of one version correspond to those of the next. */
export interface Matching<B, A> {
  readonly pairs: readonly (readonly [before: B, after: A])[];
  /** Sentences that could be one of several, none more likely: reported, never guessed. */
  readonly unsure: readonly { readonly after: A; readonly candidates: readonly B[] }[];
  readonly removed: readonly B[];
  readonly added: readonly A[];
}

/** How much two sentences must have in common: in the same place, under the same topic, anywhere. */
const ENOUGH = { hunk: 0.4, topic: 0.5, elsewhere: 0.65 };
/** Two candidates whose scores are this close are equally likely. */
const TIE = 0.05;
/** Another owner's sentence is the same one where every rival is less alike by this much. */
const CLEARLY = 0.2;
/** A sentence is part of another when this much of it stands there. */
const PART = 0.7;

/** A sentence of the earlier version, or one that an even earlier one dropped and that may be back. */
type Former = Matchable & { readonly isDropped?: boolean };

interface Candidate<B, A> {
  readonly before: B;
  readonly after: A;
  readonly score: number;
  readonly sameHunk: boolean;
  readonly conflict: boolean;
  /** Nothing but who is to do it differs, as far as that decides. */
  readonly reassigned: boolean;
}

/**
 * Matches the sentences of two versions of a file: equal text first (same topic, then same place,
 * then order), then by what they have in common, best first, where the same hunk of the diff and
 * the same topic ask for less. Different numbers, names or owners veto a match, unless the two are
 * alone in their hunk: then a person corrected the one sentence that stands there. Where only the
 * owner differs, they may also be alone in the file, or clearly more alike than any rival: it was
 * given to somebody else. What was dropped before has to be as alike as elsewhere. An item that was
 * split keeps its issue with the part that has most of its words (the first on a tie); two items
 * merged into one keep the issue of the first.
 */
export function matchVersions<B extends Former, A extends Matchable>(
  before: readonly B[],
  after: readonly A[],
  alignment: Alignment,
): Matching<B, A> {
  const pairs: (readonly [B, A])[] = [];
  const restBefore = new Set(before);
  const restAfter = new Set(after);
  const pair = (b: B, a: A): void => {
    pairs.push([b, a]);
    restBefore.delete(b);
    restAfter.delete(a);
  };
  matchEqual(restBefore, restAfter, alignment, pair);
  const unsure = matchAlike(restBefore, restAfter, alignment, pair);
  return { pairs, unsure, removed: [...restBefore], added: [...restAfter] };
}

function matchEqual<B extends Former, A extends Matchable>(
  restBefore: Set<B>,
  restAfter: Set<A>,
  alignment: Alignment,
  pair: (b: B, a: A) => void,
): void {
  const rules: ((b: B, a: A) => boolean)[] = [
    (b, a) => b.topic === a.topic && alignment.same[b.lines[0] - 1] === a.lines[0] - 1,
    (b, a) => b.topic === a.topic,
    (b, a) => alignment.same[b.lines[0] - 1] === a.lines[0] - 1,
    () => true,
  ];
  for (const rule of rules) {
    const byText = new Map<string, A[]>();
    for (const a of restAfter) byText.set(a.canonical, [...(byText.get(a.canonical) ?? []), a]);
    for (const b of [...restBefore]) {
      const equal = byText.get(b.canonical);
      const at = equal?.findIndex((a) => rule(b, a)) ?? -1;
      if (equal === undefined || at < 0) continue;
      pair(b, equal[at]!);
      equal.splice(at, 1);
    }
  }
}

function matchAlike<B extends Former, A extends Matchable>(
  restBefore: Set<B>,
  restAfter: Set<A>,
  alignment: Alignment,
  pair: (b: B, a: A) => void,
): { after: A; candidates: B[] }[] {
  const candidates = [...restBefore].flatMap((b) =>
    [...restAfter].flatMap((a) => candidate(b, a, alignment) ?? []),
  );
  const free = candidates.filter((c) => !c.conflict || isAlone(c, candidates));
  free.sort((x, y) => Number(x.conflict) - Number(y.conflict) || y.score - x.score);
  const unsure: { after: A; candidates: B[] }[] = [];
  for (const best of free) {
    if (!restBefore.has(best.before) || !restAfter.has(best.after)) continue;
    const rivals = free.filter(
      (c) =>
        c.after === best.after &&
        c.before !== best.before &&
        restBefore.has(c.before) &&
        best.score - c.score < TIE &&
        !hasBetter(c, free, restAfter),
    );
    const merged = [best, ...rivals].every(
      (c) => containment(c.before.terms, best.after.terms) >= PART,
    );
    if (rivals.length === 0 || merged) {
      pair(best.before, best.after);
      continue;
    }
    unsure.push({ after: best.after, candidates: [best, ...rivals].map((c) => c.before) });
    restAfter.delete(best.after);
    for (const c of [best, ...rivals]) restBefore.delete(c.before);
  }
  return unsure;
}

function candidate<B extends Former, A extends Matchable>(
  before: B,
  after: A,
  alignment: Alignment,
): Candidate<B, A> | null {
  if (!share(before.terms, after.terms)) return null;
  const common = similarity(before.terms, after.terms);
  const hunk = alignment.hunkBefore[before.lines[0] - 1] ?? -1;
  const sameHunk = hunk >= 0 && hunk === alignment.hunkAfter[after.lines[0] - 1];
  const sameTopic = before.topic === after.topic;
  const near = sameHunk ? ENOUGH.hunk : sameTopic ? ENOUGH.topic : ENOUGH.elsewhere;
  const enough = before.isDropped === true ? ENOUGH.elsewhere : near;
  if (common < enough) return null;
  const otherTask = conflicts(before.terms, after.terms);
  const otherOwner = differ(before.owners, after.owners);
  const score = common + (sameHunk ? 0.15 : 0) + (sameTopic ? 0.1 : 0);
  const reassigned = !otherTask && otherOwner && common >= ENOUGH.elsewhere;
  return { before, after, score, sameHunk, conflict: otherTask || otherOwner, reassigned };
}

/**
 * A conflicting pair stands only where no other sentence of either version competes for it, in the
 * same place; with but another owner wherever it moved, and only a close rival competes.
 */
function isAlone<B, A>(pair: Candidate<B, A>, all: readonly Candidate<B, A>[]): boolean {
  return (
    (pair.sameHunk || pair.reassigned) &&
    all.every(
      (c) =>
        c === pair ||
        (c.before !== pair.before && c.after !== pair.after) ||
        (pair.reassigned && c.score < pair.score - CLEARLY),
    )
  );
}

function hasBetter<B, A>(
  of: Candidate<B, A>,
  all: readonly Candidate<B, A>[],
  restAfter: ReadonlySet<A>,
): boolean {
  return all.some(
    (c) =>
      c.before === of.before &&
      c.after !== of.after &&
      restAfter.has(c.after) &&
      c.score > of.score,
  );
}
