import type { By, Issue } from "../model.ts";
import type { State } from "../state.ts";

/** Adds a line to an issue's history. */
export function note(
  state: State,
  issue: Issue,
  by: By,
  event: string,
  details: Readonly<Record<string, unknown>> = {},
): void {
  issue.updatedAt = state.now();
  issue.events.push({
    id: state.nextId("event"),
    event,
    actorId: by.account.id,
    appId: by.app?.id ?? null,
    createdAt: state.now(),
    details,
  });
}
