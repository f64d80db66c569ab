import { Octokit } from "@octokit/rest";
import type { World } from "./github/world.ts";

const ignore = (): void => {
  // What Octokit logs is not what these tests are about.
};

/**
 * The app's client on a world, with a token for each request: Octokit's own way would keep one for an
 * hour of the machine's clock, and try a 401 again for seconds of it.
 *
 * @param request how a request is made; to the world itself by default
 */
export function appOctokit(world: World, request: typeof fetch = world.github.fetch): Octokit {
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  const client = new Octokit({ baseUrl: world.github.url, log, request: { fetch: request } });
  client.hook.before("request", ({ headers }) => {
    headers.authorization = `token ${world.github.installationToken(world.installation)}`;
  });
  return client;
}
