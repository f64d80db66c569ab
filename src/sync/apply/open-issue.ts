import type { LedgerEntry } from "../../core/identity/ledger.ts";
import { withIssue } from "../../core/identity/with-issue.ts";
import type { Issue } from "../../core/issues/issue.ts";
import { sectionDigest, writeSection } from "../../core/issues/managed-section.ts";
import type { CreateIssue } from "../../core/plan/change.ts";
import { hasName } from "../../core/same-name.ts";
import { GitHubFailure } from "../../github/github-failure.ts";
import { askTwice } from "../ask-twice.ts";
import type { Say } from "../say.ts";
import type { Session } from "../session.ts";
import { assignOwners } from "./assign-owners.ts";

/**
 * Opens an issue, with those of its labels and assignees that GitHub takes, and returns what the
 * ledger will remember of it. Owners come after the creation: one who cannot be assigned would cost
 * the issue.
 */
export async function openIssue(
  session: Session,
  { repository, want, marker }: CreateIssue,
  entry: LedgerEntry,
  say: Say,
): Promise<LedgerEntry> {
  const written = {
    title: want.title,
    section: sectionDigest(want.section),
    labels: [...want.labels],
    assignees: [],
    state: "open" as const,
  };
  const body = writeSection("", want.section, { ...marker, written });
  const fields = { title: want.title, body, labels: want.labels };
  const issue = await createWithLabels(session, repository, fields, say);
  const labels = want.labels.filter((label) => hasName(issue.labels, label));
  const assignees = await assignOwners(session, issue, want.assignees, say);
  return {
    ...withIssue(entry, { ...issue, state: "open" }),
    written: { ...written, labels, assignees },
  };
}

/**
 * A label that cannot be made must not cost the issue, nor the other labels: 422 says that nothing
 * was created, so that it is created without, and each label is tried by itself.
 */
async function createWithLabels(
  { github, clock }: Session,
  repository: string,
  fields: { title: string; body: string; labels: readonly string[] },
  say: Say,
): Promise<Issue> {
  try {
    return await github.createIssue(repository, fields);
  } catch (error) {
    const refused = error instanceof GitHubFailure && error.status === 422;
    if (!refused || fields.labels.length === 0) throw error;
  }
  const issue = await github.createIssue(repository, { ...fields, labels: [] });
  const labels: string[] = [];
  for (const label of fields.labels) {
    try {
      await askTwice(clock, () => github.addLabels(repository, issue.number, [label]));
      labels.push(label);
    } catch (error) {
      if (!(error instanceof GitHubFailure)) throw error;
      say(`the label ${label} could not be set on ${repository}#${issue.number}: ${error.message}`);
    }
  }
  return { ...issue, labels };
}
