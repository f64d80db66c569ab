import { unprocessable } from "../http-error.ts";
import type { Annotation, App, CheckRun, Repository } from "../model.ts";
import type { State } from "../state.ts";

/** Characters of a check run's summary, and of its text. */
const textLimit = 65_535;
const annotationLimit = 50;

export interface CheckFields {
  readonly name?: string | undefined;
  readonly external_id?: string | undefined;
  readonly details_url?: string | undefined;
  readonly status?: CheckRun["status"] | undefined;
  readonly conclusion?: CheckRun["conclusion"] | undefined;
  readonly started_at?: string | undefined;
  readonly completed_at?: string | undefined;
  readonly output?:
    | {
        readonly title?: string | undefined;
        readonly summary?: string | undefined;
        readonly text?: string | undefined;
        readonly annotations?: readonly Annotation[] | undefined;
      }
    | undefined;
}

export function createCheckRun(
  state: State,
  repository: Repository,
  app: App,
  headSha: string,
  fields: CheckFields & { readonly name: string },
): CheckRun {
  if (!repository.objects.commits.has(headSha))
    throw unprocessable(`No commit found for SHA: ${headSha}`);
  const run: CheckRun = {
    id: state.nextId("check"),
    appId: app.id,
    name: fields.name,
    headSha,
    externalId: "",
    detailsUrl: null,
    status: "queued",
    conclusion: null,
    startedAt: state.now(),
    completedAt: null,
    output: { title: null, summary: null, text: null },
    annotations: [],
  };
  updateCheckRun(state, run, fields);
  repository.checks.push(run);
  return run;
}

/** Annotations are added to those that are there; all else is replaced where given. */
export function updateCheckRun(state: State, run: CheckRun, fields: CheckFields): void {
  checkOutput(fields.output);
  run.name = fields.name ?? run.name;
  run.externalId = fields.external_id ?? run.externalId;
  run.detailsUrl = fields.details_url ?? run.detailsUrl;
  run.startedAt = fields.started_at ?? run.startedAt;
  if (fields.status !== undefined) run.status = fields.status;
  if (fields.conclusion != null) {
    run.conclusion = fields.conclusion;
    run.status = "completed";
    run.completedAt = fields.completed_at ?? state.now();
  } else if (fields.status === "completed")
    throw unprocessable("Invalid request.\n\nconclusion is required when status is completed.");
  else if (fields.status !== undefined) {
    run.conclusion = null;
    run.completedAt = null;
  }
  if (fields.output === undefined) return;
  run.output = {
    title: fields.output.title ?? run.output.title,
    summary: fields.output.summary ?? run.output.summary,
    text: fields.output.text ?? run.output.text,
  };
  run.annotations.push(...(fields.output.annotations ?? []));
}

function checkOutput(output: CheckFields["output"]): void {
  if (output === undefined) return;
  for (const field of ["summary", "text"] as const) {
    const text = output[field];
    if (text !== undefined && text.length > textLimit)
      throw unprocessable(
        `Invalid request.\n\nOnly ${textLimit} characters are allowed; ${text.length} were supplied.`,
      );
  }
  const count = output.annotations?.length ?? 0;
  if (count > annotationLimit)
    throw unprocessable(
      `Invalid request.\n\nNo more than ${annotationLimit} items are allowed; ${count} were supplied.`,
    );
}
