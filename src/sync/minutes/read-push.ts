import type { Fact } from "../../core/identity/fact.ts";
import type { FileChange } from "../../core/identity/file-change.ts";
import { reportLeft } from "../../core/plan/report-left.ts";
import type { Problem } from "../../core/problem.ts";
import { standingProblems } from "../../core/review/standing-problems.ts";
import type { Ledger } from "../ledger/open-ledger.ts";
import type { Session } from "../session.ts";
import { findFacts } from "./find-facts.ts";
import { findVanished } from "./find-vanished.ts";
import { readChanges } from "./read-changes.ts";
import { CONFIG_FILE, type Configured } from "./read-snapshot.ts";
import { whatChanged } from "./what-changed.ts";

/** What stands at the head that was not synced yet, before anything is decided. */
export interface Push {
  /** Actions that were added, amended, moved, raised again, withdrawn. */
  readonly facts: readonly Fact[];
  readonly changes: readonly FileChange[];
  /** What those who pushed should know. */
  readonly problems: readonly Problem[];
  /** What is wrong with files and config, whoever pushed it, until it is mended. */
  readonly standing: readonly Problem[];
}

/** Reads the files that differ between what was synced and the head, before and after. */
export async function readPush(
  session: Session,
  head: Configured,
  { state, isNew, since, pages }: Ledger,
): Promise<Push> {
  const { config } = head;
  const touched = [
    ...whatChanged(since ?? (isNew ? null : head), head, pages),
    ...(await findVanished(session, since, head, { pages, synced: state.ledger.synced })),
  ];
  const read = await readChanges(session, since, config, touched);
  const blobAt = (path: string): string | null =>
    head.selects(path) ? (head.tree.get(path)?.sha ?? null) : null;
  const { facts, changes } = await findFacts(session, {
    config,
    pages,
    blobAt,
    changes: read.changes,
  });
  return {
    facts,
    changes,
    problems: [...read.problems, ...reportLeft(changes, facts, pages)],
    standing: standingProblems(
      state.marker?.problems ?? [],
      [...head.problems, ...read.standing],
      (path) => path === CONFIG_FILE || touched.some(({ after }) => after?.path === path),
      (path) => head.tree.has(path) && head.selects(path),
    ),
  };
}
