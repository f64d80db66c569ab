import type { CheckRunOutput } from "../../core/review/render-check-run.ts";
import { GitHubFailure } from "../../github/github-failure.ts";
import type { Session } from "../session.ts";

/** Name of the check run on the head of the default branch. */
const CHECK_NAME = "minutes";

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
