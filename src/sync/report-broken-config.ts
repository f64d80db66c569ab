import { renderBrokenConfig } from "../core/review/render-first-steps.ts";
import type { Snapshot } from "./read-snapshot.ts";
import type { Session } from "./session.ts";
import { nothingDone, type SyncReport } from "./sync-report.ts";
import { isReported, writeCheck } from "./write-report.ts";

/** Nothing is opened under a broken config: its mistakes are told once on the commit, at their lines. */
export async function reportBrokenConfig(session: Session, head: Snapshot): Promise<SyncReport> {
  const { repository } = session;
  const report: SyncReport = { ...nothingDone(head.commit), problems: head.problems };
  if (await isReported(session, head.commit)) return report;
  const server = new URL(repository.url).origin;
  const place = { server, repository: repository.fullName, commit: head.commit };
  await writeCheck(session, head.commit, renderBrokenConfig({ problems: head.problems, place }));
  return report;
}
