import { isAncestor } from "../git/history.ts";
import type { By, Issue, Pull, Repository } from "../model.ts";
import { renderPull } from "../render/pull.ts";
import type { State } from "../state.ts";
import { emit } from "./emit.ts";
import { note } from "./note.ts";

/** After a push: open pull requests from the branch take its new head, those onto it its new base. */
export function followPush(
  state: State,
  pushed: Repository,
  by: By,
  ref: string,
  before: string | null,
  after: string | null,
): void {
  const branch = ref.replace(/^refs\/heads\//, "");
  for (const repository of state.repositories.values())
    for (const issue of repository.issues.values()) {
      const { pull } = issue;
      if (pull === null || issue.state !== "open" || issue.fate !== null) continue;
      if (repository.id === pushed.id && pull.baseRef === branch && after !== null) {
        pull.baseSha = after;
        if (isAncestor(repository.objects, pull.headSha, after))
          landed(state, repository, by, issue, pull, after);
      } else if (pull.headRepositoryId === pushed.id && pull.headRef === branch) {
        if (after === null) close(state, repository, by, issue);
        else synchronize(state, repository, by, issue, pull, before, after);
      }
    }
}

/** Pull requests whose commits a push brought into the base count as merged. */
function landed(
  state: State,
  repository: Repository,
  by: By,
  issue: Issue,
  pull: Pull,
  after: string,
): void {
  pull.mergedAt = state.now();
  pull.mergedById = by.account.id;
  pull.mergeCommitSha ??= after;
  note(state, issue, by, "merged", { commit_id: pull.mergeCommitSha });
  close(state, repository, by, issue);
}

/** Closes a pull request, merged or not. */
export function close(state: State, repository: Repository, by: By, issue: Issue): void {
  issue.state = "closed";
  issue.closedAt = state.now();
  issue.closedById = by.account.id;
  note(state, issue, by, "closed");
  tell(state, repository, by, issue, "closed");
}

function synchronize(
  state: State,
  repository: Repository,
  by: By,
  issue: Issue,
  pull: Pull,
  before: string | null,
  after: string,
): void {
  pull.headSha = after;
  issue.updatedAt = state.now();
  tell(state, repository, by, issue, "synchronize", { before, after });
}

/** Queues a `pull_request` event. */
export function tell(
  state: State,
  repository: Repository,
  by: By,
  issue: Issue,
  action: string,
  more: Readonly<Record<string, unknown>> = {},
): void {
  emit(state, repository, by, "pull_request", {
    action,
    number: issue.number,
    pull_request: renderPull(state, repository, issue),
    ...more,
  });
}
