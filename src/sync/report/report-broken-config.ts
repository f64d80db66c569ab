import { renderBrokenConfig } from "../../core/review/render-first-steps.ts";
import { standingProblems } from "../../core/review/standing-problems.ts";
import { readState } from "../ledger/read-state.ts";
import { CONFIG_FILE, type Snapshot } from "../minutes/read-snapshot.ts";
import { commitPlace } from "../commit-place.ts";
import type { Session } from "../session.ts";
import { nothingDone, type SyncReport } from "./sync-report.ts";
import { writeDashboard } from "./write-dashboard.ts";
import { isReported, writeCheck } from "./write-check.ts";

/**
 * Nothing is opened under a broken config: its mistakes are told once on the commit, at their lines,
 * and stand on the dashboard until they are mended.
 */
export async function reportBrokenConfig(session: Session, head: Snapshot): Promise<SyncReport> {
  const { repository } = session;
  const report: SyncReport = { ...nothingDone(head.commit), problems: head.problems };
  if (await isReported(session, head.commit)) return report;
  const place = commitPlace(repository, head.commit);
  await writeCheck(session, head.commit, renderBrokenConfig({ problems: head.problems, place }));
  const state = await readState(session);
  if (state !== null) {
    const { synced = null } = state.marker ?? {};
    const isConfig = (path: string): boolean => path === CONFIG_FILE;
    const earlier = state.marker?.problems ?? [];
    const problems = standingProblems(earlier, head.problems, isConfig, (path) =>
      head.tree.has(path),
    );
    await writeDashboard(session, state, {
      pages: state.ledger.pages,
      config: null,
      problems,
      synced,
    });
  }
  return report;
}
