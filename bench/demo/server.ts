import { type ChildProcess, spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { freePort } from "../../src/runtime/free-port.ts";
import { appKey } from "../../test/support/github/app-key.ts";
import type { Seeded } from "./seed.ts";

const MAIN = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
/** Milliseconds that the server is given to come up, or to do what a push asks. */
const PATIENCE = 90_000;
const Line = z.object({ msg: z.string(), commit: z.string().optional() });

/** The real server, as a process of its own. */
export interface Child {
  readonly url: string;
  /** Resolves when it has brought the minutes up to date with a commit, so many times in all. */
  synced(commit: string, times?: number): Promise<void>;
  /** Ends it with SIGTERM; gives its exit status. */
  stop(): Promise<number | null>;
}

/** Starts `minutes-to-issues serve` against a GitHub on this machine, and waits until it answers. */
export async function startServer({ github, app, secret }: Seeded): Promise<Child> {
  const port = await freePort("127.0.0.1");
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), MAIN, "serve"], {
    // A folder without a .env: the reader's own app is not to answer here.
    cwd: tmpdir(),
    // A group of its own: Ctrl-C is for the demo, which then ends it.
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
    env: {
      PATH: process.env["PATH"],
      APP_ID: String(app.id),
      PRIVATE_KEY: appKey().privateKey,
      WEBHOOK_SECRET: secret,
      PORT: String(port),
      HOST: "127.0.0.1",
      GITHUB_API_URL: github.url,
    },
  });
  const log: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (text: string) => log.push(text));
  const exited = new Promise<number | null>((resolve) => {
    child.once("exit", resolve);
  });
  process.once("exit", () => child.kill("SIGKILL"));
  const until = (what: string, isTrue: () => Promise<boolean> | boolean): Promise<void> =>
    poll(child, isTrue, () => `${what}. The server said:\n${log.join("").slice(-3_000)}`);
  await until("It did not come up", async () => {
    const response = await fetch(`${url}/healthz`).catch(() => null);
    return response?.ok ?? false;
  });
  return {
    url,
    synced: (commit, times = 1) =>
      until(`The push of ${commit} was not worked on`, () => countSynced(log, commit) >= times),
    stop() {
      child.kill("SIGTERM");
      return exited;
    },
  };
}

function countSynced(log: readonly string[], commit: string): number {
  const lines = log.join("").split("\n").slice(0, -1);
  return lines.filter((line) => {
    if (!line.startsWith("{")) return false;
    const read = Line.safeParse(JSON.parse(line));
    return read.success && read.data.msg === "synced" && read.data.commit === commit;
  }).length;
}

async function poll(
  child: ChildProcess,
  isTrue: () => Promise<boolean> | boolean,
  complaint: () => string,
): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await isTrue())) {
    if (Date.now() > end || child.exitCode !== null) throw new Error(complaint());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
