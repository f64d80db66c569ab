import { pino } from "pino";
import { Probot } from "probot";
import { connect } from "../../src/github/connect.ts";
import { minutesToIssues } from "../../src/index.ts";
import { Keeper } from "../../src/runtime/keeper.ts";
import type { SyncReport } from "../../src/sync/report/sync-report.ts";
import { appOctokit } from "./app-octokit.ts";
import { appKey } from "./github/app-key.ts";
import { createWorld, type World } from "./github/world.ts";
import { VirtualClock } from "./virtual-clock.ts";

/** The app's login. */
export const APP = "scribe[bot]";
const quiet = pino({ level: "silent" });
const HOUR = 3_600_000;
/** As long as GitHub's lists may lag, in milliseconds: the clock is virtual, so that it costs nothing. */
const PATIENCE = 10_000;

/** The whole app at work on a GitHub without sockets: webhooks, queue, sync. */
export interface App {
  readonly world: World;
  readonly clock: VirtualClock;
  /** What the syncs reported, oldest first. */
  readonly reports: SyncReport[];
  /** What the app threw that was no failure of GitHub's. */
  readonly bugs: Error[];
  /** Waits until no webhook is under way and nothing is left to do, retries included. */
  settle(): Promise<void>;
  /** The process ends here and now: of its requests none arrives any more. */
  die(): void;
  readonly isAlive: boolean;
  /** A new process, which remembers nothing, starts and looks at all repositories. */
  start(): Promise<void>;
  /** What the schedule does, an hour later. */
  tick(): Promise<void>;
}

/** Starts the app on a world where it is installed, and waits until its first look is taken. */
export async function startApp(): Promise<App> {
  const clock = new VirtualClock();
  const world = await createWorld({ listen: false, now: () => clock.now() });
  const reports: SyncReport[] = [];
  const bugs: Error[] = [];
  let running: Process | null = null;
  const app: App = {
    world,
    clock,
    reports,
    bugs,
    get isAlive() {
      return running !== null;
    },
    async settle() {
      do {
        await world.github.hooks.idle();
        await running?.keeper.queue.idle();
      } while (world.github.hooks.busy);
    },
    die() {
      running?.kill();
      running = null;
    },
    async start() {
      app.die();
      const started = await startProcess(world, clock, reports, bugs);
      running = started;
      world.github.setHook(world.app, {
        url: "http://127.0.0.1/api/github/webhooks",
        secret: world.secret,
        deliver: (request) => started.receive(request),
      });
      await started.keeper.wakeAll();
      await app.settle();
    },
    async tick() {
      clock.pass(HOUR);
      await running?.keeper.wakeAll();
      await app.settle();
    },
  };
  await app.start();
  return app;
}

interface Process {
  readonly keeper: Keeper;
  receive(request: Request): Promise<Response>;
  kill(): void;
}

async function startProcess(
  world: World,
  clock: VirtualClock,
  reports: SyncReport[],
  bugs: Error[],
): Promise<Process> {
  let alive = true;
  const request: typeof fetch = (input, init) => {
    if (!alive) return Promise.reject(new TypeError("fetch failed"));
    return world.github.fetch(input, init);
  };
  const keys = { appId: world.app.id, privateKey: appKey().privateKey };
  const client = appOctokit(world, request);
  const error = (told: unknown): void => {
    const { err } = told as { err: Error };
    if (alive) bugs.push(err);
  };
  const keeper = new Keeper({
    connect: () => Promise.resolve(connect(client, { login: APP })),
    listInstallations: () => Promise.resolve([world.installation.id]),
    clock,
    log: { info: ignore, warn: ignore, error },
    patience: PATIENCE,
    pace: 0,
    onSynced: (synced) => {
      if (alive) reports.push(synced);
    },
  });
  const probot = new Probot({ ...keys, secret: world.secret, log: quiet });
  await probot.load((app) => {
    minutesToIssues(app, keeper);
  });
  return {
    keeper,
    async receive(delivery) {
      if (!alive) return new Response(null, { status: 502 });
      await probot.webhooks.verifyAndReceive({
        id: delivery.headers.get("x-github-delivery") ?? "",
        name: delivery.headers.get("x-github-event") as "push",
        signature: delivery.headers.get("x-hub-signature-256") ?? "",
        payload: await delivery.text(),
      });
      return new Response(null, { status: 202 });
    },
    kill() {
      alive = false;
      void keeper.queue.close();
    },
  };
}

function ignore(): void {
  // What the app logs is not what these tests are about.
}
