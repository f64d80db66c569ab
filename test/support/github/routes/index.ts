import { Hono } from "hono";
import { HttpError, notFound } from "../http-error.ts";
import type { Limits } from "../limits.ts";
import { actorName } from "../actor.ts";
import { answer } from "../pipeline.ts";
import type { State } from "../state.ts";
import { appRoutes } from "./app.ts";
import { checkRoutes } from "./checks.ts";
import { commentRoutes } from "./comments.ts";
import { commitRoutes } from "./commits.ts";
import { contentsRoutes } from "./contents.ts";
import { gitRoutes } from "./git.ts";
import { graphqlRoutes } from "./graphql.ts";
import { hookRoutes } from "./hooks.ts";
import { issueRoutes } from "./issues.ts";
import { labelRoutes } from "./labels.ts";
import { pullRoutes } from "./pulls.ts";
import { repositoryRoutes } from "./repositories.ts";
import { Routes, type Env } from "./routes.ts";

/** All endpoints. */
export function createApi(state: State, limits: Limits): Hono<Env> {
  const api = new Hono<Env>();
  const routes = new Routes(api, state);
  appRoutes(routes);
  hookRoutes(routes);
  repositoryRoutes(routes);
  gitRoutes(routes);
  contentsRoutes(routes);
  checkRoutes(routes);
  commitRoutes(routes);
  commentRoutes(routes);
  labelRoutes(routes);
  issueRoutes(routes);
  pullRoutes(routes);
  graphqlRoutes(routes);
  routes.on("GET", "/rate_limit", (call) => {
    const now = state.clock() / 1000;
    const headers = limits.headers(actorName(state, call.actor), now);
    const figure = (name: string) => Number(headers[`x-ratelimit-${name}`]);
    const core = {
      limit: figure("limit"),
      remaining: figure("remaining"),
      reset: figure("reset"),
      used: figure("used"),
    };
    return call.json({ resources: { core, search: core, graphql: core }, rate: core });
  });
  api.notFound(() => answer(notFound()));
  api.onError((error) => {
    if (error instanceof HttpError) return answer(error);
    throw error;
  });
  return api;
}
