import { CommanderError } from "commander";
import {
  type AddCommand,
  type Shell,
  type Status,
  DONE,
  FAILED,
  say,
  WRONG_USAGE,
} from "./command.ts";
import { renderChecks } from "./doctor/render-checks.ts";
import type { Io } from "./io.ts";
import { withEnvFile } from "./serve/env-file.ts";
import { isUnconfigured, readSettings } from "./serve/read-settings.ts";
import { setUp } from "./serve/set-up.ts";
import { untilSignal } from "./serve/until-signal.ts";
import { styleOf } from "./style.ts";
import { GitHubFailure } from "../github/github-failure.ts";
import { createLog } from "../runtime/create-log.ts";
import { type Running, serve as startServer } from "../runtime/serve.ts";
import type { Settings } from "../runtime/settings.ts";

const HELP = `
Environment, also read from .env in this folder:
  APP_ID            the app's number
  PRIVATE_KEY       the app's private key as PEM, or
  PRIVATE_KEY_PATH  the file that holds it
  WEBHOOK_SECRET    the secret of the app's webhook
  PORT, HOST        where to listen (default: 3000, localhost)
  LOG_LEVEL         trace, debug, info (default), warn, error, fatal or silent
  GITHUB_API_URL    default https://api.github.com; for GitHub Enterprise Server https://HOST/api/v3
  PUBLIC_URL        where GitHub reaches this server; needed to register the app
  GITHUB_ORG        the organisation that is to own the app; yours alone without it

Webhooks are taken at /api/github/webhooks; /healthz answers 200. SIGTERM and SIGINT end it.
Without APP_ID, key and secret it offers to register the app.`;

/** \`serve\`: the app as a server. */
export const addServe: AddCommand = (command, shell) => {
  command.addHelpText("after", HELP).action(async () => {
    shell.finish(await serve(shell));
  });
};

async function serve({ io: outer }: Shell): Promise<Status> {
  const io = { ...outer, env: await withEnvFile(outer) };
  const asked = untilSignal();
  if (isUnconfigured(io)) {
    const setup = await setUp(io);
    if (setup === null) throw wrongUsage();
    const ended = await Promise.race([asked.then(() => true), setup.registered.then(() => false)]);
    if (ended) {
      await setup.close();
      return DONE;
    }
    io.env = { ...io.env, ...setup.written() };
    say(io, "Registered; all is kept in .env. Starting.");
  }
  const read = await readSettings(io);
  if ("checks" in read) {
    io.stderr.write(renderChecks(read.checks, styleOf({ ...io, stdout: io.stderr })));
    throw wrongUsage();
  }
  const running = await start(io, read.settings);
  if (running === null) return FAILED;
  await asked;
  await running.stop();
  return DONE;
}

/** What is wrong was said: `run` makes it the exit status. */
function wrongUsage(): CommanderError {
  return new CommanderError(WRONG_USAGE, "minutes-to-issues.environment", "wrong environment");
}

async function start(io: Io, settings: Settings): Promise<Running | null> {
  const { stderr } = io;
  const log = await createLog(
    settings.logLevel,
    (line) => {
      stderr.write(line);
    },
    stderr.isTerminal,
  );
  try {
    return await startServer(settings, log);
  } catch (error) {
    if (error instanceof GitHubFailure) {
      say(io, `GitHub does not know this app by this key (${error.message}): run doctor`);
      return null;
    }
    // The system's refusal to listen; Probot's message says which port.
    if (error instanceof Error && "syscall" in error) {
      say(io, error.message);
      return null;
    }
    throw error;
  }
}
