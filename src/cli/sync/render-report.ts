import type { ReviewRow, Verdict } from "../../core/review/review-row.ts";
import type { SyncReport } from "../../sync/report/sync-report.ts";
import { harmless, type Style } from "../style.ts";

/** What each verdict did, as the summary counts it. */
const DONE: Record<Verdict, string> = {
  create: "opened",
  update: "updated",
  close: "closed",
  reopen: "reopened",
  withdraw: "withdrawn",
  done: "done before",
  raise: "raised again",
  link: "linked",
  propose: "proposed",
  held: "held back",
  unsure: "unsure",
  ignore: "ignored",
  left: "left alone",
  fail: "failed",
};

/** What a sync did to a repository's issues: one line that counts, one for each action. */
export function renderReport(fullName: string, report: SyncReport, { colors }: Style): string {
  const { commit, rows } = report;
  const where = colors.bold(fullName);
  if (commit === null) return `${where}: keeps no minutes (no .github/minutes.yml)\n`;
  const counts = Object.entries(DONE).flatMap(([verdict, word]) => {
    const count = rows.filter((row) => row.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  const what = counts.length === 0 ? "nothing to do" : counts.join(", ");
  const lines = rows.map((row) => renderRow(row, colors));
  return [`${where} at ${commit.slice(0, 7)}: ${what}`, ...lines]
    .map((line) => `${line}\n`)
    .join("");
}

function renderRow(row: ReviewRow, colors: Style["colors"]): string {
  const { verdict, title, issue, repository, path, lines } = row;
  const place = issue === null ? repository : `${issue.repository}#${issue.number}`;
  const note = row.note === null ? "" : ` · ${harmless(row.note)}`;
  const rest = `${place} · ${harmless(path)}:${lines[0]}${note}`;
  return `  ${DONE[verdict].padEnd(12)} ${harmless(title)}  ${colors.dim(rest)}`;
}
