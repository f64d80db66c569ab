import type { Problem } from "../../core/problem.ts";
import { renderCheckRun } from "../../core/review/render-check-run.ts";
import type { ReviewRow } from "../../core/review/review-row.ts";
import { commitPlace } from "../commit-place.ts";
import type { Session } from "../session.ts";
import { writeCheck } from "./write-check.ts";

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
