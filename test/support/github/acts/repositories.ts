import { ObjectStore } from "../git/object-store.ts";
import { invalid } from "../http-error.ts";
import type { Account, By, Repository, Role } from "../model.ts";
import { renderOrganisation, renderUser } from "../render/user.ts";
import type { State } from "../state.ts";
import { emit } from "./emit.ts";
import { tellSelection } from "./installations.ts";

export interface RepositoryOptions {
  readonly description?: string | null;
  readonly topics?: readonly string[];
  readonly private?: boolean;
  readonly archived?: boolean;
  readonly hasIssues?: boolean;
  readonly defaultBranch?: string;
  /** Login → role. */
  readonly collaborators?: Readonly<Record<string, Exclude<Role, "none">>>;
}

/** An empty repository: without a commit, as GitHub makes it. */
export function createRepository(
  state: State,
  owner: Account,
  name: string,
  options: RepositoryOptions,
  forkOf: Repository | null = null,
): Repository {
  if (state.findRepository(`${owner.login}/${name}`) !== null)
    throw invalid({
      resource: "Repository",
      code: "custom",
      field: "name",
      message: "name already exists on this account",
    });
  const now = state.now();
  const repository: Repository = {
    id: state.nextId("repository"),
    ownerId: owner.id,
    name,
    description: options.description ?? null,
    topics: [...(options.topics ?? [])],
    private: options.private ?? false,
    archived: options.archived ?? false,
    hasIssues: options.hasIssues ?? forkOf === null,
    defaultBranch: options.defaultBranch ?? "main",
    createdAt: now,
    updatedAt: now,
    pushedAt: now,
    collaborators: new Map(
      Object.entries(options.collaborators ?? {}).map(([login, role]) => {
        const account = state.findAccount(login);
        if (account === null) throw new Error(`No account ${login}`);
        return [account.id, role];
      }),
    ),
    forkOfId: forkOf?.id ?? null,
    objects: forkOf?.objects ?? new ObjectStore(),
    refs: new Map(forkOf?.refs),
    labels: [],
    milestones: [],
    checks: [],
    nextNumber: 1,
    issues: new Map(),
    comments: new Map(),
  };
  state.repositories.set(repository.id, repository);
  state.formerNames.delete(state.fullName(repository).toLowerCase());
  emit(state, repository, { account: owner, app: null }, "repository", { action: "created" });
  return repository;
}

/** The old name redirects until it is taken again. */
export function renameRepository(state: State, by: By, repository: Repository, name: string): void {
  const from = repository.name;
  state.formerNames.set(state.fullName(repository).toLowerCase(), repository.id);
  repository.name = name;
  repository.updatedAt = state.now();
  state.formerNames.delete(state.fullName(repository).toLowerCase());
  emit(state, repository, by, "repository", {
    action: "renamed",
    changes: { repository: { name: { from } } },
  });
}

/** Gives the repository to another account; installations that do not reach it there lose it. */
export function transferRepository(
  state: State,
  by: By,
  repository: Repository,
  owner: Account,
): void {
  const before = state.account(repository.ownerId);
  const old = state.installationsOn(repository);
  state.formerNames.set(state.fullName(repository).toLowerCase(), repository.id);
  repository.ownerId = owner.id;
  const from =
    before.type === "Organization"
      ? { organization: renderOrganisation(state, before) }
      : { user: renderUser(state, before) };
  emit(
    state,
    repository,
    by,
    "repository",
    {
      action: "transferred",
      changes: { owner: { from } },
    },
    [...old, ...state.installationsOn(repository)],
  );
  for (const installation of old)
    if (!state.installationsOn(repository).includes(installation))
      tellSelection(state, by, installation, [], [repository]);
}

export function setVisibility(
  state: State,
  by: By,
  repository: Repository,
  isPrivate: boolean,
): void {
  if (repository.private === isPrivate) return;
  repository.private = isPrivate;
  repository.updatedAt = state.now();
  emit(state, repository, by, "repository", { action: isPrivate ? "privatized" : "publicized" });
}

export function setArchived(state: State, by: By, repository: Repository, archived: boolean): void {
  if (repository.archived === archived) return;
  repository.archived = archived;
  repository.updatedAt = state.now();
  emit(state, repository, by, "repository", { action: archived ? "archived" : "unarchived" });
}

export function deleteRepository(state: State, by: By, repository: Repository): void {
  const listeners = state.installationsOn(repository);
  emit(state, repository, by, "repository", { action: "deleted" });
  for (const installation of listeners) tellSelection(state, by, installation, [], [repository]);
  state.repositories.delete(repository.id);
}
