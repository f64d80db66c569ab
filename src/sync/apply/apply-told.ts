import type { Fact } from "../../core/identity/fact.ts";
import type { FileChange } from "../../core/identity/file-change.ts";
import type { LedgerFile } from "../../core/identity/ledger.ts";
import { draftPage } from "../../core/plan/draft-page.ts";
import type { Outcome } from "../../core/plan/outcome.ts";
import type { Step } from "../../core/plan/step.ts";
import { tellIntents } from "../../core/plan/tell-intents.ts";
import { mergePages } from "../ledger/merge-pages.ts";
import type { State } from "../ledger/read-state.ts";
import { writePages } from "../ledger/write-pages.ts";
import type { Session } from "../session.ts";
import { applySteps } from "./apply-steps.ts";

/** Steps to be carried out, and what they were made from. */
export interface Work {
  readonly steps: readonly Step[];
  /** What the push did to each action; none where no push asked for the steps. */
  readonly facts: readonly Fact[];
  /** The files that the steps are of. */
  readonly changes: readonly FileChange[];
  /** The ledger as the run starts from it, made whole. */
  readonly pages: readonly LedgerFile[];
  /** The commit that is worked on. */
  readonly commit: string;
  /** The commit that was synced as a whole before; null where none was. */
  readonly since: string | null;
  /** No push asked for the steps, but an undo, a backfill or a tick on the dashboard. */
  readonly isErrand?: boolean;
}

/** What came of a piece of work. */
export interface Applied {
  /** The pages that had to tell of it before. */
  readonly told: readonly LedgerFile[];
  readonly outcomes: readonly Outcome[];
  /** False where something is to be tried again. */
  readonly complete: boolean;
}

/** Tells the ledger what is about to be created, and then makes the changes, one by one. */
export async function applyTold(
  session: Session,
  state: State,
  { steps, changes, pages, commit, since, isErrand }: Work,
): Promise<Applied> {
  const now = session.clock.now().toISOString();
  const draft = (path: string): LedgerFile => draftPage(path, changes, commit);
  const told = tellIntents(pages, steps, now, draft, isErrand);
  await writePages(session, state, told, since);
  const outcomes = await applySteps(session, steps, mergePages(pages, told), pages);
  return { told, outcomes, complete: outcomes.every(({ result }) => result !== "open") };
}
