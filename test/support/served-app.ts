import { onTestFinished } from "vitest";
import { createLog } from "../../src/runtime/create-log.ts";
import { type Running, serve } from "../../src/runtime/serve.ts";
import { appKey } from "./github/app-key.ts";
import { createWorld, type World } from "./github/world.ts";

/** The real server on a socket, and a GitHub on another that sends it webhooks. */
export interface ServedApp {
  readonly world: World;
  readonly running: Running;
  /** What the server logged. */
  readonly log: readonly string[];
  /** Waits until no webhook is under way and nothing is left to do. */
  readonly settle: () => Promise<void>;
}

/** Starts both; they end with the test. */
export async function serveApp(): Promise<ServedApp> {
  const world = await createWorld({ listen: true });
  const lines: string[] = [];
  const log = await createLog("debug", (line) => lines.push(line), false);
  const running = await serve(
    {
      appId: world.app.id,
      privateKey: appKey().privateKey,
      webhookSecret: world.secret,
      port: 0,
      host: "127.0.0.1",
      logLevel: "debug",
      apiUrl: world.github.url,
      webhookProxy: null,
    },
    log,
  );
  onTestFinished(async () => {
    await running.stop();
    await world.github.close();
  });
  const url = `${running.url}/api/github/webhooks`;
  world.github.setHook(world.app, { url, secret: world.secret });
  const settle = async (): Promise<void> => {
    await world.github.hooks.idle();
    await running.keeper.queue.idle();
  };
  await settle();
  return { world, running, log: lines, settle };
}
