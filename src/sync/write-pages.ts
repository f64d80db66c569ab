import type { LedgerFile } from "../core/identity/ledger.ts";
import { writePage } from "../core/identity/ledger-page.ts";
import { readMarker } from "../core/issues/marker.ts";
import type { Session } from "./session.ts";
import type { State } from "./read-state.ts";

/**
 * Writes pages of the ledger: each part into the comment that holds it, a new one where there is
 * none, and nothing where nothing differs. Parts that a page no longer needs, and pages without
 * entries, are deleted.
 *
 * @param synced the commit up to which the whole repository is synced
 */
export async function writePages(
  session: Session,
  state: State,
  pages: readonly LedgerFile[],
  synced: string | null,
): Promise<void> {
  const { github, memory } = session;
  const { repository, number } = state.issue;
  const comments = new Map(state.ledger.comments);
  for (const page of pages) {
    const ids = pageComments(session, comments.get(page.path) ?? [], page.path);
    const bodies = page.entries.length === 0 ? [] : writePage(page, synced);
    for (const [i, body] of bodies.entries()) {
      const id = ids[i];
      if (id !== undefined && memory.comments.get(id)?.body === body) continue;
      const written =
        id === undefined
          ? await github.createComment(repository, number, body)
          : await github.updateComment(repository, id, body);
      memory.comments.set(written.id, written);
    }
    for (const id of ids.slice(bodies.length)) {
      await github.deleteComment(repository, id);
      memory.comments.delete(id);
    }
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
