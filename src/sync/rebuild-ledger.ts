import type { LedgerEntry, LedgerFile } from "../core/identity/ledger.ts";
import type { Issue } from "../core/issues/issue.ts";
import { readSection } from "../core/issues/managed-section.ts";
import type { Organisation } from "./organisation.ts";
import type { Session } from "./session.ts";
import type { Snapshot } from "./read-snapshot.ts";

/**
 * Makes up for a ledger that was lost or damaged, from the markers in our own issues in every
 * repository of the installation. What the ledger still knows stays; of two issues with one
 * identity the older one counts. A page so rebuilt names the head's version of its file, so that
 * nothing that stands there is taken for new.
 */
export async function rebuildLedger(
  session: Session,
  organisation: Organisation,
  pages: readonly LedgerFile[],
  head: Snapshot,
): Promise<readonly LedgerFile[]> {
  const known = new Set(pages.flatMap((page) => page.entries.map(({ key }) => key)));
  const found: { entry: LedgerEntry; path: string; at: string }[] = [];
  for (const repository of await organisation.repositories()) {
    for (const creator of session.ours) {
      for (const issue of await session.github.listIssues(repository.fullName, { creator })) {
        const entry = readEntry(session, issue);
        if (entry !== null) found.push(entry);
      }
    }
  }
  found.sort((a, b) => a.at.localeCompare(b.at));
  const rebuilt = new Map(pages.map((page) => [page.path, page]));
  for (const { entry, path } of found) {
    if (known.has(entry.key)) continue;
    known.add(entry.key);
    const page = rebuilt.get(path) ?? {
      path,
      blob: head.tree.get(path)?.sha ?? "",
      commit: head.commit,
      meeting: { date: entry.date, title: null },
      entries: [],
    };
    rebuilt.set(path, { ...page, entries: [...page.entries, entry] });
  }
  return [...rebuilt.values()];
}

function readEntry(
  { ours, repository }: Session,
  issue: Issue,
): { entry: LedgerEntry; path: string; at: string } | null {
  const marker = readSection(issue.body, "issue")?.marker;
  if (marker?.action === undefined || !ours.includes(issue.author)) return null;
  const home =
    marker.repositoryId === undefined
      ? marker.repository === repository.fullName
      : marker.repositoryId === repository.id;
  if (!home) return null;
  const entry: LedgerEntry = {
    ...marker.action,
    key: marker.key,
    title: marker.written.title,
    lines: [1, 1],
    fate: "tracked",
    repository: issue.repository,
    movedByPerson: false,
    issue: { repository: issue.repository, number: issue.number, id: issue.id },
    issueState: issue.state,
    written: marker.written,
    raised: [],
    intents: [],
    why: "",
    where: "",
  };
  return { entry, path: marker.path, at: issue.createdAt };
}
