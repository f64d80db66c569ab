import type { Hono } from "hono";
import type { Actor } from "../actor.ts";
import { Call } from "../call.ts";
import type { State } from "../state.ts";

export type Handler = (call: Call) => Response | Promise<Response>;
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
export interface Env {
  Bindings: { actor: Actor };
}

/** Registers endpoints: a path is written as in GitHub's documentation, `{name}` for a part. */
export class Routes {
  readonly #app: Hono<Env>;
  readonly #state: State;

  constructor(app: Hono<Env>, state: State) {
    this.#app = app;
    this.#state = state;
  }

  /** `{name+}` also takes slashes. */
  on(method: Method, path: string, handler: Handler): void {
    const pattern = path.replace(/\{(\w+)(\+?)\}/g, (_, name: string, slashes: string) =>
      slashes === "" ? `:${name}` : `:${name}{.+}`,
    );
    this.#app.on(method, pattern, (context) =>
      handler(new Call(this.#state, context.env.actor, context)),
    );
  }
}
