import type { Intent, LedgerEntry, LedgerFile } from "../../core/identity/ledger.ts";
import { withIssue } from "../../core/identity/with-issue.ts";
import type { Issue } from "../../core/issues/issue.ts";
import { readSection } from "../../core/issues/managed-section.ts";
import { hasName } from "../../core/same-name.ts";
import { closeTwins } from "../apply/close-twins.ts";
import type { Organisation } from "../organisation.ts";
import type { Session } from "../session.ts";

/** How far the clocks of GitHub and of this machine may differ, in milliseconds. */
const SKEW = 5 * 60_000;

/**
 * Finds out what became of issues whose creation the ledger was told to expect and never told the
 * number of: the app died, or the answer was lost. What is found is taken up; what is not there,
 * after the time that GitHub's lists may lag, nor in another repository, where a person may have
 * moved it meanwhile, was never created and is forgotten, so that the diff meets the action as new
 * again. Of two, the older counts.
 */
export async function settleIntents(
  session: Session,
  organisation: Organisation,
  pages: readonly LedgerFile[],
): Promise<readonly LedgerFile[]> {
  const settled: LedgerFile[] = [];
  for (const page of pages) {
    const entries: LedgerEntry[] = [];
    for (const entry of page.entries) {
      const intent = entry.intents.find(({ kind }) => kind === "create");
      if (intent === undefined || entry.issue !== null) entries.push(entry);
      else entries.push(...(await settle(session, organisation, entry, intent)));
    }
    const same = entries.every((entry, i) => entry === page.entries[i]);
    settled.push(same && entries.length === page.entries.length ? page : { ...page, entries });
  }
  return settled.every((page, i) => page === pages[i]) ? pages : settled;
}

async function settle(
  session: Session,
  organisation: Organisation,
  entry: LedgerEntry,
  intent: Intent,
): Promise<readonly LedgerEntry[]> {
  const intents = entry.intents.filter((other) => other !== intent);
  const created = await listWhereCreated(session, entry.key, intent);
  const [issue, ...twins] =
    created.length > 0 ? created : await listElsewhere(session, organisation, entry.key, intent);
  if (issue === undefined) {
    // A proposal or an old issue's entry was there before the intent; a new one came with it.
    return entry.fate === "tracked" ? [] : [{ ...entry, intents }];
  }
  await closeTwins(
    session,
    twins.map((twin) => ({ twin, of: issue })),
  );
  const assignees = await assign(session, issue, entry.written?.assignees ?? []);
  return [
    {
      ...withIssue(entry, issue),
      fate: "tracked",
      movedByPerson: entry.movedByPerson || created.length === 0,
      written: entry.written && { ...entry.written, assignees },
      intents,
    },
  ];
}

/** Sets whom the creation was to assign, unless a person was there first; returns who is ours. */
async function assign(
  { github, ours }: Session,
  { repository, number, assignees: present }: Issue,
  wanted: readonly string[],
): Promise<string[]> {
  const missing = wanted.filter((login) => !hasName(present, login));
  if (missing.length === 0) return [...wanted];
  if ((await github.listTouches(repository, number, ours)).length > 0) return [...wanted];
  const now = await github.addAssignees(repository, number, missing);
  return wanted.filter((login) => hasName(now, login));
}

async function listWhereCreated(
  session: Session,
  key: string,
  intent: Intent,
): Promise<readonly Issue[]> {
  const { clock, patience } = session;
  const found = await listCreated(session, key, intent, intent.repository);
  if (found.length > 0) return found;
  await clock.sleep(Math.max(0, Date.parse(intent.at) + patience - clock.now().getTime()));
  return listCreated(session, key, intent, intent.repository);
}

/** The other repositories, where a person may have moved it. */
async function listElsewhere(
  session: Session,
  organisation: Organisation,
  key: string,
  intent: Intent,
): Promise<readonly Issue[]> {
  const moved: Issue[] = [];
  for (const { fullName } of await organisation.repositories()) {
    if (fullName === intent.repository) continue;
    moved.push(...(await listCreated(session, key, intent, fullName)));
  }
  return moved;
}

async function listCreated(
  { github, ours, repository }: Session,
  key: string,
  { at }: Intent,
  where: string,
): Promise<readonly Issue[]> {
  const since = new Date(Date.parse(at) - SKEW).toISOString();
  const issues = await github.listIssues(where, { creator: github.login, since });
  return issues
    .filter(({ author, body }) => {
      const marker = readSection(body, "issue")?.marker;
      return (
        ours.includes(author) &&
        marker?.key === key &&
        (marker.repositoryId ?? repository.id) === repository.id
      );
    })
    .sort((a, b) => a.number - b.number);
}
