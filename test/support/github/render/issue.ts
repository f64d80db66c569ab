import type { Account, Issue, Label, Milestone, Reaction, Repository } from "../model.ts";
import { reactionContents } from "../model.ts";
import type { State } from "../state.ts";
import { renderApp } from "./app.ts";
import { nodeId, type Schemas } from "./schemas.ts";
import { renderUser } from "./user.ts";

export function repositoryUrl(state: State, repository: Repository): string {
  return `${state.url}/repos/${state.fullName(repository)}`;
}

/** The page of an issue or pull request. */
export function issuePage(state: State, repository: Repository, issue: Issue): string {
  const kind = issue.pull === null ? "issues" : "pull";
  return `${state.url}/${state.fullName(repository)}/${kind}/${issue.number}`;
}

export function renderIssue(state: State, repository: Repository, issue: Issue): Schemas["issue"] {
  const url = `${repositoryUrl(state, repository)}/issues/${issue.number}`;
  const page = issuePage(state, repository, issue);
  const user = (id: number) => renderUser(state, state.account(id));
  return {
    url,
    repository_url: repositoryUrl(state, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    id: issue.id,
    node_id: nodeId(issue.pull === null ? "I" : "PR", issue.id),
    number: issue.number,
    title: issue.title,
    user: user(issue.authorId),
    labels: labelsOf(repository, issue).map((label) => renderLabel(state, repository, label)),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: issue.locked,
    active_lock_reason: issue.lockReason,
    assignee: issue.assigneeIds[0] === undefined ? null : user(issue.assigneeIds[0]),
    assignees: issue.assigneeIds.map(user),
    milestone: milestoneOf(state, repository, issue),
    comments: [...state.listed(repository).comments.values()].filter(
      ({ issueNumber }) => issueNumber === issue.number,
    ).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    closed_by: issue.closedById === null ? null : user(issue.closedById),
    author_association: association(state, repository, state.account(issue.authorId)),
    body: issue.body,
    reactions: renderReactions(url, issue.reactions),
    timeline_url: `${url}/timeline`,
    performed_via_github_app:
      issue.appId === null ? null : renderApp(state, state.app(issue.appId)),
    ...(issue.pull === null
      ? {}
      : {
          draft: issue.pull.draft,
          pull_request: {
            url: `${repositoryUrl(state, repository)}/pulls/${issue.number}`,
            html_url: page,
            diff_url: `${page}.diff`,
            patch_url: `${page}.patch`,
            merged_at: issue.pull.mergedAt,
          },
        }),
  };
}

export function labelsOf(repository: Repository, issue: Issue): Label[] {
  return issue.labelIds.flatMap((id) => repository.labels.find((label) => label.id === id) ?? []);
}

export function renderLabel(state: State, repository: Repository, label: Label): Schemas["label"] {
  return {
    id: label.id,
    node_id: nodeId("LA", label.id),
    url: `${repositoryUrl(state, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    description: label.description,
    color: label.color,
    default: false,
  };
}

function milestoneOf(
  state: State,
  repository: Repository,
  issue: Issue,
): Schemas["nullable-milestone"] {
  const found = repository.milestones.find(({ number }) => number === issue.milestoneNumber);
  return found === undefined ? null : renderMilestone(state, repository, found);
}

export function renderMilestone(
  state: State,
  repository: Repository,
  milestone: Milestone,
): Schemas["milestone"] {
  const url = `${repositoryUrl(state, repository)}/milestones/${milestone.number}`;
  const among = [...repository.issues.values()].filter(
    ({ milestoneNumber, fate }) => milestoneNumber === milestone.number && fate === null,
  );
  const open = among.filter((issue) => issue.state === "open").length;
  return {
    url,
    html_url: `${state.url}/${state.fullName(repository)}/milestone/${milestone.number}`,
    labels_url: `${url}/labels`,
    id: milestone.id,
    node_id: nodeId("MI", milestone.id),
    number: milestone.number,
    title: milestone.title,
    description: null,
    creator: renderUser(state, state.account(milestone.creatorId)),
    open_issues: open,
    closed_issues: among.length - open,
    state: milestone.state,
    created_at: milestone.createdAt,
    updated_at: milestone.createdAt,
    due_on: null,
    closed_at: null,
  };
}

export function renderReactions(
  url: string,
  reactions: readonly Reaction[],
): Schemas["reaction-rollup"] {
  const count = (wanted: string) => reactions.filter(({ content }) => content === wanted).length;
  const [up, down, laugh, confused, heart, hooray, rocket, eyes] = reactionContents;
  return {
    url: `${url}/reactions`,
    total_count: reactions.length,
    "+1": count(up),
    "-1": count(down),
    laugh: count(laugh),
    confused: count(confused),
    heart: count(heart),
    hooray: count(hooray),
    rocket: count(rocket),
    eyes: count(eyes),
  };
}

export function renderReaction(state: State, reaction: Reaction): Schemas["reaction"] {
  return {
    id: reaction.id,
    node_id: nodeId("REA", reaction.id),
    user: renderUser(state, state.account(reaction.userId)),
    content: reaction.content,
    created_at: reaction.createdAt,
  };
}

/** What an account is to a repository, as issues and comments say of their author. */
export function association(
  state: State,
  repository: Repository,
  { id }: Account,
): Schemas["author-association"] {
  if (id === repository.ownerId) return "OWNER";
  if (state.account(repository.ownerId).members.has(id)) return "MEMBER";
  return repository.collaborators.has(id) ? "COLLABORATOR" : "NONE";
}
