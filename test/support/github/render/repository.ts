import type { Repository, Role } from "../model.ts";
import { atLeast } from "../permissions.ts";
import type { State } from "../state.ts";
import { nodeId, type Schemas } from "./schemas.ts";
import { renderUser } from "./user.ts";

/** The URL templates of a repository, in the API. */
function urls(url: string) {
  return {
    url,
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    hooks_url: `${url}/hooks`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
  };
}

/** A repository as lists and webhooks have it. */
export function renderRepository(state: State, repository: Repository): Schemas["repository"] {
  const name = state.fullName(repository);
  const html = `${state.url}/${name}`;
  const openIssues = [...repository.issues.values()].filter(
    ({ state: open, fate }) => open === "open" && fate === null,
  ).length;
  const forks = [...state.repositories.values()].filter(
    ({ forkOfId }) => forkOfId === repository.id,
  ).length;
  return {
    id: repository.id,
    node_id: nodeId("R", repository.id),
    name: repository.name,
    full_name: name,
    private: repository.private,
    owner: renderUser(state, state.account(repository.ownerId)),
    html_url: html,
    description: repository.description,
    fork: repository.forkOfId !== null,
    ...urls(`${state.url}/repos/${name}`),
    git_url: `git://${html.replace(/^https?:\/\//, "")}.git`,
    ssh_url: `git@${html.replace(/^https?:\/\//, "")}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    forks,
    forks_count: forks,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: repository.objects.blobs.size,
    default_branch: repository.defaultBranch,
    open_issues: openIssues,
    open_issues_count: openIssues,
    is_template: false,
    topics: repository.topics,
    has_issues: repository.hasIssues,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the schema still asks for it
    has_downloads: true,
    has_discussions: false,
    archived: repository.archived,
    disabled: false,
    visibility: repository.private ? "private" : "public",
    pushed_at: repository.pushedAt,
    created_at: repository.createdAt,
    updated_at: repository.updatedAt,
    allow_forking: true,
    web_commit_signoff_required: false,
  };
}

/** `GET /repos/{owner}/{repo}`: with the asker's permissions and the fork's parent. */
export function renderFullRepository(
  state: State,
  repository: Repository,
  role: Role,
): Omit<Schemas["full-repository"], "parent" | "source"> & {
  parent?: Schemas["repository"];
  source?: Schemas["repository"];
} {
  const owner = state.account(repository.ownerId);
  const parent =
    repository.forkOfId === null ? undefined : state.repositories.get(repository.forkOfId);
  return {
    ...renderRepository(state, repository),
    pushed_at: repository.pushedAt,
    created_at: repository.createdAt,
    updated_at: repository.updatedAt,
    has_discussions: false,
    subscribers_count: 0,
    network_count: 0,
    permissions: renderRights(role),
    ...(owner.type === "Organization" ? { organization: renderUser(state, owner) } : {}),
    ...(parent === undefined
      ? {}
      : { parent: renderRepository(state, parent), source: renderRepository(state, parent) }),
  };
}

export function renderRights(role: Role) {
  return {
    admin: atLeast(role, "admin"),
    maintain: atLeast(role, "maintain"),
    push: atLeast(role, "write"),
    triage: atLeast(role, "triage"),
    pull: atLeast(role, "read"),
  };
}
