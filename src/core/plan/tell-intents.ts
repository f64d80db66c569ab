import type { Intent, LedgerEntry, LedgerFile } from "../identity/ledger.ts";
import { sectionDigest } from "../issues/managed-section.ts";
import type { Step } from "./step.ts";

/**
 * The pages that have to be written before anything is created: they tell what is about to be, so
 * that a run after a crash or a lost answer looks for it instead of creating it again. They name the
 * old blob still, since nothing is done yet.
 *
 * @param at ISO time of the telling
 * @param draft makes an empty page for a file that has none
 * @param isErrand no push asked for the steps, but an undo, a backfill or a tick on the dashboard
 */
export function tellIntents(
  pages: readonly LedgerFile[],
  steps: readonly Step[],
  at: string,
  draft: (path: string) => LedgerFile,
  isErrand = false,
): readonly LedgerFile[] {
  const told = new Map(pages.map((page) => [page.path, page]));
  const homes = new Map(pages.flatMap(({ path, entries }) => entries.map((e) => [e.key, path])));
  const changed = new Set<string>();
  for (const step of steps) {
    const intents = intentsOf(step, at).map((intent) =>
      isErrand ? { ...intent, errand: true as const } : intent,
    );
    if (intents.length === 0) continue;
    const path = homes.get(step.entry.key) ?? step.page;
    const page = told.get(path) ?? draft(path);
    const known = page.entries.find(({ key }) => key === step.entry.key);
    const entry = known ?? { ...step.entry, written: plannedWriting(step) };
    const others = entry.intents.filter((old) => !intents.some((fresh) => same(old, fresh)));
    const next: LedgerEntry = { ...entry, intents: [...others, ...intents] };
    told.set(path, {
      ...page,
      entries: [...page.entries.filter(({ key }) => key !== next.key), next],
    });
    changed.add(path);
  }
  return [...changed].flatMap((path) => told.get(path) ?? []);
}

function intentsOf(step: Step, at: string): Intent[] {
  return step.changes.flatMap((change): Intent[] => {
    if (change.kind === "create") return [{ kind: "create", repository: change.repository, at }];
    if (change.kind !== "comment") return [];
    const { commentKey, issue } = change;
    return [{ kind: "comment", commentKey, repository: issue.repository, at }];
  });
}

function same(a: Intent, b: Intent): boolean {
  return a.kind === b.kind && a.commentKey === b.commentKey;
}

function plannedWriting(step: Step): LedgerEntry["written"] {
  const want = step.changes.find((change) => change.kind === "create")?.want;
  if (want === undefined) return null;
  const { title, section, labels, assignees } = want;
  return {
    title,
    section: sectionDigest(section),
    labels: [...labels],
    assignees: [...assignees],
    state: "open",
  };
}
