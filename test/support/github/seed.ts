import { commitFiles } from "./acts/commit.ts";
import { createRepository, type RepositoryOptions } from "./acts/repositories.ts";
import type { Account, App, Hook, Permissions, Repository, Role } from "./model.ts";
import type { State } from "./state.ts";

export interface AppOptions {
  readonly slug: string;
  readonly name?: string;
  readonly description?: string;
  /** Login; by default the first account there is. */
  readonly owner?: string;
  /** PEM, SPKI. */
  readonly publicKey: string;
  readonly permissions: Permissions;
  readonly events: readonly string[];
  readonly hook?: Hook;
  /** By default the next number. */
  readonly id?: number;
}

function newAccount(state: State, login: string, type: Account["type"]): Account {
  if (state.findAccount(login) !== null) throw new Error(`There is an account ${login}`);
  const account: Account = {
    id: state.nextId("account"),
    login,
    type,
    name: null,
    email: null,
    createdAt: state.now(),
    members: new Map(),
    basePermission: "read",
  };
  state.accounts.set(account.id, account);
  return account;
}

export function seedUser(
  state: State,
  login: string,
  { name = null, email = null }: { name?: string | null; email?: string | null },
): Account {
  return Object.assign(newAccount(state, login, "User"), { name, email });
}

export function seedOrganisation(
  state: State,
  login: string,
  options: {
    readonly admins?: readonly string[];
    readonly members?: readonly string[];
    readonly basePermission?: Role;
  },
): Account {
  const account = newAccount(state, login, "Organization");
  account.basePermission = options.basePermission ?? "read";
  const add = (role: "admin" | "member") => (person: string) => {
    const found = state.findAccount(person) ?? newAccount(state, person, "User");
    account.members.set(found.id, role);
  };
  options.members?.forEach(add("member"));
  options.admins?.forEach(add("admin"));
  return account;
}

/** With `files`, the first commit is made by the owner, or an organisation's first admin. */
export function seedRepository(
  state: State,
  fullName: string,
  options: RepositoryOptions & { readonly files?: Readonly<Record<string, string | Buffer>> },
): Repository {
  const [login = "", name = ""] = fullName.split("/");
  const owner = state.findAccount(login);
  if (owner === null) throw new Error(`No account ${login}`);
  const repository = createRepository(state, owner, name, options);
  const admin = [...owner.members].find(([, role]) => role === "admin")?.[0] ?? owner.id;
  if (options.files !== undefined)
    commitFiles(
      state,
      repository,
      { account: state.account(admin), app: null },
      { message: "Initial commit", files: options.files },
    );
  return repository;
}

export function seedApp(state: State, options: AppOptions): App {
  const owner =
    options.owner === undefined
      ? [...state.accounts.values()].find(({ type }) => type !== "Bot")
      : state.findAccount(options.owner);
  if (owner == null) throw new Error("An app needs an owner: make an account first");
  const bot = newAccount(state, `${options.slug}[bot]`, "Bot");
  const app: App = {
    id: options.id ?? state.nextId("app"),
    slug: options.slug,
    name: options.name ?? options.slug,
    description: options.description ?? "",
    ownerId: owner.id,
    botId: bot.id,
    publicKey: options.publicKey,
    permissions: options.permissions,
    events: options.events,
    hook: options.hook ?? { url: null, secret: "" },
    createdAt: state.now(),
  };
  state.apps.set(app.id, app);
  return app;
}
