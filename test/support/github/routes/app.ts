import { z } from "zod";
import { createInstallationToken } from "../acts/installations.ts";
import type { Call } from "../call.ts";
import { forbidden, HttpError, notFound, unprocessable } from "../http-error.ts";
import type { App, Installation, Permissions } from "../model.ts";
import { renderApp, renderInstallation } from "../render/app.ts";
import { renderRepository } from "../render/repository.ts";
import { isoSeconds } from "../state.ts";
import type { Routes } from "./routes.ts";

function appOf({ actor }: Call): App {
  if (actor.kind === "app") return actor.app;
  throw new HttpError(401, "A JSON web token could not be decoded");
}

function installationOf(call: Call): Installation {
  const app = appOf(call);
  const installation = call.state.installations.get(call.number("installation_id"));
  if (installation?.appId !== app.id) throw notFound();
  return installation;
}

const tokenRequest = z.object({
  repositories: z.array(z.string()).optional(),
  repository_ids: z.array(z.number()).optional(),
  permissions: z.record(z.string(), z.enum(["read", "write", "admin"])).optional(),
});

/** The app itself, its installations and their tokens. */
export function appRoutes(routes: Routes): void {
  routes.on("GET", "/app", (call) => call.json(renderApp(call.state, appOf(call))));

  routes.on("GET", "/apps/{app_slug}", (call) => {
    const slug = call.param("app_slug");
    const app = [...call.state.apps.values()].find((each) => each.slug === slug);
    if (app === undefined) throw notFound();
    return call.json(renderApp(call.state, app));
  });

  routes.on("GET", "/app/installations", (call) => {
    const { id } = appOf(call);
    const own = [...call.state.installations.values()].filter(({ appId }) => appId === id);
    return call.page(own, (each) => renderInstallation(call.state, each));
  });

  routes.on("GET", "/app/installations/{installation_id}", (call) =>
    call.json(renderInstallation(call.state, installationOf(call))),
  );

  routes.on("POST", "/app/installations/{installation_id}/access_tokens", async (call) => {
    const installation = installationOf(call);
    if (installation.suspendedAt !== null) throw forbidden("This installation has been suspended");
    const request = await call.body(tokenRequest);
    const reachable = call.state.installed(installation);
    const wanted = [
      ...(request.repositories ?? []).map((name) =>
        reachable.find((each) => each.name.toLowerCase() === name.toLowerCase()),
      ),
      ...(request.repository_ids ?? []).map((id) => reachable.find((each) => each.id === id)),
    ];
    const chosen = wanted.filter((each) => each !== undefined);
    if (chosen.length < wanted.length)
      throw unprocessable(
        "There is at least one repository that does not exist or is not accessible to the parent installation.",
      );
    const permissions = narrowed(installation, request.permissions);
    const limited = wanted.length > 0;
    const token = createInstallationToken(
      call.state,
      installation,
      permissions,
      limited ? chosen.map(({ id }) => id) : null,
    );
    return call.json(
      {
        token: token.value,
        expires_at: isoSeconds(token.expiresAt ?? 0),
        permissions: { metadata: "read", ...permissions },
        repository_selection: limited ? "selected" : installation.selection,
        ...(limited
          ? { repositories: chosen.map((each) => renderRepository(call.state, each)) }
          : {}),
      },
      201,
    );
  });

  const finders: readonly (readonly [string, (call: Call) => number])[] = [
    ["/repos/{owner}/{repo}/installation", (call) => repositoryOwner(call)],
    ["/orgs/{org}/installation", (call) => accountId(call, "org")],
    ["/users/{username}/installation", (call) => accountId(call, "username")],
  ];
  for (const [path, find] of finders)
    routes.on("GET", path, (call) => {
      const app = appOf(call);
      const owner = find(call);
      const found = [...call.state.installations.values()].find(
        (each) => each.appId === app.id && each.accountId === owner,
      );
      if (found === undefined) throw notFound();
      return call.json(renderInstallation(call.state, found));
    });

  routes.on("GET", "/installation/repositories", (call) => {
    const { actor, state } = call;
    if (actor.kind !== "installation")
      throw forbidden(
        "You must authenticate with an installation access token in order to list repositories for an installation.",
      );
    const repositories = state
      .installed(actor.installation)
      .filter(({ id }) => actor.repositoryIds?.includes(id) ?? true);
    return call.page(
      repositories,
      (each) => renderRepository(state, each),
      (page) => ({
        total_count: repositories.length,
        repository_selection: actor.installation.selection,
        repositories: page,
      }),
    );
  });
}

/** The installation that reaches the repository, by its owner; 404 for one that it leaves out. */
function repositoryOwner(call: Call): number {
  const app = appOf(call);
  const repository = call.state.repositoryNamed(`${call.param("owner")}/${call.param("repo")}`);
  if (!call.state.installationsOn(repository).some(({ appId }) => appId === app.id))
    throw notFound();
  return repository.ownerId;
}

function accountId(call: Call, name: string): number {
  const account = call.state.findAccount(call.param(name));
  if (account === null) throw notFound();
  return account.id;
}

function narrowed(
  installation: Installation,
  wanted: Readonly<Record<string, "read" | "write" | "admin">> | undefined,
): Permissions {
  if (wanted === undefined) return installation.permissions;
  const permissions: Record<string, "read" | "write"> = {};
  for (const [name, level] of Object.entries(wanted)) {
    const has = name === "metadata" ? "read" : installation.permissions[name];
    if (level === "admin" || has === undefined || (has === "read" && level === "write"))
      throw unprocessable("The permissions requested are not granted to this installation.");
    permissions[name] = level;
  }
  return permissions;
}
