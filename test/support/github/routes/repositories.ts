import { z } from "zod";
import {
  createRepository,
  deleteRepository,
  renameRepository,
  setArchived,
  setVisibility,
} from "../acts/repositories.ts";
import type { Call } from "../call.ts";
import { HttpError, notFound } from "../http-error.ts";
import type { Repository, Role } from "../model.ts";
import { canSee, covers, isInside, roleOf } from "../permissions.ts";
import { renderFullRepository, renderRepository, renderRights } from "../render/repository.ts";
import { renderOrganisation, renderProfile, renderUser } from "../render/user.ts";
import type { Routes } from "./routes.ts";

/** What the actor may do, as `permissions` of a repository says it. */
function roleIn(call: Call, repository: Repository): Role {
  const { actor, state } = call;
  if (actor.kind === "user") return roleOf(state, repository, actor.account.id);
  if (actor.kind !== "installation" || !covers(state, actor, repository)) return "none";
  return actor.permissions["contents"] === "write" ? "write" : "read";
}

const settings = z.object({
  name: z.string().optional(),
  description: z.string().nullish(),
  private: z.boolean().optional(),
  archived: z.boolean().optional(),
  has_issues: z.boolean().optional(),
  default_branch: z.string().optional(),
});

/** Organisations, users, repositories and who may do what in them. */
export function repositoryRoutes(routes: Routes): void {
  routes.on("GET", "/user", (call) => {
    if (call.actor.kind !== "user") {
      if (call.actor.kind === "installation")
        throw new HttpError(403, "Resource not accessible by integration");
      throw new HttpError(401, "Requires authentication");
    }
    return call.json(renderProfile(call.state, call.actor.account));
  });

  routes.on("GET", "/users/{username}", (call) => {
    const account = call.state.findAccount(call.param("username"));
    if (account === null) throw notFound();
    return call.json(renderProfile(call.state, account));
  });

  routes.on("GET", "/orgs/{org}", (call) => {
    const account = call.state.findAccount(call.param("org"));
    if (account?.type !== "Organization") throw notFound();
    const profile = renderProfile(call.state, account);
    return call.json({
      ...renderOrganisation(call.state, account),
      name: account.name ?? account.login,
      has_organization_projects: false,
      has_repository_projects: false,
      public_repos: profile.public_repos,
      public_gists: 0,
      followers: 0,
      following: 0,
      html_url: profile.html_url,
      type: account.type,
      created_at: account.createdAt,
      updated_at: account.createdAt,
      archived_at: null,
    });
  });

  for (const path of ["/orgs/{owner}/repos", "/users/{owner}/repos"])
    routes.on("GET", path, (call) => {
      const { state, actor } = call;
      const owner = state.findAccount(call.param("owner"));
      if (owner === null) throw notFound();
      const repositories = [...state.repositories.values()].filter(
        (each) => each.ownerId === owner.id && canSee(state, actor, each),
      );
      return call.page(repositories, (each) => ({
        ...renderRepository(state, each),
        permissions: renderRights(roleIn(call, each)),
      }));
    });

  routes.on("GET", "/orgs/{org}/members", (call) => {
    const account = call.state.findAccount(call.param("org"));
    if (account?.type !== "Organization") throw notFound();
    return call.page([...account.members.keys()], (id) =>
      renderUser(call.state, call.state.account(id)),
    );
  });

  routes.on("POST", "/orgs/{org}/repos", async (call) => {
    const account = call.state.findAccount(call.param("org"));
    if (account?.type !== "Organization") throw notFound();
    const { actor } = call;
    if (actor.kind !== "user" || account.members.get(actor.account.id) !== "admin")
      throw new HttpError(
        403,
        "You need admin access to the organization before adding a repository to it.",
      );
    const {
      name,
      description,
      private: isPrivate,
    } = await call.body(settings.extend({ name: z.string() }));
    const repository = createRepository(call.state, account, name, {
      description: description ?? null,
      private: isPrivate ?? false,
    });
    return call.json(renderFullRepository(call.state, repository, "admin"), 201);
  });

  routes.on("GET", "/repos/{owner}/{repo}", (call) => {
    const repository = call.repository("metadata", "read");
    return call.json(renderFullRepository(call.state, repository, roleIn(call, repository)));
  });

  routes.on("PATCH", "/repos/{owner}/{repo}", async (call) => {
    const wanted = await call.body(settings);
    const repository =
      wanted.archived === false
        ? call.repository("metadata", "read")
        : call.repository("administration", "write", "admin");
    if (!call.may(repository, "administration", "write", "admin"))
      throw new HttpError(403, "Must have admin rights to Repository.");
    const { state, by } = call;
    if (wanted.description !== undefined) repository.description = wanted.description;
    if (wanted.has_issues !== undefined) repository.hasIssues = wanted.has_issues;
    if (wanted.default_branch !== undefined) repository.defaultBranch = wanted.default_branch;
    if (wanted.private !== undefined) setVisibility(state, by, repository, wanted.private);
    if (wanted.name !== undefined && wanted.name !== repository.name)
      renameRepository(state, by, repository, wanted.name);
    if (wanted.archived !== undefined) setArchived(state, by, repository, wanted.archived);
    return call.json(renderFullRepository(state, repository, "admin"));
  });

  routes.on("DELETE", "/repos/{owner}/{repo}", (call) => {
    deleteRepository(call.state, call.by, call.repository("administration", "write", "admin"));
    return call.noContent();
  });

  routes.on("GET", "/repos/{owner}/{repo}/collaborators/{username}/permission", (call) => {
    const repository = call.repository("metadata", "read");
    if (call.actor.kind === "anonymous") throw new HttpError(401, "Requires authentication");
    const account = call.state.findAccount(call.param("username"));
    if (account === null) throw notFound();
    const role = roleOf(call.state, repository, account.id);
    // The older field knows four values only.
    const legacy = { maintain: "write", triage: "read" } as const;
    return call.json({
      permission: role === "maintain" || role === "triage" ? legacy[role] : role,
      role_name: role,
      user: {
        ...renderUser(call.state, account),
        permissions: renderRights(role),
        role_name: role,
      },
    });
  });

  routes.on("GET", "/repos/{owner}/{repo}/assignees", (call) => {
    const repository = call.repository("issues", "read");
    const able = [...call.state.accounts.values()].filter(
      ({ id, type }) => type === "User" && isInside(call.state, repository, id),
    );
    return call.page(able, (each) => renderUser(call.state, each));
  });

  routes.on("GET", "/repos/{owner}/{repo}/assignees/{assignee}", (call) => {
    const repository = call.repository("issues", "read");
    const account = call.state.findAccount(call.param("assignee"));
    if (account?.type !== "User" || !isInside(call.state, repository, account.id)) throw notFound();
    return call.noContent();
  });
}
