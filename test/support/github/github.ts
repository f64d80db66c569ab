import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import {
  createInstallationToken,
  grant,
  installApp,
  ping,
  selectRepositories,
  suspend,
  uninstall,
  unsuspend,
} from "./acts/installations.ts";
import { Faults } from "./faults.ts";
import { Limits } from "./limits.ts";
import type { Account, App, Hook, Installation, Permissions, Repository } from "./model.ts";
import { createPages } from "./pages/index.ts";
import { Person } from "./person.ts";
import { Dropped, Pipeline } from "./pipeline.ts";
import { RequestLog } from "./request-log.ts";
import { createApi } from "./routes/index.ts";
import { seedApp, seedOrganisation, seedRepository, seedUser, type AppOptions } from "./seed.ts";
import { StaleLists } from "./stale-lists.ts";
import { State } from "./state.ts";
import { WebhookQueue } from "./webhook-queue.ts";

export interface GitHubOptions {
  /** Default: one that is free. */
  readonly port?: number;
  /** false: no socket; use `fetch`. The URL is then `http://github.invalid`. */
  readonly listen?: boolean;
  /** The clock. Default: the machine's. */
  readonly now?: () => Date;
}

/** A stateful GitHub on loopback; see README.md for what it does and what it leaves out. */
export class GitHub {
  /** What `baseUrl` is to be; pages for browsers stand there too. */
  get url(): string {
    return this.state.url;
  }
  readonly state: State;
  readonly hooks = new WebhookQueue();
  readonly log = new RequestLog();
  readonly faults = new Faults();
  readonly limits = new Limits();
  readonly staleLists: StaleLists;
  readonly #pipeline: Pipeline;
  #server: Server | null = null;

  constructor(now: () => Date) {
    this.state = new State(now, this.hooks);
    this.staleLists = new StaleLists(this.state);
    this.state.url = "http://github.invalid";
    const { state, log, faults, limits, staleLists: stale } = this;
    const [api, pages] = [createApi(state, limits), createPages(state)];
    this.#pipeline = new Pipeline({ state, api, pages, log, faults, limits, stale });
  }

  /** Answers without a socket, redirects followed: give it to Octokit as `request: { fetch }`. */
  readonly fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    let request = new Request(input, init);
    for (let hops = 0; ; hops++) {
      const again = request.clone();
      const response = await this.#pipeline.handle(request).catch((error: unknown) => {
        if (error instanceof Dropped) throw new TypeError("fetch failed", { cause: error });
        throw error;
      });
      const location = response.headers.get("location");
      const redirects = [301, 302, 307, 308].includes(response.status) && hops < 20;
      if (location === null || !redirects || again.redirect !== "follow") {
        // A response that came over a socket knows its address, and Octokit's paging reads it.
        return Object.defineProperty(response, "url", { value: again.url });
      }
      request = new Request(new URL(location, again.url), again);
    }
  };

  async listen(port: number): Promise<void> {
    const listener = getRequestListener(
      async (request, { outgoing }) => {
        try {
          return await this.#pipeline.handle(request);
        } catch (error) {
          outgoing.destroy();
          if (error instanceof Dropped) return RESPONSE_ALREADY_SENT;
          throw error;
        }
      },
      { overrideGlobalObjects: false },
    );
    const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject).listen(port, "127.0.0.1", resolve);
    });
    this.#server = server;
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("No address to listen on");
    this.state.url = `http://127.0.0.1:${address.port}`;
  }

  /** Ends at once; requests under way are cut off. */
  async close(): Promise<void> {
    const server = this.#server;
    if (server === null) return;
    this.#server = null;
    server.closeAllConnections();
    await new Promise<void>((resolve) =>
      server.close(() => {
        resolve();
      }),
    );
  }

  createUser(login: string, options: { name?: string; email?: string } = {}): Account {
    return seedUser(this.state, login, options);
  }

  /** Members who are no users yet become users. */
  createOrganisation(login: string, options: Parameters<typeof seedOrganisation>[2] = {}): Account {
    return seedOrganisation(this.state, login, options);
  }

  createRepository(
    fullName: string,
    options: Parameters<typeof seedRepository>[2] = {},
  ): Repository {
    return seedRepository(this.state, fullName, options);
  }

  createApp(options: AppOptions): App {
    return seedApp(this.state, options);
  }

  /** Sets where an app's webhooks go, and pings it. */
  setHook(app: App, hook: Hook): void {
    app.hook = hook;
    ping(this.state, app);
  }

  /** Installs an app on an account: on all of its repositories, or on those named `owner/name`. */
  install(
    app: App,
    login: string,
    options: { repositories?: readonly string[]; permissions?: Permissions } = {},
  ): Installation {
    const account = this.account(login);
    const repositories =
      options.repositories === undefined ? "all" : options.repositories.map(this.repository);
    const permissions = options.permissions ?? app.permissions;
    return installApp(this.state, this.#owner(account), app, account.id, repositories, permissions);
  }

  /** Changes an installation as its owner would. */
  readonly installation = {
    remove: (each: Installation): void => {
      uninstall(this.state, this.#ownerOf(each), each);
    },
    suspend: (each: Installation): void => {
      suspend(this.state, this.#ownerOf(each), each);
    },
    unsuspend: (each: Installation): void => {
      unsuspend(this.state, this.#ownerOf(each), each);
    },
    grant: (each: Installation, permissions: Permissions): void => {
      grant(this.state, this.#ownerOf(each), each, permissions);
    },
    select: (
      each: Installation,
      { add = [], remove = [] }: { add?: readonly string[]; remove?: readonly string[] },
    ): void => {
      const [added, removed] = [add.map(this.repository), remove.map(this.repository)];
      selectRepositories(this.state, this.#ownerOf(each), each, added, removed);
    },
  };

  /** A personal access token. */
  tokenFor(login: string): string {
    const value = `ghp_${String(this.state.nextId("token")).padStart(36, "0")}`;
    const holder = { kind: "user", accountId: this.account(login).id } as const;
    this.state.tokens.set(value, { value, holder, expiresAt: null });
    return value;
  }

  /** An installation's token, without the request for it. */
  installationToken(installation: Installation): string {
    const { permissions } = installation;
    return createInstallationToken(this.state, installation, permissions, null).value;
  }

  /** Acts as this person. */
  as(login: string): Person {
    return new Person(this.state, this.account(login));
  }

  account(login: string): Account {
    const account = this.state.findAccount(login);
    if (account === null) throw new Error(`No account ${login}`);
    return account;
  }

  /** By `owner/name`; throws where there is none. */
  readonly repository = (fullName: string): Repository => this.state.repositoryNamed(fullName);

  #ownerOf(installation: Installation) {
    return this.#owner(this.state.account(installation.accountId));
  }

  #owner(account: Account) {
    const admin = [...account.members].find(([, role]) => role === "admin")?.[0];
    return { account: admin === undefined ? account : this.state.account(admin), app: null };
  }
}

/** Starts one; it takes milliseconds. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const github = new GitHub(options.now ?? (() => new Date()));
  if (options.listen !== false) await github.listen(options.port ?? 0);
  return github;
}
