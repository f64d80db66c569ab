import type { FactOf } from "./core/identity/fact.ts";
import type { LedgerEntry, LedgerFile } from "./core/identity/ledger.ts";
import { OPEN_ALL } from "./core/review/dashboard-asks.ts";
import { readDashboardTicks } from "./sync/choices/read-dashboard-ticks.ts";
import type { Edit } from "./sync/choices/take-ticks.ts";
import { readState } from "./sync/ledger/read-state.ts";
import { carryOut } from "./sync/carry-out.ts";
import { readFile } from "./sync/minutes/read-file.ts";
import { readHead } from "./sync/minutes/read-head.ts";
import type { Snapshot } from "./sync/minutes/read-snapshot.ts";
import type { Organisation } from "./sync/organisation.ts";
import { makePlan } from "./sync/plan/make-plan.ts";
import type { Session } from "./sync/session.ts";
import { withFormerApps } from "./sync/with-former-apps.ts";

/**
 * Opens what people with write access ticked on the dashboard, through the same plan as a push,
 * from the minutes as they are at the head. Ticks of others are put back, with a word.
 *
 * @param edits of the state issue's body, in order; what is ticked there besides counts for whom the
 *   edit history names
 * @returns false where something is to be tried again
 */
export async function openProposals(
  opened: Session,
  organisation: Organisation,
  edits: readonly Edit[],
): Promise<boolean> {
  const head = await readHead(opened);
  if (!head?.config) return true;
  const { config } = head;
  const session = withFormerApps(opened, config);
  const state = await readState(session);
  if (state === null) return true;
  const own = edits.filter(({ comment }) => comment === state.issue.number);
  const { ticked, answered, notes } = await readDashboardTicks(session, state.issue, own);
  if (answered.size === 0) return true;

  const facts: FactOf<"new">[] = [];
  const by = new Map<string, string>();
  for (const page of state.ledger.pages) {
    for (const entry of page.entries) {
      const who = ticked.get(entry.key) ?? (entry.fate === "held" ? ticked.get(OPEN_ALL) : null);
      if (who == null || !["proposed", "held"].includes(entry.fate)) continue;
      const fact = await findAction(session, head, page, entry);
      if (fact === null) notes.push(`“${entry.title}” is no longer open in the minutes.`);
      else {
        facts.push(fact);
        by.set(fact.action.id, who);
      }
    }
  }
  const { steps } = await makePlan(session, organisation, {
    config,
    commit: head.commit,
    facts,
    pages: state.ledger.pages,
    choices: ({ action }) => ({ wanted: true, by: by.get(action.id) ?? "" }),
    dashboardUrl: state.issue.url,
  });
  const errand = { steps, commit: head.commit, config, notes, answered };
  return (await carryOut(session, state, errand)).complete;
}

/** An entry's action as it stands at the head; null where it is gone or done. */
async function findAction(
  session: Session,
  head: Snapshot,
  page: LedgerFile,
  entry: LedgerEntry,
): Promise<FactOf<"new"> | null> {
  const blob = head.tree.get(page.path)?.sha;
  if (blob === undefined || head.config === null) return null;
  const { file } = await readFile(session, head.config, { path: page.path, blob });
  const action = file?.actions.find(({ id, state }) => id === entry.id && state === "open");
  if (!file || action === undefined) return null;
  return { kind: "new", entry, known: true, file, action: { ...action, decision: "open" } };
}
