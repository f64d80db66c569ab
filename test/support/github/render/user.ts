import type { Account } from "../model.ts";
import type { State } from "../state.ts";
import { nodeId, type Schemas } from "./schemas.ts";

export function renderUser(state: State, account: Account): Schemas["simple-user"] {
  const { login, id, type } = account;
  const url = `${state.url}/users/${encodeURIComponent(login)}`;
  const page = type === "Bot" ? `apps/${login.replace(/\[bot\]$/, "")}` : login;
  return {
    login,
    id,
    node_id: nodeId(type === "Bot" ? "BOT" : type === "Organization" ? "O" : "U", id),
    avatar_url: `${state.url}/avatars/u/${id}`,
    gravatar_id: "",
    url,
    html_url: `${state.url}/${page}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: "public",
    site_admin: false,
  };
}

/** What `GET /user` and `GET /users/{username}` add. */
export function renderProfile(state: State, account: Account): Schemas["public-user"] {
  const owned = [...state.repositories.values()].filter(({ ownerId }) => ownerId === account.id);
  return {
    ...renderUser(state, account),
    name: account.name,
    company: null,
    blog: null,
    location: null,
    email: account.email,
    hireable: null,
    bio: null,
    public_repos: owned.filter((repository) => !repository.private).length,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: account.createdAt,
    updated_at: account.createdAt,
  };
}

export function renderOrganisation(state: State, account: Account): Schemas["organization-simple"] {
  const url = `${state.url}/orgs/${account.login}`;
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId("O", account.id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${state.url}/avatars/u/${account.id}`,
    description: null,
  };
}
