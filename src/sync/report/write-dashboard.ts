import type { Config } from "../../core/config/schema.ts";
import { ledgerDigest } from "../../core/identity/ledger-page.ts";
import type { LedgerFile } from "../../core/identity/ledger.ts";
import { readSection, writeSection } from "../../core/issues/managed-section.ts";
import type { Problem } from "../../core/problem.ts";
import { readDashboard } from "../../core/review/read-dashboard.ts";
import { renderDashboard } from "../../core/review/render-dashboard.ts";
import { keepEdits } from "../apply/keep-edits.ts";
import type { BackfillRun } from "../ledger/backfill-run.ts";
import type { State } from "../ledger/read-state.ts";
import type { Session } from "../session.ts";

/** What the dashboard shows besides the ledger. */
export interface DashboardInput {
  readonly pages: readonly LedgerFile[];
  readonly synced: string | null;
  /** Whose names mean the same person; null where it cannot be read. */
  readonly config: Pick<Config, "people"> | null;
  /** What is wrong with files and config; what was shown stays where this is left out. */
  readonly problems?: readonly Problem[];
  readonly notes?: readonly string[];
  /** The rows whose ticks were seen to. Other ticks stay as they are, until they are. */
  readonly answered?: ReadonlySet<string>;
  /** The backfill that is under way; without it, what the state issue says of one stays. */
  readonly backfill?: BackfillRun | null;
}

/** Characters that the section and what its marker holds may take: the rest is for people. */
const ROOM = 60_000;

/**
 * Rewrites our section of the state issue, where it differs; what people wrote around it stays. A
 * title or body that a person changed is theirs: without our section, none is added again.
 */
export async function writeDashboard(
  session: Session,
  state: State,
  input: DashboardInput,
): Promise<void> {
  const { github, clock, repository } = session;
  const { pages, synced, config, notes, answered, backfill } = input;
  const { repository: at, number } = state.issue;
  const now = await github.getIssue(at, number);
  if ("gone" in now) return;
  const old = readSection(now.body, "state");
  if (old === null) return;
  const today = clock.now().toISOString().slice(0, 10);
  const syncedOn = (old.marker.synced === synced ? old.marker.syncedOn : null) ?? today;
  const problems = (input.problems ?? old.marker.problems ?? []).map(
    ({ message, file, line, severity }) => ({ message, file, line, severity }),
  );
  const section = renderDashboard({
    server: new URL(repository.url).origin,
    repository: repository.fullName,
    commit: synced,
    syncedOn,
    today,
    files: pages,
    problems,
    people: config?.people ?? {},
    ticked: new Set(readDashboard(now.body).filter((key) => !answered?.has(key))),
    room: ROOM - JSON.stringify(problems).length,
    ...(notes === undefined ? {} : { notes }),
  });
  const run = backfill === undefined ? old.marker.backfill : backfill;
  const body = writeSection(now.body, section, {
    kind: "state",
    repositoryId: repository.id,
    section: "",
    synced,
    syncedOn,
    pages: pages.filter(({ entries }) => entries.length > 0).length,
    ledger: ledgerDigest(pages),
    problems,
    ...(run ? { backfill: run } : {}),
  });
  if (body === now.body) return;
  await github.updateIssue(at, number, { body });
  await keepEdits(
    session,
    { kind: "state", repository: at, of: { issue: number }, read: now.body, wrote: body },
    (text) => github.updateIssue(at, number, { body: text }),
  );
}
