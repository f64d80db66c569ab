import { type LedgerPages, readPages } from "../../core/identity/ledger-page.ts";
import type { Issue } from "../../core/issues/issue.ts";
import { type Marker, readMarker } from "../../core/issues/marker.ts";
import type { Session } from "../session.ts";

/** The state issue with its ledger, as it is now. */
export interface State {
  readonly issue: Issue;
  /** What the state issue's body says of itself; null where a person removed it. */
  readonly marker: Extract<Marker, { kind: "state" }> | null;
  readonly ledger: LedgerPages;
  /** A page is missing or cannot be read: the markers of our issues have to make up for it. */
  readonly isDamaged: boolean;
}

/**
 * Finds the state issue and reads the ledger from its comments: two requests where this process
 * has seen it before. Null where there is none (yet, or any more).
 *
 * It is the oldest issue of ours in the minutes repository that carries the state marker, or, where
 * a person rewrote its body, pages of the ledger; this app's own before a former app's. Closed or
 * locked, it serves all the same.
 */
export async function readState(session: Session): Promise<State | null> {
  const issue = await findState(session);
  if (issue === null) return null;
  const { memory, ours } = session;
  memory.state = issue.number;
  await readComments(session, issue);
  const comments = [...memory.comments.values()]
    .filter(({ author }) => ours.includes(author))
    .sort((a, b) => a.id - b.id);
  const ledger = readPages(comments);
  const read = readMarker(issue.body, "state");
  const marker = read.status === "found" ? read.marker : null;
  const missing = ledger.comments.size < (marker?.pages ?? 0);
  return { issue, marker, ledger, isDamaged: missing || ledger.damaged.length > 0 };
}

/**
 * Likewise; but where none is found, GitHub's list may not show yet what an earlier run created: it
 * is asked again, with patience between, before a repository counts as one that was never seen.
 */
export async function readStateSurely(session: Session): Promise<State | null> {
  const state = await readState(session);
  if (state !== null) return state;
  await session.clock.sleep(session.patience);
  return readState(session);
}

async function findState(session: Session): Promise<Issue | null> {
  const { github, memory, repository, ours } = session;
  if (memory.state !== null) {
    const issue = await github.getIssue(repository.fullName, memory.state);
    if (!("gone" in issue) && issue.repository === repository.fullName) return issue;
    memory.state = null;
    memory.comments.clear();
    memory.listedAt = null;
  }
  const candidates: Issue[] = [];
  for (const creator of ours) {
    candidates.push(...(await github.listIssues(repository.fullName, { creator, pages: 1 })));
  }
  const own = candidates
    .filter(({ author }) => ours.includes(author))
    .sort((a, b) => ours.indexOf(a.author) - ours.indexOf(b.author) || a.number - b.number);
  const marked = own.find(({ body }) => readMarker(body, "state").status === "found");
  if (marked !== undefined) return marked;
  for (const issue of own.filter(({ body }) => readMarker(body).status === "none")) {
    const comments = await github.listComments(repository.fullName, issue.number);
    const pages = comments.filter(({ author }) => ours.includes(author));
    if (readPages(pages).comments.size > 0) return issue;
  }
  return null;
}

/**
 * Takes in the comments that are new or edited since the last look. A process that looks for the
 * first time waits until lists must show what an earlier one wrote just before it ended. Later on
 * what this process wrote is newer than a list that lags behind, and a comment that a list lacks is
 * gone only if GitHub says so when asked for it alone.
 */
async function readComments({ github, memory, clock, patience }: Session, issue: Issue) {
  const { repository, number } = issue;
  const take = async (since: string | null): Promise<ReadonlySet<number>> => {
    const comments = await github.listComments(repository, number, since ?? undefined);
    for (const comment of comments) {
      const known = memory.comments.get(comment.id);
      if (known === undefined || known.updatedAt < comment.updatedAt) {
        memory.comments.set(comment.id, comment);
      }
      if (comment.updatedAt > (memory.listedAt ?? "")) memory.listedAt = comment.updatedAt;
    }
    return new Set(comments.map(({ id }) => id));
  };
  if (!memory.looked) await clock.sleep(patience);
  memory.looked = true;
  await take(memory.listedAt);
  if (memory.comments.size === issue.comments) return;
  const listed = await take(null);
  for (const id of memory.comments.keys()) {
    if (!listed.has(id) && (await github.getComment(repository, id)) === null) {
      memory.comments.delete(id);
    }
  }
}
