import type { Fact } from "./core/identity/fact.ts";
import type { LedgerEntry, LedgerFile } from "./core/identity/ledger.ts";
import { readSection } from "./core/issues/managed-section.ts";
import { OPEN_ALL } from "./core/review/render-dashboard.ts";
import { changedTicks } from "./core/review/tick-edit.ts";
import { makePlan } from "./sync/make-plan.ts";
import type { Organisation } from "./sync/organisation.ts";
import { readFile } from "./sync/read-file.ts";
import { readHead } from "./sync/read-head.ts";
import type { Snapshot } from "./sync/read-snapshot.ts";
import { readState } from "./sync/read-state.ts";
import { carryOut } from "./sync/rewrite-ledger.ts";
import type { Session } from "./sync/session.ts";
import { type Edit, mayWrite } from "./sync/take-ticks.ts";

/**
 * Opens what people with write access ticked on the dashboard, through the same plan as a push,
 * from the minutes as they are at the head. Ticks of others are put back, with a word.
 *
 * @param edits of the state issue's body, in order
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
  const session = { ...opened, ours: [opened.github.login, ...config.formerApps] };
  const state = await readState(session);
  if (state === null) return true;
  const own = edits.filter(({ comment }) => comment === state.issue.number);
  const { ticked, notes } = await readTicked(session, own);

  const facts: Extract<Fact, { kind: "new" }>[] = [];
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
    // The limit is for what nobody looked at.
    config: { ...config, limits: { ...config.limits, newIssues: facts.length } },
    commit: head.commit,
    facts,
    pages: state.ledger.pages,
    choices: ({ action }) => ({ wanted: true, by: by.get(action.id) ?? "" }),
    dashboardUrl: state.issue.url,
  });
  return carryOut(session, state, steps, head.commit, notes);
}

/** The rows that were ticked and not unticked again, with who did it. */
async function readTicked(
  { github, repository }: Session,
  edits: readonly Edit[],
): Promise<{ readonly ticked: ReadonlyMap<string, string>; readonly notes: string[] }> {
  const ticked = new Map<string, string>();
  const notes: string[] = [];
  const ours = (body: string): string => readSection(body, "state")?.section ?? "";
  for (const { from, to, by } of edits) {
    const ticks = changedTicks({ from: ours(from), to: ours(to) });
    if (ticks.length === 0) continue;
    if (!(await mayWrite(github, repository.fullName, by))) {
      notes.push(
        `The tick of ${by} was put back: only people with write access to this repository choose.`,
      );
      continue;
    }
    for (const { key, checked } of ticks) {
      if (checked) ticked.set(key, by);
      else ticked.delete(key);
    }
  }
  return { ticked, notes };
}

/** An entry's action as it stands at the head; null where it is gone or done. */
async function findAction(
  session: Session,
  head: Snapshot,
  page: LedgerFile,
  entry: LedgerEntry,
): Promise<Extract<Fact, { kind: "new" }> | null> {
  const blob = head.tree.get(page.path)?.sha;
  if (blob === undefined || head.config === null) return null;
  const { file } = await readFile(session, head.config, { path: page.path, blob });
  const action = file?.actions.find(({ id, state }) => id === entry.id && state === "open");
  if (!file || action === undefined) return null;
  return { kind: "new", entry, known: true, file, action: { ...action, decision: "open" } };
}
