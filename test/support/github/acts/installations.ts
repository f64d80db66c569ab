import type { App, By, Installation, Permissions, Repository, Token } from "../model.ts";
import { renderApp, renderInstallation } from "../render/app.ts";
import { nodeId } from "../render/schemas.ts";
import { renderUser } from "../render/user.ts";
import type { State } from "../state.ts";
import { emitToApp } from "./emit.ts";

function brief(state: State, repository: Repository) {
  return {
    id: repository.id,
    node_id: nodeId("R", repository.id),
    name: repository.name,
    full_name: state.fullName(repository),
    private: repository.private,
  };
}

export function installApp(
  state: State,
  by: By,
  app: App,
  accountId: number,
  repositories: "all" | readonly Repository[],
  permissions: Permissions = app.permissions,
): Installation {
  const installation: Installation = {
    id: state.nextId("installation"),
    appId: app.id,
    accountId,
    selection: repositories === "all" ? "all" : "selected",
    repositoryIds: new Set(repositories === "all" ? [] : repositories.map(({ id }) => id)),
    permissions,
    events: app.events,
    suspendedAt: null,
    createdAt: state.now(),
  };
  state.installations.set(installation.id, installation);
  tellInstallation(state, by, installation, "created");
  return installation;
}

/** The installation goes: its tokens are no longer good. */
export function uninstall(state: State, by: By, installation: Installation): void {
  tellInstallation(state, by, installation, "deleted");
  state.installations.delete(installation.id);
}

export function suspend(state: State, by: By, installation: Installation): void {
  tellInstallation(state, by, installation, "suspend");
  installation.suspendedAt = state.now();
}

export function unsuspend(state: State, by: By, installation: Installation): void {
  installation.suspendedAt = null;
  tellInstallation(state, by, installation, "unsuspend");
}

/** The owner grants other permissions. */
export function grant(
  state: State,
  by: By,
  installation: Installation,
  permissions: Permissions,
): void {
  installation.permissions = permissions;
  tellInstallation(state, by, installation, "new_permissions_accepted");
}

function tellInstallation(state: State, by: By, installation: Installation, action: string): void {
  emitToApp(state, installation.appId, installation.id, "installation", {
    action,
    installation: renderInstallation(state, installation),
    repositories: state.installed(installation).map((repository) => brief(state, repository)),
    requester: null,
    sender: renderUser(state, by.account),
  });
}

/** Adds repositories to a selection, or takes them out. */
export function selectRepositories(
  state: State,
  by: By,
  installation: Installation,
  added: readonly Repository[],
  removed: readonly Repository[],
): void {
  if (installation.selection === "all" && removed.length > 0) {
    for (const { id } of state.installed(installation)) installation.repositoryIds.add(id);
    installation.selection = "selected";
  }
  for (const { id } of added) installation.repositoryIds.add(id);
  for (const { id } of removed) installation.repositoryIds.delete(id);
  tellSelection(state, by, installation, added, removed);
}

/** Queues `installation_repositories` for what came, and for what went. */
export function tellSelection(
  state: State,
  by: By,
  installation: Installation,
  added: readonly Repository[],
  removed: readonly Repository[],
): void {
  for (const action of ["added", "removed"] as const) {
    const briefs = (action === "added" ? added : removed).map((each) => brief(state, each));
    if (briefs.length === 0) continue;
    emitToApp(state, installation.appId, installation.id, "installation_repositories", {
      action,
      installation: renderInstallation(state, installation),
      repository_selection: installation.selection,
      repositories_added: action === "added" ? briefs : [],
      repositories_removed: action === "removed" ? briefs : [],
      requester: null,
      sender: renderUser(state, by.account),
    });
  }
}

/** Makes a token that is good for an hour. */
export function createInstallationToken(
  state: State,
  installation: Installation,
  permissions: Permissions,
  repositoryIds: readonly number[] | null,
): Token {
  const token: Token = {
    value: `ghs_${String(state.nextId("token")).padStart(36, "0")}`,
    holder: { kind: "installation", installationId: installation.id, permissions, repositoryIds },
    expiresAt: state.clock() + 3_600_000,
  };
  state.tokens.set(token.value, token);
  return token;
}

/** The `ping` that GitHub sends when a webhook is set up. */
export function ping(state: State, app: App): void {
  emitToApp(state, app.id, null, "ping", {
    zen: "Keep it logically awesome.",
    hook_id: app.id,
    hook: {
      type: "App",
      id: app.id,
      name: "web",
      active: true,
      app_id: app.id,
      events: [...app.events],
      config: {
        content_type: "json",
        insecure_ssl: "0",
        secret: "********",
        url: app.hook.url ?? "",
      },
      created_at: app.createdAt,
      updated_at: app.createdAt,
      deliveries_url: `${state.url}/app/hook/deliveries`,
    },
    app: renderApp(state, app),
  });
}
