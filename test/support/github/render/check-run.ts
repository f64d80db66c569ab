import type { Annotation, CheckRun, Repository } from "../model.ts";
import type { State } from "../state.ts";
import { renderApp } from "./app.ts";
import { repositoryUrl } from "./issue.ts";
import { nodeId, type Schemas } from "./schemas.ts";

export function renderCheckRun(
  state: State,
  repository: Repository,
  run: CheckRun,
): Schemas["check-run"] {
  const url = `${repositoryUrl(state, repository)}/check-runs/${run.id}`;
  const page = `${state.url}/${state.fullName(repository)}/runs/${run.id}`;
  return {
    id: run.id,
    head_sha: run.headSha,
    node_id: nodeId("CR", run.id),
    external_id: run.externalId,
    url,
    html_url: page,
    details_url: run.detailsUrl ?? page,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      ...run.output,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    name: run.name,
    check_suite: { id: run.appId },
    app: renderApp(state, state.app(run.appId)),
    pull_requests: [...repository.issues.values()].flatMap((issue) =>
      issue.pull?.headSha === run.headSha && issue.pull.headRepositoryId === repository.id
        ? [renderMinimalPull(state, repository, issue.number)]
        : [],
    ),
  };
}

function renderMinimalPull(
  state: State,
  repository: Repository,
  number: number,
): Schemas["pull-request-minimal"] {
  const pull = repository.issues.get(number)?.pull;
  if (pull === null || pull === undefined) throw new Error(`${number} is no pull request`);
  const repo = (id: number) => {
    const found = state.repository(id);
    return { id, url: repositoryUrl(state, found), name: found.name };
  };
  return {
    id: pull.id,
    number,
    url: `${repositoryUrl(state, repository)}/pulls/${number}`,
    head: { ref: pull.headRef, sha: pull.headSha, repo: repo(pull.headRepositoryId) },
    base: { ref: pull.baseRef, sha: pull.baseSha, repo: repo(repository.id) },
  };
}

export function renderAnnotation(
  state: State,
  repository: Repository,
  run: CheckRun,
  annotation: Annotation,
): Schemas["check-annotation"] {
  const page = `${state.url}/${state.fullName(repository)}/blob/${run.headSha}`;
  return {
    path: annotation.path,
    blob_href: `${page}/${annotation.path}`,
    start_line: annotation.start_line,
    end_line: annotation.end_line,
    start_column: annotation.start_column ?? null,
    end_column: annotation.end_column ?? null,
    annotation_level: annotation.annotation_level,
    title: annotation.title ?? null,
    message: annotation.message,
    raw_details: annotation.raw_details ?? null,
  };
}
