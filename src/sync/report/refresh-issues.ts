import type { LedgerEntry, LedgerFile } from "../../core/identity/ledger.ts";
import { followIssue } from "../../core/identity/follow-issue.ts";
import type { IssueRef } from "../../core/issues/issue-ref.ts";
import type { Issue } from "../../core/issues/issue.ts";
import type { GoneIssue } from "../../github/github.ts";
import type { Session } from "../session.ts";

/**
 * The ledger with its issues as they are now: open or closed, where they were moved, or gone. Pages
 * on which nothing differs are the same objects.
 *
 * @param about the issues to look at; null for all, by one list for each repository of what changed
 *   since the last look
 */
export async function refreshIssues(
  session: Session,
  pages: readonly LedgerFile[],
  about: readonly IssueRef[] | null,
): Promise<readonly LedgerFile[]> {
  const entries = pages.flatMap((page) => page.entries).filter(isTracked);
  const now =
    about === null ? await readAll(session, entries) : await readSome(session, entries, about);
  return pages.map((page) => {
    const next = page.entries.map((entry) => {
      const found = entry.issue && isTracked(entry) ? now.get(nameOf(entry.issue)) : undefined;
      return found === undefined ? entry : refresh(entry, found);
    });
    return next.every((entry, i) => entry === page.entries[i]) ? page : { ...page, entries: next };
  });
}

/** Clocks differ: the next look goes back this far behind this one, in milliseconds. */
const SKEW = 5 * 60_000;

type Now = ReadonlyMap<string, Issue | GoneIssue>;

async function readSome(
  { github }: Session,
  entries: readonly LedgerEntry[],
  about: readonly IssueRef[],
): Promise<Now> {
  const known = new Set(entries.flatMap(({ issue }) => (issue ? [nameOf(issue)] : [])));
  const now = new Map<string, Issue | GoneIssue>();
  for (const { repository, number } of about) {
    const name = nameOf({ repository, number });
    if (known.has(name)) now.set(name, await github.getIssue(repository, number));
  }
  return now;
}

/** What a whole list does not show is asked for by itself: it may be moved, deleted, or just new. */
async function readAll(session: Session, entries: readonly LedgerEntry[]): Promise<Now> {
  const { github, memory, ours } = session;
  const now = new Map<string, Issue | GoneIssue>();
  const repositories = new Set(entries.flatMap(({ issue }) => issue?.repository ?? []));
  for (const repository of repositories) {
    const since = memory.refreshedAt.get(repository) ?? null;
    const at = new Date(session.clock.now().getTime() - SKEW).toISOString();
    for (const creator of ours) {
      const query = since === null ? { creator } : { creator, since };
      for (const issue of await github.listIssues(repository, query)) now.set(nameOf(issue), issue);
    }
    memory.refreshedAt.set(repository, at);
    if (since !== null) continue;
    for (const { issue } of entries) {
      if (issue?.repository !== repository || now.has(nameOf(issue))) continue;
      now.set(nameOf(issue), await github.getIssue(repository, issue.number));
    }
  }
  return now;
}

/** Of an action that is the same as another issue, that issue is not ours to watch. */
function isTracked({ issue, fate }: LedgerEntry): boolean {
  return issue !== null && ["tracked", "withdrawn", "ignored", "retracted"].includes(fate);
}

function refresh(entry: LedgerEntry, now: Issue | GoneIssue): LedgerEntry {
  if ("gone" in now) {
    return entry.fate === "ignored" ? entry : { ...entry, fate: "gone", issueState: null };
  }
  const { repository, number, state } = now;
  const same =
    entry.issue?.number === number &&
    entry.issue.repository === repository &&
    entry.issueState === state;
  if (same) return entry;
  // Who reopens what was taken back wants it after all.
  const fate = entry.fate === "retracted" && state === "open" ? "tracked" : entry.fate;
  return { ...followIssue(entry, now), fate };
}

function nameOf({ repository, number }: IssueRef): string {
  return `${repository}#${number}`.toLowerCase();
}
