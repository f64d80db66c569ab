import { digest } from "../../core/identity/digest.ts";
import { type CheckRunOptions, renderCheckRun } from "../../core/review/render-check-run.ts";
import { writeCheck } from "../report/write-check.ts";
import type { Session } from "../session.ts";

/** Name of the check run on a pull request's head. */
export const PREVIEW_CHECK = "minutes preview";

/**
 * Writes the preview's check run where it differs from the last one. After a restart, one that the
 * commit has already is taken to be the same.
 */
export async function writePreviewCheck(
  session: Session,
  options: Omit<CheckRunOptions, "mode">,
): Promise<void> {
  const { github, memory, repository } = session;
  const { commit } = options.place;
  const output = renderCheckRun({ ...options, mode: "preview" });
  const text = digest(JSON.stringify(output));
  const known = memory.checks.get(commit);
  if (known === text) return;
  if (
    known === undefined &&
    (await github.hasCheckRun(repository.fullName, commit, PREVIEW_CHECK))
  ) {
    memory.checks.set(commit, text);
    return;
  }
  await writeCheck(session, commit, output, PREVIEW_CHECK);
  memory.checks.set(commit, text);
}
