import type { LedgerFile } from "../../core/identity/ledger.ts";
import { nextPages } from "../../core/plan/next-pages.ts";
import type { Applied, Work } from "../apply/apply-told.ts";
import type { Session } from "../session.ts";
import { mergePages } from "./merge-pages.ts";
import type { State } from "./read-state.ts";
import { writePages } from "./write-pages.ts";

/**
 * Writes what came of a piece of work into the ledger, with the pages that were made whole before
 * it, and returns the ledger as it is then.
 *
 * @param synced the commit up to which the whole repository is synced now
 */
export async function writeOutcomes(
  session: Session,
  state: State,
  { facts, changes, pages, commit }: Work,
  { told, outcomes }: Applied,
  synced: string | null,
): Promise<readonly LedgerFile[]> {
  const intended = mergePages(pages, told);
  const next = nextPages(intended, told, { facts, outcomes, changes, commit });
  const { pages: read, outdated } = state.ledger;
  const mended = pages.filter((page) => !read.includes(page) || outdated.includes(page.path));
  await writePages(session, state, mergePages(mended, next), synced);
  return mergePages(intended, next);
}
