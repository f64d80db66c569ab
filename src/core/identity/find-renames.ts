/** A file as rename detection sees it. */
export interface Candidate {
  readonly path: string;
  readonly blob: string;
  /** Its lines; null where it was not read. */
  readonly lines: readonly string[] | null;
}

/** Git's default: half of the content is enough. */
const ENOUGH = 0.5;

/**
 * Pairs files that vanished with files that appeared in the same push, as git does (`git diff -M`):
 * equal blobs first, then those that share at least half of their lines, most alike first; bullets
 * do not count. Returns the vanished file for each appeared one that has a pair.
 */
export function findRenames(
  vanished: readonly Candidate[],
  appeared: readonly Candidate[],
): ReadonlyMap<string, Candidate> {
  const scored = appeared.flatMap((to) =>
    vanished.map((from) => ({ from, to, score: alike(from, to) })),
  );
  scored.sort((a, b) => b.score - a.score || a.from.path.localeCompare(b.from.path));
  const renames = new Map<string, Candidate>();
  const taken = new Set<string>();
  for (const { from, to, score } of scored) {
    if (score < ENOUGH || taken.has(from.path) || renames.has(to.path)) continue;
    renames.set(to.path, from);
    taken.add(from.path);
  }
  return renames;
}

function alike(a: Candidate, b: Candidate): number {
  if (a.blob === b.blob) return 2;
  if (a.lines === null || b.lines === null) return 0;
  const left = a.lines.map(words).filter((line) => line !== "");
  const right = b.lines.map(words).filter((line) => line !== "");
  const counts = new Map<string, number>();
  for (const line of left) counts.set(line, (counts.get(line) ?? 0) + 1);
  let common = 0;
  for (const line of right) {
    const count = counts.get(line) ?? 0;
    if (count === 0) continue;
    counts.set(line, count - 1);
    common += 1;
  }
  return common / Math.max(left.length, right.length, 1);
}

/** A line without its bullet: other bullets make no other file. */
function words(line: string): string {
  return line.trim().replace(/^(?:[-*+]|\d{1,3}[.)])\s+/, "");
}
