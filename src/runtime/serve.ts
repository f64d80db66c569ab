import type { IncomingMessage, ServerResponse } from "node:http";
import { type Logger, Probot, Server } from "probot";
import { GitHubFailure } from "../github/github-failure.ts";
import { minutesToIssues } from "../index.ts";
import { systemClock } from "../sync/session.ts";
import { AppClient, octokitFor } from "./app-client.ts";
import { freePort } from "./free-port.ts";
import { isLoopback } from "./is-loopback.ts";
import { Keeper } from "./keeper.ts";
import type { Settings } from "./settings.ts";

const HOUR = 3_600_000;
/** Milliseconds that work under way is given to end. What is cut off, the next start takes up. */
const GRACE = 8_000;

/** A server at work. */
export interface Running {
  readonly url: string;
  readonly keeper: Keeper;
  /** Takes no more requests, lets the work under way end, and resolves then, or after a while. */
  stop(): Promise<void>;
}

/**
 * Serves the app: webhooks at Probot's path, `/healthz`, and a look at all minutes repositories now
 * and every hour, for what no webhook told.
 *
 * @throws GitHubFailure where GitHub does not know the app by its key
 */
export async function serve(settings: Settings, log: Logger): Promise<Running> {
  const { apiUrl, host } = settings;
  const server = new Server({
    host,
    port: settings.port === 0 ? await freePort(host) : settings.port,
    log,
    enableStaticFiles: false,
    ...(settings.webhookProxy === null ? {} : { webhookProxy: settings.webhookProxy }),
    Probot: Probot.defaults({
      appId: settings.appId,
      privateKey: settings.privateKey,
      secret: settings.webhookSecret,
      baseUrl: apiUrl,
      Octokit: octokitFor(apiUrl),
      log,
    }),
  });
  const { keeper, client } = await load(server, apiUrl, log);
  server.addHandler(health);
  return start(server, keeper, client, log);
}

/** Gives the app to the server, which hands it its Probot. */
function load(
  server: Server,
  apiUrl: string,
  log: Logger,
): Promise<{ keeper: Keeper; client: AppClient }> {
  return new Promise((resolve, reject) => {
    const loaded = server.load((app) => {
      const client = new AppClient(app);
      const keeper = new Keeper({
        connect: (installation) => client.connect(installation),
        listInstallations: () => client.listInstallations(),
        clock: systemClock,
        log,
        // A GitHub on this machine shows at once what was written to it.
        ...(isLoopback(apiUrl) ? { patience: 0 } : {}),
      });
      minutesToIssues(app, keeper);
      resolve({ keeper, client });
    });
    loaded.catch(reject);
  });
}

async function start(
  server: Server,
  keeper: Keeper,
  client: AppClient,
  log: Logger,
): Promise<Running> {
  await checkKey(client, log);
  await server.start();
  const look = async (): Promise<void> => {
    try {
      await keeper.wakeAll();
    } catch (error) {
      if (!(error instanceof GitHubFailure)) log.error({ err: error }, "failed");
      else log.warn({ kind: error.kind, message: error.message }, "installations not listed");
    }
  };
  void look();
  const timer = setInterval(() => void look(), HOUR);
  return {
    url: `http://${server.host}:${server.port}`,
    keeper,
    async stop() {
      clearInterval(timer);
      const grace = new AbortController();
      const late = new Promise<void>((resolve) => {
        const end = setTimeout(resolve, GRACE);
        grace.signal.addEventListener("abort", () => {
          clearTimeout(end);
        });
      });
      await Promise.race([Promise.all([server.stop(), keeper.queue.close()]), late]);
      grace.abort();
    },
  };
}

/** A wrong key will not mend itself: better not to start. A GitHub that is away may come back. */
async function checkKey(client: AppClient, log: Logger): Promise<void> {
  try {
    log.info({ app: await client.slug() }, "known to GitHub");
  } catch (error) {
    if (!(error instanceof GitHubFailure) || ["gone", "forbidden"].includes(error.kind))
      throw error;
    log.warn({ kind: error.kind, message: error.message }, "GitHub does not answer yet");
  }
}

/** Answers whoever asks whether the server lives: 200 for a server that takes requests. */
function health(request: IncomingMessage, response: ServerResponse): boolean {
  const path = request.url?.split("?")[0];
  if (path !== "/healthz" || (request.method !== "GET" && request.method !== "HEAD")) return false;
  response.writeHead(200, { "content-type": "application/json" }).end('{"status":"ok"}\n');
  return true;
}
