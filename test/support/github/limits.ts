import { HttpError } from "./http-error.ts";

interface Bucket {
  used: number;
  resetsAt: number;
}

/** The primary rate limit, per actor, and the one on making content. All times are seconds. */
export class Limits {
  /** Requests an hour. */
  limit = 5000;
  /** Writes that a minute allows before 403 with `retry-after`; GitHub's own figure is 80. */
  writesPerMinute = Infinity;
  readonly #buckets = new Map<string, Bucket>();
  readonly #writes = new Map<string, Bucket>();

  /** What an actor has left in this hour; the next request takes one of them. */
  setRemaining(actor: string, remaining: number, now: number): void {
    const bucket = current(this.#buckets, actor, now, 3600);
    bucket.used = this.limit - remaining;
  }

  /** Everyone's hour begins anew. */
  reset(): void {
    this.#buckets.clear();
    this.#writes.clear();
  }

  /** Counts a request; throws 403 where nothing is left. */
  take(actor: string, now: number, write: boolean): void {
    const bucket = current(this.#buckets, actor, now, 3600);
    if (bucket.used >= this.limit)
      throw new HttpError(403, `API rate limit exceeded for ${actor}.`);
    bucket.used += 1;
    if (!write) return;
    const writes = current(this.#writes, actor, now, 60);
    if (writes.used >= this.writesPerMinute)
      throw new HttpError(
        403,
        "You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.",
        {},
        { "retry-after": String(Math.max(1, Math.ceil(writes.resetsAt - now))) },
      );
    writes.used += 1;
  }

  /** A 304 costs nothing. */
  giveBack(actor: string, now: number): void {
    current(this.#buckets, actor, now, 3600).used -= 1;
  }

  headers(actor: string, now: number): Record<string, string> {
    const { used, resetsAt } = current(this.#buckets, actor, now, 3600);
    return {
      "x-ratelimit-limit": String(this.limit),
      "x-ratelimit-remaining": String(Math.max(0, this.limit - used)),
      "x-ratelimit-reset": String(Math.ceil(resetsAt)),
      "x-ratelimit-used": String(used),
      "x-ratelimit-resource": "core",
    };
  }
}

function current(buckets: Map<string, Bucket>, actor: string, now: number, span: number): Bucket {
  const found = buckets.get(actor);
  if (found !== undefined && found.resetsAt > now) return found;
  const fresh = { used: 0, resetsAt: now + span };
  buckets.set(actor, fresh);
  return fresh;
}
