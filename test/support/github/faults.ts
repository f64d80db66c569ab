import type { Exchange } from "./request-log.ts";

/** What happens to a request that a fault meets. */
export type Effect =
  /** The connection closes before anything is done. */
  | { readonly kind: "drop-before" }
  /** It is done, and the connection closes before the answer. */
  | { readonly kind: "drop-after" }
  /** It is done, and the connection closes amid the answer. */
  | { readonly kind: "break-off" }
  /** It is not done: this is the answer. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly body?: Readonly<Record<string, unknown>>;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** It is done, and this is the answer all the same. */
  | { readonly kind: "status-after"; readonly status: number }
  /** It is done so many milliseconds later. */
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** It is never answered, nor done. */
  | { readonly kind: "hang" }
  /** Something else happens first, or right after it is done: a person acts, the app is killed. */
  | {
      readonly kind: "before" | "after";
      readonly act: (exchange: Exchange) => void | Promise<void>;
    };

export interface Fault {
  readonly method?: string;
  readonly path?: RegExp;
  readonly actor?: string | RegExp;
  /** The first matching request that it meets, 1 by default, counted from when it was added. */
  readonly nth?: number;
  /** How many matching requests it meets from there, 1 by default; Infinity: all. */
  readonly times?: number;
  readonly effect: Effect;
}

export interface ActiveFault extends Fault {
  /** Matching requests seen. */
  seen: number;
  /** Requests met. */
  hits: number;
}

/** Faults on demand. Without matchers, `nth` counts all requests. */
export class Faults {
  readonly #active: ActiveFault[] = [];

  add(fault: Fault): ActiveFault {
    const active = { ...fault, seen: 0, hits: 0 };
    this.#active.push(active);
    return active;
  }

  remove(fault: ActiveFault): void {
    const index = this.#active.indexOf(fault);
    if (index !== -1) this.#active.splice(index, 1);
  }

  clear(): void {
    this.#active.length = 0;
  }

  /** What this request meets, in the order in which the faults were added. */
  meet(exchange: Exchange): Effect[] {
    const effects: Effect[] = [];
    for (const fault of this.#active) {
      if (!matches(fault, exchange)) continue;
      fault.seen += 1;
      const first = fault.nth ?? 1;
      if (fault.seen < first || fault.seen >= first + (fault.times ?? 1)) continue;
      fault.hits += 1;
      effects.push(fault.effect);
    }
    return effects;
  }
}

function matches({ method, path, actor }: Fault, exchange: Exchange): boolean {
  if (method !== undefined && method !== exchange.method) return false;
  if (path !== undefined && !path.test(exchange.path)) return false;
  if (actor === undefined) return true;
  return typeof actor === "string" ? actor === exchange.actor : actor.test(exchange.actor);
}

/** An answer that GitHub gives when one writes too fast. */
export const secondaryLimit = (retryAfter: number): Effect => ({
  kind: "status",
  status: 403,
  body: {
    message:
      "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
    documentation_url:
      "https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits",
  },
  headers: { "retry-after": String(retryAfter) },
});
