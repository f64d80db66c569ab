import type { IssueRef } from "./core/issues/issue-ref.ts";
import { readState } from "./sync/ledger/read-state.ts";
import { syncedTo } from "./sync/ledger/synced-to.ts";
import { writePages } from "./sync/ledger/write-pages.ts";
import { readHead } from "./sync/minutes/read-head.ts";
import { refreshIssues } from "./sync/report/refresh-issues.ts";
import { writeDashboard } from "./sync/report/write-dashboard.ts";
import type { Session } from "./sync/session.ts";
import { withFormerApps } from "./sync/with-former-apps.ts";

/**
 * Brings the dashboard in step with what people did to the issues (closed, reopened, moved, deleted),
 * and with the calendar: what became overdue. Nothing is written where nothing differs.
 *
 * @param about the issues that events told of; null for all, since events may have been missed
 */
export async function refreshDashboard(
  opened: Session,
  about: readonly IssueRef[] | null,
): Promise<void> {
  const head = await readHead(opened);
  if (!head?.config) return;
  const session = withFormerApps(opened, head.config);
  const state = await readState(session);
  if (state === null) return;
  const synced = syncedTo(state);
  const pages = await refreshIssues(session, state.ledger.pages, about);
  const changed = pages.filter((page) => !state.ledger.pages.includes(page));
  await writePages(session, state, changed, synced);
  await writeDashboard(session, state, { pages, config: head.config, synced });
}
