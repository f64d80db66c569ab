import type { Conversations } from "./model.ts";
import type { State } from "./state.ts";

interface Snapshot {
  readonly request: number;
  readonly at: number;
  readonly repositories: ReadonlyMap<number, Conversations>;
}

/** Lists of issues, pull requests and comments that lag behind, as GitHub's can after a write. */
export class StaleLists {
  readonly #state: State;
  #lag: { readonly requests: number } | { readonly milliseconds: number } | null = null;
  #snapshots: Snapshot[] = [];

  constructor(state: State) {
    this.#state = state;
  }

  /** From now on lists show what stood so many requests, or milliseconds, ago. */
  start(lag: { readonly requests: number } | { readonly milliseconds: number }): void {
    this.#lag = lag;
    this.#snapshots = [];
  }

  stop(): void {
    this.#lag = null;
    this.#snapshots = [];
    this.#state.stale.clear();
  }

  /** Before each request: notes how things stand, and chooses what lists show. */
  refresh(request: number): void {
    const lag = this.#lag;
    if (lag === null) return;
    const now = this.#state.clock();
    this.#snapshots.push({ request, at: now, repositories: snapshot(this.#state) });
    const old = (each: Snapshot) =>
      "requests" in lag
        ? each.request <= request - lag.requests
        : each.at <= now - lag.milliseconds;
    const shown = this.#snapshots.findLastIndex(old);
    this.#snapshots.splice(0, Math.max(0, shown));
    this.#state.stale.clear();
    for (const [id, seen] of this.#snapshots[0]?.repositories ?? [])
      this.#state.stale.set(id, seen);
  }
}

function snapshot(state: State): Map<number, Conversations> {
  return new Map(
    [...state.repositories.values()].map(({ id, issues, comments }) => [
      id,
      structuredClone({ issues, comments }),
    ]),
  );
}
