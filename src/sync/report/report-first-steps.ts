import type { Config } from "../../core/config/schema.ts";
import { meetsConditions } from "../../core/config/select-minutes.ts";
import type { Problem } from "../../core/problem.ts";
import { renderFirstSteps } from "../../core/review/render-first-steps.ts";
import { standingProblems } from "../../core/review/standing-problems.ts";
import type { State } from "../ledger/read-state.ts";
import { readFile } from "../minutes/read-file.ts";
import type { Snapshot } from "../minutes/read-snapshot.ts";
import { commitPlace } from "../commit-place.ts";
import type { Session } from "../session.ts";
import { nothingDone, type SyncReport } from "./sync-report.ts";
import { writeDashboard } from "./write-dashboard.ts";
import { writeCheck } from "./write-check.ts";

/** A first look reads this many files at most: the newest names. */
const MOST_FILES = 200;

/**
 * First steps are not silent: when the app meets a repository for the first time, it says which
 * files the config selects, how many actions stand there already, and how to see them.
 */
export async function reportFirstSteps(
  session: Session,
  state: State,
  head: Snapshot,
  config: Config,
): Promise<SyncReport> {
  const { repository } = session;
  const problems: Problem[] = [...head.problems];
  const files: { path: string; open: number; propose: number }[] = [];
  const selected = [...head.tree.values()].filter(({ path }) => head.selects(path));
  for (const { path, sha } of selected.sort(byName).slice(0, MOST_FILES)) {
    const read = await readFile(session, config, { path, blob: sha });
    problems.push(...read.problems.filter(({ severity }) => severity === "error"));
    if (read.file === null || !meetsConditions(config, read.file.minutes.frontMatter)) continue;
    const waiting = read.file.actions.filter((action) => action.state === "open");
    const count = (decision: string) => waiting.filter((a) => a.decision === decision).length;
    files.push({ path, open: count("open"), propose: count("propose") });
  }
  const place = commitPlace(repository, head.commit);
  const standing = standingProblems(
    [],
    problems,
    () => true,
    () => true,
  );
  await writeDashboard(session, state, {
    pages: [],
    config,
    problems: standing,
    synced: head.commit,
  });
  const output = renderFirstSteps({ files, problems, place, dashboardUrl: state.issue.url });
  await writeCheck(session, head.commit, output);
  return { ...nothingDone(head.commit), problems };
}

function byName(a: { path: string }, b: { path: string }): number {
  return b.path.localeCompare(a.path);
}
