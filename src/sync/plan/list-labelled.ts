import { type Remembered, rememberedIn } from "../../core/identity/remembered.ts";
import type { LedgerFile } from "../../core/identity/ledger.ts";
import type { Issue } from "../../core/issues/issue.ts";
import { hasName } from "../../core/same-name.ts";
import type { Session } from "../session.ts";

/** A tracked issue that has, or was given, a label; null where it is gone or has it no more. */
export interface WithLabel extends Remembered {
  readonly issue: Issue | null;
}

/** Our issues with a label, by the ledger: a list of our issues for each repository that holds some. */
export async function listLabelled(
  { github, ours }: Session,
  pages: readonly LedgerFile[],
  label: string,
): Promise<readonly WithLabel[]> {
  const tracked = rememberedIn(pages).filter(
    ({ entry }) => entry.fate === "tracked" && entry.issue !== null,
  );
  const issues = new Map<number, Issue>();
  for (const repository of new Set(tracked.flatMap(({ entry }) => entry.issue?.repository ?? [])))
    for (const creator of ours)
      for (const issue of await github.listIssues(repository, { creator }))
        issues.set(issue.id, issue);
  return tracked.flatMap(({ entry, path }): WithLabel[] => {
    const issue = issues.get(entry.issue?.id ?? 0);
    if (issue !== undefined && hasName(issue.labels, label)) return [{ entry, path, issue }];
    return hasName(entry.written?.labels ?? [], label) ? [{ entry, path, issue: null }] : [];
  });
}
