import { createAppAuth } from "@octokit/auth-app";
import { Octokit } from "@octokit/rest";
import { appKey } from "./app-key.ts";
import { type GitHub, type GitHubOptions, startGitHub } from "./github.ts";
import type { App, Installation, Permissions } from "./model.ts";

/** What the app of this project asks for. */
const appPermissions: Permissions = {
  contents: "read",
  issues: "write",
  checks: "write",
  pull_requests: "write",
};
const appEvents = ["push", "pull_request", "issues", "issue_comment", "repository"];

/** A webhook as its receiver saw it. */
interface Received {
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
  readonly body: string;
}

export interface World {
  readonly github: GitHub;
  readonly app: App;
  readonly installation: Installation;
  readonly secret: string;
  /** As the app's installation. */
  readonly octokit: Octokit;
  /** As the app itself, with its JSON web token. */
  readonly appOctokit: Octokit;
  /** As a person. */
  readonly person: (login: string) => Octokit;
  /** The webhooks since the last `take`, oldest first: waits until all are delivered. */
  readonly take: () => Promise<Received[]>;
}

const quiet = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore(): void {
  // Refused requests are what these tests are about: no need to print them.
}

/**
 * An organisation `acme` (admin alice, member bob) with the repositories `minutes` and `code`, and
 * an app that is installed on all of it, for tests of this GitHub itself.
 */
export async function createWorld(options: GitHubOptions = {}): Promise<World> {
  const github = await startGitHub(options);
  github.createOrganisation("acme", { admins: ["alice"], members: ["bob"] });
  github.createUser("carol");
  github.createRepository("acme/minutes", { files: { "README.md": "# Minutes\n" } });
  github.createRepository("acme/code", { files: { "README.md": "# Code\n" } });
  let received: Received[] = [];
  const secret = "loopback secret";
  const app = github.createApp({
    slug: "scribe",
    publicKey: appKey().publicKey,
    permissions: appPermissions,
    events: appEvents,
    hook: {
      url: "http://127.0.0.1/api/github/webhooks",
      secret,
      deliver: async (request) => {
        const body = await request.text();
        const payload = JSON.parse(body) as Record<string, unknown>;
        const event = request.headers.get("x-github-event") ?? "";
        received.push({ event, payload, headers: request.headers, body });
        return new Response(null, { status: 202 });
      },
    },
  });
  const installation = github.install(app, "acme");
  const base = { baseUrl: github.url, log: quiet, request: { fetch: github.fetch } };
  const keys = { appId: app.id, privateKey: appKey().privateKey };
  const take = async () => {
    await github.hooks.idle();
    const taken = received;
    received = [];
    return taken;
  };
  await take();
  return {
    github,
    app,
    installation,
    secret,
    octokit: new Octokit({
      ...base,
      authStrategy: createAppAuth,
      auth: { ...keys, installationId: installation.id },
    }),
    appOctokit: new Octokit({ ...base, authStrategy: createAppAuth, auth: keys }),
    person: (login) => new Octokit({ ...base, auth: github.tokenFor(login) }),
    take,
  };
}
