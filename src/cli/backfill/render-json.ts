import type { Shown } from "./shown.ts";

/** Backfills as JSON (version 1), one element a repository. */
export function renderJson(repositories: readonly Shown[]): string {
  const data = {
    version: 1,
    repositories: repositories.map(({ rows, ...shown }) => ({
      ...shown,
      takenUp: shown.takenUp.map(({ repository, number }) => ({ repository, number })),
      actions: rows.map((row) => ({
        verdict: row.verdict,
        title: row.title,
        tier: row.tier,
        path: row.path,
        lines: row.lines,
        repository: row.repository,
        issue: row.issue?.number ?? null,
        owners: row.owners.map(({ name, login }) => ({ name, login })),
        due: row.due,
        why: row.why,
        where: row.where,
        note: row.note,
      })),
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
