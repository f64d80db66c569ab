import type { Actor } from "./actor.ts";
import type { Level, Repository, Role } from "./model.ts";
import type { State } from "./state.ts";

/** Weakest first. */
const roles: readonly Role[] = ["none", "read", "triage", "write", "maintain", "admin"];

export function atLeast(role: Role, wanted: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(wanted);
}

/** What an account may do in a repository; anyone may read a public one. */
export function roleOf(state: State, repository: Repository, accountId: number): Role {
  const owner = state.account(repository.ownerId);
  const member = owner.members.get(accountId);
  const candidates: Role[] = [
    repository.collaborators.get(accountId) ?? "none",
    repository.private ? "none" : "read",
  ];
  if (accountId === owner.id || member === "admin") candidates.push("admin");
  if (member === "member") candidates.push(owner.basePermission);
  return candidates.reduce((best, role) => (atLeast(role, best) ? role : best), "none");
}

/** Whether the account belongs to the repository: what assignment asks for beside a comment. */
export function isInside(state: State, repository: Repository, accountId: number): boolean {
  const role = roleOf(state, repository, accountId);
  const member = state.account(repository.ownerId).members.has(accountId);
  return (
    atLeast(role, "write") ||
    (atLeast(role, "read") && member) ||
    repository.collaborators.has(accountId)
  );
}

/** Whether an installation's token was given this level of a permission on this repository. */
export function granted(
  state: State,
  actor: Actor & { kind: "installation" },
  repository: Repository,
  permission: string,
  level: Level,
): boolean {
  if (!covers(state, actor, repository)) return false;
  if (permission === "metadata") return level === "read";
  const has = actor.permissions[permission];
  return has === "write" || (has === "read" && level === "read");
}

export function covers(
  state: State,
  actor: Actor & { kind: "installation" },
  repository: Repository,
): boolean {
  if (actor.repositoryIds !== null && !actor.repositoryIds.includes(repository.id)) return false;
  return state.installationsOn(repository).some(({ id }) => id === actor.installation.id);
}

/** Whether the repository exists as far as the actor may know. */
export function canSee(state: State, actor: Actor, repository: Repository): boolean {
  if (!repository.private) return true;
  if (actor.kind === "installation") return covers(state, actor, repository);
  if (actor.kind === "user") return roleOf(state, repository, actor.account.id) !== "none";
  return false;
}
