import type { App, Installation } from "../model.ts";
import type { State } from "../state.ts";
import { nodeId, type Schemas } from "./schemas.ts";
import { renderUser } from "./user.ts";

export function renderApp(state: State, app: App): NonNullable<Schemas["integration"]> {
  return {
    id: app.id,
    slug: app.slug,
    client_id: `Iv1.${app.id}`,
    node_id: nodeId("A", app.id),
    owner: renderUser(state, state.account(app.ownerId)),
    name: app.name,
    description: app.description,
    external_url: `${state.url}/apps/${app.slug}`,
    html_url: `${state.url}/apps/${app.slug}`,
    created_at: app.createdAt,
    updated_at: app.createdAt,
    permissions: { metadata: "read", ...app.permissions },
    events: [...app.events],
  };
}

export function renderInstallation(
  state: State,
  installation: Installation,
): Schemas["installation"] {
  const app = state.app(installation.appId);
  const account = state.account(installation.accountId);
  const url = `${state.url}/app/installations/${installation.id}`;
  return {
    id: installation.id,
    account: renderUser(state, account),
    repository_selection: installation.selection,
    access_tokens_url: `${url}/access_tokens`,
    repositories_url: `${state.url}/installation/repositories`,
    html_url: `${state.url}/organizations/${account.login}/settings/installations/${installation.id}`,
    app_id: app.id,
    app_slug: app.slug,
    client_id: `Iv1.${app.id}`,
    target_id: account.id,
    target_type: account.type,
    permissions: { metadata: "read", ...installation.permissions },
    events: [...installation.events],
    created_at: installation.createdAt,
    updated_at: installation.createdAt,
    single_file_name: null,
    suspended_by: null,
    suspended_at: installation.suspendedAt,
  };
}
