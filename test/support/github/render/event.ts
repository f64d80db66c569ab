import type { Issue, IssueEvent, Repository } from "../model.ts";
import type { State } from "../state.ts";
import { renderApp } from "./app.ts";
import { renderComment } from "./comment.ts";
import { repositoryUrl } from "./issue.ts";
import { nodeId } from "./schemas.ts";
import { renderUser } from "./user.ts";

/** A line of an issue's history. */
export function renderEvent(state: State, repository: Repository, event: IssueEvent) {
  const { assigneeId, ...details } = event.details;
  const assignee = typeof assigneeId === "number" ? state.account(assigneeId) : null;
  return {
    id: event.id,
    node_id: nodeId("EV", event.id),
    url: `${repositoryUrl(state, repository)}/issues/events/${event.id}`,
    actor: renderUser(state, state.account(event.actorId)),
    event: event.event,
    commit_id: null,
    commit_url: null,
    created_at: event.createdAt,
    ...details,
    ...(assignee === null
      ? {}
      : {
          assignee: renderUser(state, assignee),
          assigner: renderUser(state, state.account(event.actorId)),
        }),
    performed_via_github_app:
      event.appId === null ? null : renderApp(state, state.app(event.appId)),
  };
}

/** Events and comments together, oldest first. */
export function renderTimeline(state: State, repository: Repository, issue: Issue): unknown[] {
  const lines = [
    ...issue.events.map((event) => ({
      at: event.createdAt,
      line: renderEvent(state, repository, event),
    })),
    ...[...repository.comments.values()]
      .filter(({ issueNumber }) => issueNumber === issue.number)
      .map((comment) => {
        const rendered = renderComment(state, repository, comment);
        return {
          at: comment.createdAt,
          line: { event: "commented", actor: rendered.user, ...rendered },
        };
      }),
  ];
  return lines.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).map(({ line }) => line);
}
