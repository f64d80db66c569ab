import type { GitHub, Repository } from "../github/github.ts";
import type { Memory } from "./memory.ts";

/** Time, for the parts that have to wait: a test's clock need not. */
export interface Clock {
  now(): Date;
  sleep(ms: number): Promise<void>;
}

/** The machine's time. */
export const systemClock: Clock = {
  now: () => new Date(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** What every step of a sync works with. */
export interface Session {
  readonly github: GitHub;
  readonly memory: Memory;
  readonly clock: Clock;
  /** The minutes repository. */
  readonly repository: Repository;
  /** Logins whose markers count as ours: this app's, and those of former apps. */
  readonly ours: readonly string[];
  /** How long GitHub's lists may lag behind a write, in milliseconds. */
  readonly patience: number;
}
