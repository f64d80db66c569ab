import { createHash } from "node:crypto";
import type { Hono } from "hono";
import { actorName, actorOf, type Actor } from "./actor.ts";
import type { Effect, Faults } from "./faults.ts";
import { HttpError } from "./http-error.ts";
import type { Limits } from "./limits.ts";
import { isWrite, type Exchange, type RequestLog } from "./request-log.ts";
import type { Env } from "./routes/routes.ts";
import type { StaleLists } from "./stale-lists.ts";
import type { State } from "./state.ts";

/** The connection closes without an answer. */
export class Dropped extends Error {
  constructor() {
    super("socket hang up");
  }
}

export interface Parts {
  readonly state: State;
  readonly api: Hono<Env>;
  readonly pages: Hono;
  readonly log: RequestLog;
  readonly faults: Faults;
  readonly limits: Limits;
  readonly stale: StaleLists;
}

const apiPaths =
  /^\/(app|apps|orgs|users?|repos|repositories|installation|rate_limit|graphql|app-manifests)(\/|$)/;

/** Answers requests: the log, faults, limits and ETags around the routes. */
export class Pipeline {
  readonly #parts: Parts;
  #requests = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Throws `Dropped` where no answer is to be given. */
  async handle(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const wantsPage = request.headers.get("accept")?.includes("text/html") === true;
    if (wantsPage || !apiPaths.test(pathname)) return this.#parts.pages.fetch(request);
    const text = request.method === "GET" ? "" : await request.text();
    const { exchange, actor } = await this.#open(request, text);
    try {
      const response = await this.#faulty(request, text, exchange, actor);
      exchange.status = response.status;
      exchange.response = await readBody(response);
      return exchange.fault?.includes("break-off") ? await brokenOff(response) : response;
    } catch (error) {
      if (error instanceof Dropped) exchange.fault ??= "dropped";
      throw error;
    }
  }

  async #open(
    request: Request,
    text: string,
  ): Promise<{ exchange: Exchange; actor: Actor | HttpError }> {
    const { state, log } = this.#parts;
    const url = new URL(request.url);
    const actor = await actorOf(state, request.headers.get("authorization")).catch(
      (error: unknown) => {
        if (error instanceof HttpError) return error;
        throw error;
      },
    );
    const exchange: Exchange = {
      number: ++this.#requests,
      at: state.now(),
      method: request.method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      actor: actor instanceof HttpError ? "unknown" : actorName(state, actor),
      body: text === "" ? null : parse(text),
      status: null,
      response: null,
      fault: null,
    };
    log.add(exchange);
    return { exchange, actor };
  }

  async #faulty(
    request: Request,
    text: string,
    exchange: Exchange,
    actor: Actor | HttpError,
  ): Promise<Response> {
    const effects = this.#parts.faults.meet(exchange);
    if (effects.length > 0) exchange.fault = effects.map(({ kind }) => kind).join(", ");
    for (const effect of effects) {
      const instead = await before(effect, exchange);
      if (instead !== null) return instead;
    }
    this.#parts.stale.refresh(exchange.number);
    const response =
      actor instanceof HttpError
        ? answer(actor)
        : await this.#limited(request, text, exchange, actor);
    for (const effect of effects) {
      if (effect.kind === "after") await effect.act(exchange);
      if (effect.kind === "drop-after") throw new Dropped();
      if (effect.kind === "status-after")
        return answer(new HttpError(effect.status, "Server Error"));
    }
    return response;
  }

  async #limited(
    request: Request,
    text: string,
    exchange: Exchange,
    actor: Actor,
  ): Promise<Response> {
    const { limits, state } = this.#parts;
    const now = state.clock() / 1000;
    const free = actor.kind === "app" || exchange.path === "/rate_limit";
    let response: Response;
    try {
      if (!free) limits.take(exchange.actor, now, isWrite(exchange));
      response = await this.#route(request, text, actor);
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      response = answer(error);
    }
    response = await withTag(request, response);
    if (response.status === 304 && !free) limits.giveBack(exchange.actor, now);
    for (const [name, value] of Object.entries(limits.headers(exchange.actor, now)))
      response.headers.set(name, value);
    response.headers.set("x-github-media-type", "github.v3; format=json");
    response.headers.set("x-github-request-id", `L:${exchange.number}`);
    return response;
  }

  /** `/repositories/{id}` is the same as `/repos/{owner}/{repo}`, whatever its name is now. */
  async #route(request: Request, text: string, actor: Actor): Promise<Response> {
    const { state, api } = this.#parts;
    const url = new URL(request.url);
    const byId = /^\/repositories\/(\d+)(.*)$/.exec(url.pathname);
    if (byId !== null) {
      const repository = state.repositories.get(Number(byId[1]));
      if (repository === undefined) throw new HttpError(404, "Not Found");
      url.pathname = `/repos/${state.fullName(repository)}${byId[2] ?? ""}`;
    }
    const { method, headers } = request;
    const inner = new Request(url, { method, headers, ...(text === "" ? {} : { body: text }) });
    return api.fetch(inner, { actor });
  }
}

async function before(effect: Effect, exchange: Exchange): Promise<Response | null> {
  if (effect.kind === "drop-before") throw new Dropped();
  if (effect.kind === "hang") return new Promise(() => undefined);
  if (effect.kind === "before") await effect.act(exchange);
  if (effect.kind === "delay")
    await new Promise((resolve) => setTimeout(resolve, effect.milliseconds));
  if (effect.kind !== "status") return null;
  return answer(
    new HttpError(effect.status, `Fault ${effect.status}`, effect.body, effect.headers),
  );
}

/** The response of an error that a route threw. */
export function answer({ status, body, headers }: HttpError): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
  });
}

/** Adds an ETag to what was read, and answers 304 to those who have it. */
async function withTag(request: Request, response: Response): Promise<Response> {
  if (request.method !== "GET" || response.status !== 200) return response;
  const data = Buffer.from(await response.arrayBuffer());
  const tag = `"${createHash("sha256").update(data).digest("hex")}"`;
  const headers = new Headers(response.headers);
  headers.set("etag", `W/${tag}`);
  headers.set("cache-control", "private, max-age=60, s-maxage=60");
  const known = request.headers.get("if-none-match")?.split(/\s*,\s*/) ?? [];
  if (known.some((each) => each.replace(/^W\//, "") === tag))
    return new Response(null, { status: 304, headers });
  return new Response(data, { status: 200, headers });
}

/** The first half of an answer, and then nothing; one without a body does not come at all. */
async function brokenOff(response: Response): Promise<Response> {
  const data = Buffer.from(await response.arrayBuffer());
  if (data.length === 0) throw new Dropped();
  const parts = [data.subarray(0, data.length / 2)];
  const body = new ReadableStream({
    async pull(controller) {
      const part = parts.pop();
      if (part !== undefined) {
        controller.enqueue(part);
        return;
      }
      // A server sends the status with the first bytes only if it has to wait for the next.
      await new Promise((resolve) => setTimeout(resolve, 5));
      controller.error(new TypeError("terminated"));
    },
  });
  return new Response(body, response);
}

async function readBody(response: Response): Promise<unknown> {
  const text = await response.clone().text();
  return text === "" ? null : parse(text);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
