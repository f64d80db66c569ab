import type { ObjectStore } from "./object-store.ts";

/** A commit and all that came before it, newest first: by committer's date, then by distance. */
export function history(store: ObjectStore, head: string): string[] {
  const seen = new Map<string, number>();
  const queue = [head];
  for (let sha = queue.shift(); sha !== undefined; sha = queue.shift()) {
    if (seen.has(sha)) continue;
    seen.set(sha, seen.size);
    queue.push(...store.commit(sha).parents);
  }
  const date = (sha: string) => Date.parse(store.commit(sha).committer.date);
  const order = (sha: string) => seen.get(sha) ?? 0;
  return [...seen.keys()].sort((a, b) => date(b) - date(a) || order(a) - order(b));
}

/** What `head` has that `base` has not, oldest first. */
export function commitsBetween(store: ObjectStore, base: string | null, head: string): string[] {
  const known = new Set(base === null ? [] : history(store, base));
  return history(store, head)
    .filter((sha) => !known.has(sha))
    .reverse();
}

/** The newest commit that both have; null for unrelated histories. */
export function mergeBase(store: ObjectStore, a: string, b: string): string | null {
  const ours = new Set(history(store, a));
  const shared = history(store, b).filter((sha) => ours.has(sha));
  // One that another shared commit leads to is no best base.
  const behind = new Set(shared.flatMap((sha) => store.commit(sha).parents));
  return shared.find((sha) => !behind.has(sha)) ?? shared[0] ?? null;
}

export function isAncestor(store: ObjectStore, ancestor: string, of: string): boolean {
  return history(store, of).includes(ancestor);
}
