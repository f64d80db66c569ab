import type { By, Installation, Repository } from "../model.ts";
import { renderRepository } from "../render/repository.ts";
import { nodeId } from "../render/schemas.ts";
import { renderOrganisation, renderUser } from "../render/user.ts";
import type { State } from "../state.ts";

/** Queues a repository's event for every installation that reaches it and subscribes to it. */
export function emit(
  state: State,
  repository: Repository,
  by: By,
  event: string,
  payload: Readonly<Record<string, unknown>>,
  /** Those that are told; by default all that reach the repository now. */
  installations: readonly Installation[] = state.installationsOn(repository),
): void {
  const owner = state.account(repository.ownerId);
  const listeners = installations.filter(
    (installation) => installation.suspendedAt === null && installation.events.includes(event),
  );
  if (listeners.length === 0) return;
  const common = {
    repository: renderRepository(state, repository),
    ...(owner.type === "Organization" ? { organization: renderOrganisation(state, owner) } : {}),
    sender: renderUser(state, by.account),
  };
  for (const installation of listeners)
    state.hooks.push({
      event,
      action: typeof payload["action"] === "string" ? payload["action"] : null,
      app: state.app(installation.appId),
      installationId: installation.id,
      repositoryId: repository.id,
      createdAt: state.now(),
      body: JSON.stringify({
        ...common,
        ...payload,
        installation: {
          id: installation.id,
          node_id: nodeId("MDIzOkludGVncmF0aW9uSW5zdGFsbGF0aW9u", installation.id),
        },
      }),
    });
}

/** Queues an event that an app always gets: about itself or one of its installations. */
export function emitToApp(
  state: State,
  appId: number,
  installationId: number | null,
  event: string,
  payload: Readonly<Record<string, unknown>>,
): void {
  state.hooks.push({
    event,
    action: typeof payload["action"] === "string" ? payload["action"] : null,
    app: state.app(appId),
    installationId,
    repositoryId: null,
    createdAt: state.now(),
    body: JSON.stringify(payload),
  });
}
