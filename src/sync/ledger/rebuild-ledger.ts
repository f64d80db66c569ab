import { type Remembered, rememberedIn } from "../../core/identity/remembered.ts";
import { readPages } from "../../core/identity/ledger-page.ts";
import type { LedgerFile } from "../../core/identity/ledger.ts";
import type { Issue } from "../../core/issues/issue.ts";
import { readMarker } from "../../core/issues/marker.ts";
import type { Twin } from "../apply/close-twins.ts";
import { PAUSE } from "../ask-twice.ts";
import type { Snapshot } from "../minutes/read-snapshot.ts";
import type { Organisation } from "../organisation.ts";
import type { Session } from "../session.ts";
import { entryOfMarker } from "./entry-of-marker.ts";

/** A ledger that was made whole. */
export interface Rebuilt {
  readonly pages: readonly LedgerFile[];
  /** Issues of ours with the identity of others, which count. */
  readonly twins: readonly Twin[];
}

/**
 * Makes up for a ledger that was lost or damaged, or that knows nothing of a former app: from the
 * ledgers in other state issues of ours, then from the markers in our own issues in every repository
 * of the installation. What the ledger still knows stays; of two issues with one identity the older
 * one counts. Nothing is written: the caller closes the twins.
 *
 * @param at the version that was synced as a whole, or the head where none is known: a page so
 *   rebuilt names its blob, so that nothing that stands there is taken for new
 */
export async function rebuildLedger(
  session: Session,
  organisation: Organisation,
  pages: readonly LedgerFile[],
  at: Snapshot,
): Promise<Rebuilt> {
  const issues = await listOurs(session, organisation);
  const found: Remembered[] = [];
  for (const issue of issues) found.push(...(await readOtherLedger(session, issue)));
  for (const issue of issues) {
    const remembered = await entryOfMarker(session, issue, at);
    if (remembered !== null) found.push(remembered);
  }
  const known = new Map(
    pages.flatMap((page) => page.entries.map(({ key, issue }) => [key, issue] as const)),
  );
  const twins: Twin[] = [];
  const rebuilt = new Map(pages.map((page) => [page.path, page]));
  for (const { entry, path } of found) {
    const holder = known.get(entry.key);
    if (holder !== undefined) {
      const twin = issues.find(({ id }) => id === entry.issue?.id && id !== holder?.id);
      if (holder !== null && twin !== undefined) twins.push({ twin, of: holder });
      continue;
    }
    known.set(entry.key, entry.issue);
    const page = rebuilt.get(path) ?? {
      path,
      blob: at.tree.get(path)?.sha ?? "",
      commit: at.commit,
      meeting: { date: entry.date, title: null },
      entries: [],
    };
    rebuilt.set(path, { ...page, entries: [...page.entries, entry] });
  }
  return { pages: [...rebuilt.values()], twins };
}

/**
 * All issues of ours, oldest first. A repository that shows none is asked once more: what is missed
 * here is forgotten.
 */
async function listOurs(
  { github, clock, ours }: Session,
  organisation: Organisation,
): Promise<readonly Issue[]> {
  const all: Issue[] = [];
  const repositories = await organisation.repositories();
  let left = repositories.map(({ fullName }) => fullName);
  for (const pause of [0, PAUSE]) {
    if (left.length > 0) await clock.sleep(pause);
    const empty: string[] = [];
    for (const fullName of left) {
      const found: Issue[] = [];
      for (const creator of ours) found.push(...(await github.listIssues(fullName, { creator })));
      if (found.length === 0) empty.push(fullName);
      all.push(...found);
    }
    left = empty;
  }
  return all.sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}

/** What a state issue other than the one in use remembers: a former app's, which knows of proposals, too. */
async function readOtherLedger(
  { github, memory, ours, repository }: Session,
  issue: Issue,
): Promise<readonly Remembered[]> {
  const isState =
    issue.repository === repository.fullName &&
    issue.number !== memory.state &&
    ours.includes(issue.author) &&
    readMarker(issue.body, "state").status === "found";
  if (!isState) return [];
  const comments = await github.listComments(issue.repository, issue.number);
  const { pages } = readPages(comments.filter(({ author }) => ours.includes(author)));
  // One that was about to be opened has a marker, or was never opened.
  return rememberedIn(pages).filter(
    ({ entry }) => entry.fate !== "tracked" || entry.issue !== null,
  );
}
