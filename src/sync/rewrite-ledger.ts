import type { Config } from "../core/config/schema.ts";
import type { LedgerEntry, LedgerFile } from "../core/identity/ledger.ts";
import { draftPage } from "../core/plan/draft-page.ts";
import { nextPages } from "../core/plan/next-pages.ts";
import type { Step } from "../core/plan/step.ts";
import { tellIntents } from "../core/plan/tell-intents.ts";
import { applySteps } from "./apply-steps.ts";
import { mergePages } from "./merge-pages.ts";
import type { State } from "./read-state.ts";
import type { Session } from "./session.ts";
import { type DashboardInput, writeDashboard } from "./write-dashboard.ts";
import { writePages } from "./write-pages.ts";

/**
 * Carries out steps that no push asked for: intents first, then change by change, then the ledger
 * and the dashboard.
 *
 * @param answers what people are told on the dashboard, and which of its ticks were seen to
 * @returns false where something is to be tried again
 */
export async function carryOut(
  session: Session,
  state: State,
  steps: readonly Step[],
  { commit, config }: { readonly commit: string; readonly config: Config },
  answers: Pick<DashboardInput, "notes" | "answered">,
): Promise<boolean> {
  const { pages } = state.ledger;
  const synced = syncedOf(state);
  const draft = (path: string): LedgerFile => draftPage(path, [], commit);
  const told = tellIntents(pages, steps, session.clock.now().toISOString(), draft);
  await writePages(session, state, told, synced);
  const intended = mergePages(pages, told);
  const outcomes = await applySteps(session, steps, intended, pages);
  const next = nextPages(intended, told, outcomes, [], commit);
  await writePages(session, state, next, synced);
  await writeDashboard(session, state, {
    pages: mergePages(intended, next),
    config,
    synced,
    ...answers,
  });
  return outcomes.every(({ result }) => result !== "open");
}

/** Writes what became of one entry into the ledger and onto the dashboard. */
export async function rewriteEntry(
  session: Session,
  state: State,
  { page, config }: { readonly page: LedgerFile; readonly config: Config },
  entry: LedgerEntry,
): Promise<void> {
  const entries = page.entries.map((other) => (other.key === entry.key ? entry : other));
  const next = { ...page, entries };
  const synced = syncedOf(state);
  await writePages(session, state, [next], synced);
  const pages = mergePages(state.ledger.pages, [next]);
  await writeDashboard(session, state, { pages, config, synced });
}

function syncedOf(state: State): string | null {
  return state.ledger.synced.at(-1) ?? state.marker?.synced ?? null;
}
