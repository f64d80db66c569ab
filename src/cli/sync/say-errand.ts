import { formatProblem } from "../../core/format-problem.ts";
import type { SyncReport } from "../../sync/report/sync-report.ts";
import { say } from "../command.ts";
import type { Io } from "../io.ts";
import { isClean } from "./is-clean.ts";

/**
 * Says what went wrong in an errand and in the sync before it, and where it has to be run again.
 * Returns whether all was done.
 */
export function sayErrand(
  io: Io,
  fullName: string,
  report: Pick<SyncReport, "complete" | "outcomes" | "problems"> & { readonly synced: SyncReport },
): boolean {
  for (const problem of [...report.synced.problems, ...report.problems])
    say(io, formatProblem(problem));
  if (!report.complete) say(io, `${fullName}: not all is done yet: run it again to go on`);
  return isClean(report) && isClean(report.synced);
}
