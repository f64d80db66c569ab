import { writePage } from "../../core/identity/ledger-page.ts";
import type { LedgerFile } from "../../core/identity/ledger.ts";
import { readMarker } from "../../core/issues/marker.ts";
import { GitHubFailure } from "../../github/github-failure.ts";
import type { Comment } from "../../github/github.ts";
import { askTwice } from "../ask-twice.ts";
import type { Session } from "../session.ts";
import { LockedDashboard } from "./locked-dashboard.ts";
import type { State } from "./read-state.ts";

/**
 * Writes pages of the ledger: each part into the comment that holds it, a new one where there is
 * none, and nothing where nothing differs. Parts that a page no longer needs, and pages without
 * entries, are deleted. An entry that moves to another page stands there before it leaves its own.
 *
 * @throws LockedDashboard where a new page is needed and people locked the dashboard
 * @param synced the commit up to which the whole repository is synced
 */
export async function writePages(
  session: Session,
  state: State,
  pages: readonly LedgerFile[],
  synced: string | null,
): Promise<void> {
  for (const page of inOrder(pages, state.ledger.pages)) await write(session, state, page, synced);
}

/**
 * First the pages that gain entries, still with those that they lose to others and with the blob that
 * they named before, so that a run which is cut off here meets the move again; then all as they are.
 */
function inOrder(pages: readonly LedgerFile[], now: readonly LedgerFile[]): readonly LedgerFile[] {
  const homes = new Map(now.flatMap((page) => page.entries.map(({ key }) => [key, page.path])));
  const moved = new Set(
    pages.flatMap(({ path, entries }) =>
      entries.flatMap(({ key }) => ((homes.get(key) ?? path) === path ? [] : [key])),
    ),
  );
  if (moved.size === 0) return pages;
  const gaining = pages.filter(({ path, entries }) =>
    entries.some(({ key }) => moved.has(key) && homes.get(key) !== path),
  );
  const first = gaining.map((page) => {
    const before = now.find(({ path }) => path === page.path);
    const leaving = before?.entries.filter(({ key }) => moved.has(key)) ?? [];
    if (before === undefined || leaving.length === 0) return page;
    return { ...page, blob: before.blob, entries: [...page.entries, ...leaving] };
  });
  return [...first, ...pages];
}

async function write(
  session: Session,
  state: State,
  page: LedgerFile,
  synced: string | null,
): Promise<void> {
  const { github, memory } = session;
  const { repository } = state.issue;
  const ids = pageComments(session, state.ledger.comments.get(page.path) ?? [], page.path);
  const bodies = page.entries.length === 0 ? [] : writePage(page, synced);
  for (const [i, body] of bodies.entries()) {
    const id = ids[i];
    if (id !== undefined && memory.comments.get(id)?.body === body) continue;
    const updated = id === undefined ? null : await updateOrForget(session, repository, id, body);
    const written = updated ?? (await createPage(session, state, body));
    memory.comments.set(written.id, written);
  }
  for (const id of ids.slice(bodies.length)) {
    await github.deleteComment(repository, id);
    memory.comments.delete(id);
  }
}

async function createPage({ github }: Session, { issue }: State, body: string): Promise<Comment> {
  try {
    return await github.createComment(issue.repository, issue.number, body);
  } catch (error) {
    const forbidden = error instanceof GitHubFailure && error.kind === "forbidden";
    throw forbidden && issue.locked ? new LockedDashboard(issue) : error;
  }
}

/** Null where somebody deleted the comment meanwhile. */
async function updateOrForget(
  { github, memory, clock }: Session,
  repository: string,
  id: number,
  body: string,
): Promise<Comment | null> {
  try {
    return await askTwice(clock, () => github.updateComment(repository, id, body));
  } catch (error) {
    if (!(error instanceof GitHubFailure) || error.kind !== "gone") throw error;
    memory.comments.delete(id);
    return null;
  }
}

/** The comments that hold a page, those included that this very run wrote. */
function pageComments({ memory }: Session, known: readonly number[], path: string): number[] {
  const ids = new Set(known.filter((id) => memory.comments.has(id)));
  const own = [...memory.comments.values()].filter((comment) => isPageOf(comment.body, path));
  for (const { id } of own) ids.add(id);
  return [...ids].sort((a, b) => a - b);
}

function isPageOf(body: string, path: string): boolean {
  const read = readMarker(body, "ledger");
  return read.status === "found" && read.marker.path === path;
}
