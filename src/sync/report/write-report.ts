import type { Outcome } from "../../core/plan/outcome.ts";
import type { Problem } from "../../core/problem.ts";
import { renderCheckRun } from "../../core/review/render-check-run.ts";
import type { CheckRunOutput } from "../../core/review/render-check-run.ts";
import type { ReviewRow } from "../../core/review/review-row.ts";
import { GitHubFailure } from "../../github/failure.ts";
import { commitPlace } from "../commit-place.ts";
import type { Session } from "../session.ts";

export const CHECK_NAME = "minutes";

/** The rows of a report on what was done. */
export function rowsOf(outcomes: readonly Outcome[]): readonly ReviewRow[] {
  return outcomes.flatMap(({ step, entry, result, problems }): ReviewRow[] => {
    if (step.row === null) return [];
    const row = { ...step.row, issue: entry?.issue ?? step.row.issue };
    if (result === "done") return [row];
    return [{ ...row, verdict: "fail", note: problems.at(-1)?.message ?? "not done" }];
  });
}

/** The report on the head commit: a check run with a row for each action and a note on its line. */
export async function writeReport(
  session: Session,
  commit: string,
  rows: readonly ReviewRow[],
  problems: readonly Problem[],
  reviewUrl: string | null,
): Promise<void> {
  const { repository } = session;
  const place = commitPlace(repository, commit);
  await writeCheck(
    session,
    commit,
    renderCheckRun({ mode: "sync", rows, problems, place, reviewUrl }),
  );
}

/** Whether a commit has our check run: one that tells of problems alone is not written twice. */
export function isReported({ github, repository }: Session, commit: string): Promise<boolean> {
  return github.hasCheckRun(repository.fullName, commit, CHECK_NAME);
}

/** Writes a check run. A token that may not (only apps may) costs the report, not the run. */
export async function writeCheck(
  { github, repository }: Session,
  commit: string,
  output: CheckRunOutput,
  name = CHECK_NAME,
): Promise<void> {
  try {
    await github.writeCheckRun(repository.fullName, commit, { name, ...output });
  } catch (error) {
    if (!(error instanceof GitHubFailure) || error.kind !== "forbidden") throw error;
  }
}
