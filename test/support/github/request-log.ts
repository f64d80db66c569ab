/** One request and its answer. */
export interface Exchange {
  /** 1 for the first request of all. */
  readonly number: number;
  /** ISO 8601, by this GitHub's clock. */
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** A login, `slug[bot]` for an installation's token, `app/slug` for the app, `anonymous`. */
  actor: string;
  /** JSON where it was JSON, else text; null for none. */
  readonly body: unknown;
  /** null where the connection was dropped before an answer. */
  status: number | null;
  response: unknown;
  /** What a fault did to it. */
  fault: string | null;
}

export interface ExchangeFilter {
  readonly actor?: string;
  readonly method?: string;
  readonly path?: RegExp;
}

/** What was asked of this GitHub, in the order in which it came. */
export class RequestLog {
  /** Told of each request to any GitHub of this process: `test/contract` looks at them all. */
  static readonly watchers = new Set<(exchange: Exchange) => void>();
  readonly all: Exchange[] = [];

  add(exchange: Exchange): void {
    this.all.push(exchange);
    for (const watch of RequestLog.watchers) watch(exchange);
  }

  /** Forgets what was asked until now; numbers go on. */
  clear(): void {
    this.all.length = 0;
  }

  filter({ actor, method, path }: ExchangeFilter = {}): Exchange[] {
    return this.all.filter(
      (each) =>
        (actor === undefined || each.actor === actor) &&
        (method === undefined || each.method === method) &&
        (path === undefined || path.test(each.path)),
    );
  }

  /** Requests that change something; asking for a token is none. */
  writes(filter: ExchangeFilter = {}): Exchange[] {
    return this.filter(filter).filter(isWrite);
  }

  reads(filter: ExchangeFilter = {}): Exchange[] {
    return this.filter(filter).filter(
      (each) => !isWrite(each) && !each.path.endsWith("/access_tokens"),
    );
  }
}

type Sent = Pick<Exchange, "method" | "path" | "body">;

export function isWrite({ method, path, body }: Sent): boolean {
  if (path === "/graphql") return /^\s*mutation\b/.test(queryOf(body));
  return method !== "GET" && method !== "HEAD" && !path.endsWith("/access_tokens");
}

function queryOf(body: unknown): string {
  const query = typeof body === "object" && body !== null && "query" in body ? body.query : "";
  return typeof query === "string" ? query : "";
}
