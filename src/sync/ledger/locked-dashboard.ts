import type { Issue } from "../../core/issues/issue.ts";
import { GitHubFailure } from "../../github/github-failure.ts";

/**
 * People locked the dashboard, and GitHub takes no new page of the ledger there. A sync reports it;
 * whoever else meets it fails as GitHub has it.
 */
export class LockedDashboard extends GitHubFailure {
  readonly issue: Issue;

  constructor(issue: Issue) {
    const message = `the dashboard, issue #${issue.number}, is locked: unlock it, so that the app can go on`;
    super("forbidden", message, 403);
    this.name = "LockedDashboard";
    this.issue = issue;
  }
}
