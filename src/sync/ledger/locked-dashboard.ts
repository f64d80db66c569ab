import type { Issue } from "../../core/issues/issue.ts";

/** People locked the dashboard, and GitHub takes no new page of the ledger there. */
export class LockedDashboard extends Error {
  readonly issue: Issue;

  constructor(issue: Issue) {
    super(`the dashboard, issue #${issue.number}, is locked`);
    this.name = "LockedDashboard";
    this.issue = issue;
  }
}
