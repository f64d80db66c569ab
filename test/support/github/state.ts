import { notFound } from "./http-error.ts";
import type { Account, App, Conversations, Installation, Repository, Token } from "./model.ts";
import type { WebhookQueue } from "./webhook-queue.ts";

/** Where the ids of each kind begin, apart from each other so that a mix-up shows. */
const firstIds = {
  account: 1_000,
  app: 2_000,
  installation: 3_000,
  repository: 10_000,
  issue: 100_000,
  comment: 300_000,
  label: 500_000,
  milestone: 600_000,
  event: 700_000,
  reaction: 800_000,
  check: 900_000,
  pull: 1_100_000,
  token: 1,
  delivery: 1,
};
export type IdKind = keyof typeof firstIds;

/** All that this GitHub knows. Plain data; what changes it stands in `acts/`. */
export class State {
  readonly accounts = new Map<number, Account>();
  readonly apps = new Map<number, App>();
  readonly installations = new Map<number, Installation>();
  readonly repositories = new Map<number, Repository>();
  readonly tokens = new Map<string, Token>();
  /** Former `owner/name` in lower case → repository. */
  readonly formerNames = new Map<string, number>();
  /** Repository → what its lists show while lists are stale. */
  readonly stale = new Map<number, Conversations>();
  /** The origin that URLs in answers start with. */
  url = "";
  /** Trees that list more entries than this are truncated. */
  treeLimit = 100_000;
  readonly hooks: WebhookQueue;
  readonly #now: () => Date;
  readonly #ids = { ...firstIds };

  constructor(now: () => Date, hooks: WebhookQueue) {
    this.#now = now;
    this.hooks = hooks;
  }

  nextId(kind: IdKind): number {
    return this.#ids[kind]++;
  }

  /** Milliseconds of the epoch. */
  clock(): number {
    return this.#now().getTime();
  }

  /** The time as GitHub writes it: UTC, to the second. */
  now(): string {
    return isoSeconds(this.clock());
  }

  account(id: number): Account {
    return known(this.accounts.get(id), "account", id);
  }

  app(id: number): App {
    return known(this.apps.get(id), "app", id);
  }

  repository(id: number): Repository {
    return known(this.repositories.get(id), "repository", id);
  }

  findAccount(login: string): Account | null {
    const wanted = login.toLowerCase();
    for (const account of this.accounts.values())
      if (account.login.toLowerCase() === wanted) return account;
    return null;
  }

  /** By its present name; 404 otherwise. */
  repositoryNamed(fullName: string): Repository {
    const found = this.findRepository(fullName);
    if (found === null) throw notFound();
    return found;
  }

  findRepository(fullName: string): Repository | null {
    const wanted = fullName.toLowerCase();
    for (const repository of this.repositories.values())
      if (this.fullName(repository).toLowerCase() === wanted) return repository;
    return null;
  }

  fullName(repository: Repository): string {
    return `${this.account(repository.ownerId).login}/${repository.name}`;
  }

  /** The repositories that an installation reaches, oldest first. */
  installed(installation: Installation): Repository[] {
    return [...this.repositories.values()].filter(
      ({ id, ownerId }) =>
        ownerId === installation.accountId &&
        (installation.selection === "all" || installation.repositoryIds.has(id)),
    );
  }

  installationsOn(repository: Repository): Installation[] {
    return [...this.installations.values()].filter(
      ({ accountId, selection, repositoryIds }) =>
        accountId === repository.ownerId &&
        (selection === "all" || repositoryIds.has(repository.id)),
    );
  }

  /** Issues and comments as lists show them. */
  listed(repository: Repository): Conversations {
    return this.stale.get(repository.id) ?? repository;
  }
}

export function isoSeconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, "Z");
}

function known<T>(value: T | undefined, kind: string, id: number): T {
  if (value === undefined) throw new Error(`No ${kind} ${id}`);
  return value;
}
