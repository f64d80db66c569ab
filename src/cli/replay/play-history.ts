import type { LedgerEntry } from "../../core/identity/ledger.ts";
import type { Change } from "../../core/plan/change.ts";
import type { Problem } from "../../core/problem.ts";
import type { IndexedRepository } from "../../core/routing/route.ts";
import { InMemoryGitHub } from "../../runtime/in-memory-github.ts";
import { Installation } from "../../runtime/installation.ts";
import { sync } from "../../sync.ts";
import { CONFIG_FILE } from "../../sync/minutes/read-snapshot.ts";
import type { SyncReport } from "../../sync/report/sync-report.ts";
import { configForHistory } from "./config-for-history.ts";
import type { History } from "./read-history.ts";

/** One write to an issue. */
export interface ReplayedChange {
  readonly kind: Change["kind"];
  /** The issue's number: unique in the replay. */
  readonly issue: number;
  readonly repository: string;
  readonly title: string;
  readonly reason: string;
}

/** What the push of one version did. */
export interface ReplayedVersion {
  readonly file: string;
  readonly path: string;
  readonly date: string | null;
  readonly message: string | null;
  readonly changes: readonly ReplayedChange[];
  readonly problems: readonly Problem[];
}

/** An issue as it is at the end. */
export interface ReplayedIssue {
  readonly issue: number;
  readonly repository: string;
  readonly title: string;
  readonly state: "open" | "closed";
  /** How many times a later meeting raised it again. */
  readonly raised: number;
}

/** A whole history, played. */
export interface Replay {
  readonly versions: readonly ReplayedVersion[];
  readonly issues: readonly ReplayedIssue[];
}

/** A push follows the one before by this many milliseconds at least, whatever the history says. */
const STEP = 1000;

/**
 * Plays a history as pushes into an empty organisation, in memory: first the config, so that the app
 * has taken its first look, then each version as a commit on it, each followed by a whole sync.
 *
 * @param config the config's text; the history's paths are selected whatever its globs say
 * @param repositories those to route to; without them all goes to the fallback
 */
export async function playHistory(
  history: History,
  config: string,
  repositories: readonly IndexedRepository[],
): Promise<Replay> {
  const { repo, versions } = history;
  let time = (versions.find(({ date }) => date !== null)?.date ?? new Date(0)).getTime() - STEP;
  const now = (): Date => new Date((time += 1));
  const github = new InMemoryGitHub(now);
  for (const repository of repositories) github.addRepository(repository);
  const home = repositories.find(({ full_name }) => full_name === repo);
  if (home === undefined) github.addRepository({ full_name: repo });
  const paths = [...new Set(versions.map(({ path }) => path))];
  const selected = new TextEncoder().encode(configForHistory(config, paths));
  const absent = Object.fromEntries(paths.map((path) => [path, null]));
  const start = { files: { ...absent, [CONFIG_FILE]: selected }, date: now().toISOString() };
  github.commit(repo, start);
  const clock = { now, sleep: () => Promise.resolve() };
  const installation = new Installation({ github, clock, patience: 0 });
  const push = async (): Promise<SyncReport> => {
    const session = await installation.open(repo);
    if (session === null) throw new Error(`${repo} is not there`);
    return sync(session, installation.organisation);
  };
  await push();

  const known = new Map<string, LedgerEntry>();
  const played: ReplayedVersion[] = [];
  for (const { file, path, bytes, commit, date, message } of versions) {
    time = Math.max(time + STEP, date?.getTime() ?? 0);
    const files = { ...absent, [path]: bytes };
    const at = { files, date: now().toISOString(), ...(commit === null ? {} : { id: commit }) };
    github.commit(repo, at);
    const { outcomes, problems } = await push();
    for (const { entry } of outcomes) if (entry !== null) known.set(entry.key, entry);
    const changes = outcomes.flatMap(({ step, entry, result }) =>
      result === "done" ? step.changes.map((change) => describeChange(change, entry, github)) : [],
    );
    const day = date?.toISOString() ?? null;
    played.push({ file, path, date: day, message, changes, problems });
  }
  return { versions: played, issues: describeIssues(github, [...known.values()]) };
}

function describeChange(
  change: Change,
  entry: LedgerEntry | null,
  github: InMemoryGitHub,
): ReplayedChange {
  const at = change.kind === "create" ? entry?.issue : change.issue;
  const issue = github.issues.find(
    ({ repository, number }) => repository === at?.repository && number === at.number,
  );
  return {
    kind: change.kind,
    issue: at?.number ?? 0,
    repository: at?.repository ?? "",
    title: issue?.title ?? entry?.title ?? "",
    reason: change.reason,
  };
}

/** The issues of actions: the state issue is none of them. */
function describeIssues(
  github: InMemoryGitHub,
  entries: readonly LedgerEntry[],
): readonly ReplayedIssue[] {
  return github.issues.flatMap(({ id, number, repository, title, state }) => {
    const entry = entries.find(({ issue }) => issue?.id === id);
    if (entry === undefined) return [];
    return [{ issue: number, repository, title, state, raised: entry.raised.length }];
  });
}
