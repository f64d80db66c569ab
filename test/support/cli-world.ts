import { appKey } from "./github/app-key.ts";
import type { App } from "./github/model.ts";
import { createWorld, type World } from "./github/world.ts";
import { type CliResult, runCli } from "./run-cli.ts";

/** A GitHub on loopback, and the command line as its app's owner would run it. */
export interface CliWorld {
  readonly world: World;
  /** What the organisation's app is given. */
  readonly env: Readonly<Record<string, string>>;
  /** As the organisation's app. */
  run(...argv: readonly string[]): Promise<CliResult>;
  /** As another app. */
  runAs(app: App, ...argv: readonly string[]): Promise<CliResult>;
  /** Commits files to `acme/minutes` as alice; null deletes. */
  commit(files: Record<string, string | null>): void;
}

/** Starts one with files in `acme/minutes`; `world.github.close()` ends it. */
export async function createCliWorld(files: Record<string, string>): Promise<CliWorld> {
  const world = await createWorld();
  const envOf = (app: App): Record<string, string> => ({
    APP_ID: String(app.id),
    PRIVATE_KEY: appKey().privateKey,
    GITHUB_API_URL: world.github.url,
  });
  const runAs = (app: App, ...argv: readonly string[]): Promise<CliResult> =>
    runCli(argv, { env: envOf(app) });
  const commit = (changed: Record<string, string | null>): void => {
    world.github.as("alice").commit("acme/minutes", { files: changed, message: "Change minutes" });
  };
  commit(files);
  const env = envOf(world.app);
  return { world, env, commit, runAs, run: (...argv) => runAs(world.app, ...argv) };
}
