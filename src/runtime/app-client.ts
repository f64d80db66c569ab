import { type Probot, ProbotOctokit } from "probot";
import { z } from "zod";
import { connect } from "../github/connect.ts";
import type { GitHub } from "../github/github.ts";
import { guarded } from "../github/guarded.ts";
import { listAll } from "../github/list-all.ts";
import { withWholeAnswers } from "../github/with-whole-answers.ts";
import { isLoopback } from "./is-loopback.ts";

const AppAnswer = z.object({ slug: z.string() });
const InstallationAnswer = z.object({
  id: z.number(),
  suspended_at: z.string().nullable().optional(),
});

type Options = ConstructorParameters<typeof ProbotOctokit>[0];

/**
 * Probot's client. It spaces writes as GitHub asks (one a second, one creation in three) and waits
 * out rate limits; on loopback, where nobody counts, it does not.
 */
export function octokitFor(apiUrl: string): typeof ProbotOctokit {
  if (!isLoopback(apiUrl)) return ProbotOctokit;
  return class extends ProbotOctokit {
    constructor(options: Options = {}) {
      super({ ...options, throttle: { enabled: false } });
    }
  };
}

/** The app itself: its name, its installations, and GitHub as each of them sees it. */
export class AppClient {
  readonly #probot: Probot;
  #slug: string | null = null;

  constructor(probot: Probot) {
    this.#probot = probot;
  }

  /** The app's name in addresses and logins; asked once. */
  async slug(): Promise<string> {
    if (this.#slug === null) {
      const client = await this.#probot.auth();
      const { data } = await guarded(() => client.rest.apps.getAuthenticated());
      this.#slug = AppAnswer.parse(data).slug;
    }
    return this.#slug;
  }

  async connect(installation: number): Promise<GitHub> {
    const login = `${await this.slug()}[bot]`;
    return connect(await this.#probot.auth(installation), { login });
  }

  /** The ids of all installations but those that are suspended. */
  async listInstallations(): Promise<number[]> {
    const client = withWholeAnswers(await this.#probot.auth());
    const all = await listAll((page) =>
      client.rest.apps.listInstallations({ per_page: 100, page }),
    );
    return z
      .array(InstallationAnswer)
      .parse(all)
      .filter(({ suspended_at }) => !suspended_at)
      .map(({ id }) => id);
  }
}
