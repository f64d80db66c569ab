import type { SyncReport } from "../../sync/report/sync-report.ts";

/** Whether all was done, and nothing has to be mended: the exit status is 0 then. */
export function isClean({
  complete,
  outcomes,
  problems,
}: Pick<SyncReport, "complete" | "outcomes" | "problems">): boolean {
  return (
    complete &&
    outcomes.every(({ result }) => result === "done") &&
    problems.every(({ severity }) => severity !== "error")
  );
}
