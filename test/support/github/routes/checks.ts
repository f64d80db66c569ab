import { z } from "zod";
import { createCheckRun, updateCheckRun } from "../acts/checks.ts";
import type { Call } from "../call.ts";
import { forbidden, notFound } from "../http-error.ts";
import {
  checkConclusions,
  checkStatuses,
  type App,
  type CheckRun,
  type Repository,
} from "../model.ts";
import { renderAnnotation, renderCheckRun } from "../render/check-run.ts";
import { commitNamed } from "./resolve.ts";
import type { Routes } from "./routes.ts";

const annotation = z.object({
  path: z.string(),
  start_line: z.number().int(),
  end_line: z.number().int(),
  start_column: z.number().int().optional(),
  end_column: z.number().int().optional(),
  annotation_level: z.enum(["notice", "warning", "failure"]),
  message: z.string(),
  title: z.string().optional(),
  raw_details: z.string().optional(),
});
const update = z.object({
  name: z.string().optional(),
  external_id: z.string().optional(),
  details_url: z.string().optional(),
  status: z.enum(checkStatuses).optional(),
  conclusion: z.enum(checkConclusions).optional(),
  started_at: z.string().optional(),
  completed_at: z.string().optional(),
  output: z
    .object({
      title: z.string().optional(),
      summary: z.string().optional(),
      text: z.string().optional(),
      annotations: z.array(annotation).optional(),
    })
    .optional(),
});
const create = update.extend({
  name: z.string(),
  head_sha: z.string(),
  output: z
    .object({
      title: z.string(),
      summary: z.string(),
      text: z.string().optional(),
      annotations: z.array(annotation).optional(),
    })
    .optional(),
});

/** Only apps make check runs. */
function appOf({ actor }: Call): App {
  if (actor.kind === "installation") return actor.app;
  throw forbidden("You must authenticate via a GitHub App.");
}

function runOf(call: Call, repository: Repository): CheckRun {
  const id = call.number("check_run_id");
  const run = repository.checks.find((each) => each.id === id);
  if (run === undefined) throw notFound();
  return run;
}

/** Check runs. */
export function checkRoutes(routes: Routes): void {
  const base = "/repos/{owner}/{repo}";

  routes.on("POST", `${base}/check-runs`, async (call) => {
    const repository = call.repository("checks", "write");
    const app = appOf(call);
    const { head_sha: sha, ...fields } = await call.body(create);
    const run = createCheckRun(call.state, repository, app, sha, fields);
    return call.json(renderCheckRun(call.state, repository, run), 201);
  });

  routes.on("PATCH", `${base}/check-runs/{check_run_id}`, async (call) => {
    const repository = call.repository("checks", "write");
    const run = runOf(call, repository);
    if (appOf(call).id !== run.appId)
      throw forbidden(
        "Invalid app_id `0` - check run can only be modified by the GitHub App that created it.",
      );
    updateCheckRun(call.state, run, await call.body(update));
    return call.json(renderCheckRun(call.state, repository, run));
  });

  routes.on("GET", `${base}/check-runs/{check_run_id}`, (call) => {
    const repository = call.repository("checks", "read");
    return call.json(renderCheckRun(call.state, repository, runOf(call, repository)));
  });

  routes.on("GET", `${base}/check-runs/{check_run_id}/annotations`, (call) => {
    const repository = call.repository("checks", "read");
    const run = runOf(call, repository);
    return call.page(run.annotations, (each) =>
      renderAnnotation(call.state, repository, run, each),
    );
  });

  routes.on("GET", `${base}/commits/{ref}/check-runs`, (call) => {
    const repository = call.repository("checks", "read");
    const sha = commitNamed(repository, call.param("ref"));
    const [name, status, appId] = [
      call.query("check_name"),
      call.query("status"),
      call.query("app_id"),
    ];
    const found = repository.checks
      .filter((run) => run.headSha === sha)
      .filter((run) => name === undefined || run.name === name)
      .filter((run) => status === undefined || run.status === status)
      .filter((run) => appId === undefined || run.appId === Number(appId));
    const shown = call.query("filter") === "all" ? found : latest(found);
    return call.page(
      shown,
      (run) => renderCheckRun(call.state, repository, run),
      (page) => ({ total_count: shown.length, check_runs: page }),
    );
  });
}

/** The newest of each name and app, newest first. */
function latest(runs: readonly CheckRun[]): CheckRun[] {
  const byName = new Map(runs.map((run) => [`${run.appId} ${run.name}`, run]));
  return [...byName.values()].reverse();
}
