import { commitsBetween, isAncestor } from "../git/history.ts";
import type { By, Repository } from "../model.ts";
import { commitChanges, emailOf } from "../render/commit.ts";
import { renderRepository } from "../render/repository.ts";
import { renderUser } from "../render/user.ts";
import type { State } from "../state.ts";
import { emit } from "./emit.ts";
import { followPush } from "./pull-heads.ts";

const none = "0".repeat(40);

/**
 * Moves a branch (null: deletes it) and tells those who listen: a `push`, and what it means to the
 * pull requests from that branch.
 */
export function moveRef(
  state: State,
  repository: Repository,
  by: By,
  ref: string,
  to: string | null,
): void {
  const before = repository.refs.get(ref) ?? null;
  if (before === to) return;
  if (to === null) repository.refs.delete(ref);
  else repository.refs.set(ref, to);
  repository.pushedAt = state.now();
  emit(state, repository, by, "push", pushPayload(state, repository, by, ref, before, to));
  followPush(state, repository, by, ref, before, to);
}

function pushPayload(
  state: State,
  repository: Repository,
  by: By,
  ref: string,
  before: string | null,
  to: string | null,
): Record<string, unknown> {
  const { objects } = repository;
  const page = `${state.url}/${state.fullName(repository)}`;
  const pusher = { name: by.account.login, email: emailOf(by.account) };
  const commits = to === null ? [] : newCommits(repository, ref, before, to).slice(-2048);
  const render = (sha: string) => renderPushed(state, repository, sha);
  const owner = state.account(repository.ownerId);
  return {
    ref,
    before: before ?? none,
    after: to ?? none,
    created: before === null,
    deleted: to === null,
    forced: before !== null && to !== null && !isAncestor(objects, before, to),
    base_ref: null,
    compare: `${page}/compare/${(before ?? none).slice(0, 12)}...${(to ?? none).slice(0, 12)}`,
    commits: commits.map(render),
    head_commit: to === null ? null : render(to),
    pusher,
    // In this event alone times are seconds of the epoch, and the owner has a name.
    repository: {
      ...renderRepository(state, repository),
      owner: { ...renderUser(state, owner), name: owner.login, email: owner.email },
      created_at: Date.parse(repository.createdAt) / 1000,
      pushed_at: Date.parse(repository.pushedAt) / 1000,
      stargazers: 0,
      master_branch: repository.defaultBranch,
      ...(owner.type === "Organization" ? { organization: owner.login } : {}),
    },
  };
}

/** A new branch brings only what no other branch has. */
function newCommits(
  repository: Repository,
  ref: string,
  before: string | null,
  to: string,
): string[] {
  const { objects, refs } = repository;
  if (before !== null) return commitsBetween(objects, before, to);
  const others = [...refs].filter(([name]) => name !== ref).map(([, sha]) => sha);
  return commitsBetween(objects, null, to).filter(
    (sha) => !others.some((other) => isAncestor(objects, sha, other)),
  );
}

function renderPushed(state: State, repository: Repository, sha: string) {
  const commit = repository.objects.commit(sha);
  const changes = commitChanges(repository, sha);
  const paths = (...statuses: string[]) =>
    changes.filter(({ status }) => statuses.includes(status)).map(({ filename }) => filename);
  const moved = changes.filter(({ status }) => status === "renamed");
  return {
    id: sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: commit.committer.date,
    url: `${state.url}/${state.fullName(repository)}/commit/${sha}`,
    author: { name: commit.author.name, email: commit.author.email, date: commit.author.date },
    committer: {
      name: commit.committer.name,
      email: commit.committer.email,
      date: commit.committer.date,
    },
    // A push knows no renames: one path goes, another comes.
    added: [...paths("added"), ...moved.map(({ filename }) => filename)],
    removed: [...paths("removed"), ...moved.flatMap(({ previous }) => previous ?? [])],
    modified: paths("modified", "changed"),
  };
}
