import type { GitHub } from "../github/github.ts";
import { Memory } from "../sync/memory.ts";
import { Organisation } from "../sync/organisation.ts";
import type { Clock, Session } from "../sync/session.ts";

/** How long a list may lag behind a write on GitHub, in milliseconds. */
export const PATIENCE = 10_000;

export interface InstallationOptions {
  readonly github: GitHub;
  readonly clock: Clock;
  /** Milliseconds; `PATIENCE` by default. */
  readonly patience?: number;
}

/** One installation of the app: its GitHub, and what this process remembers of it. */
export class Installation {
  readonly github: GitHub;
  readonly organisation: Organisation;
  readonly #clock: Clock;
  readonly #patience: number;
  readonly #memories = new Map<number, Memory>();

  constructor({ github, clock, patience = PATIENCE }: InstallationOptions) {
    this.github = github;
    this.organisation = new Organisation(github, clock);
    this.#clock = clock;
    this.#patience = patience;
  }

  /** A session for a minutes repository; null where it is not there for us. */
  async open(fullName: string): Promise<Session | null> {
    const repository = await this.github.getRepository(fullName);
    if (repository === null) return null;
    const memory = this.#memories.get(repository.id) ?? new Memory();
    this.#memories.set(repository.id, memory);
    return {
      github: this.github,
      memory,
      clock: this.#clock,
      repository,
      ours: [this.github.login],
      patience: this.#patience,
    };
  }
}
