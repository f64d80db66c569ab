import type { Issue } from "../../core/issues/issue.ts";
import type { Problem } from "../../core/problem.ts";
import { CONFIG_FILE, type Snapshot } from "../minutes/read-snapshot.ts";
import type { Session } from "../session.ts";
import { nothingDone, type SyncReport } from "./sync-report.ts";
import { isReported } from "./write-check.ts";
import { writeReport } from "./write-report.ts";

/**
 * Without its ledger the app does nothing, and it does not unlock what a person locked: it says so
 * once on the commit. The next push, or the schedule, goes on once the lock is off.
 */
export async function reportLocked(
  session: Session,
  head: Snapshot,
  { number, url }: Issue,
): Promise<SyncReport> {
  const message = `the dashboard, issue #${number}, is locked, so that the app cannot write down what it does: unlock it, and this push is taken up within the hour`;
  const problem: Problem = { message, file: CONFIG_FILE, line: null, severity: "error" };
  if (!(await isReported(session, head.commit))) {
    await writeReport(session, head.commit, [], [problem], url);
  }
  return { ...nothingDone(head.commit), problems: [problem] };
}
