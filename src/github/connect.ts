import { addAssignees } from "./add-assignees.ts";
import { addLabels } from "./add-labels.ts";
import { canAssign } from "./can-assign.ts";
import type { Client } from "./client.ts";
import { createComment } from "./create-comment.ts";
import { createIssue } from "./create-issue.ts";
import { deleteComment } from "./delete-comment.ts";
import { getBranch } from "./get-branch.ts";
import { getComment } from "./get-comment.ts";
import { getCommit } from "./get-commit.ts";
import { getIssue } from "./get-issue.ts";
import { getMergeBase } from "./get-merge-base.ts";
import { getPermission } from "./get-permission.ts";
import { getPullRequest } from "./get-pull-request.ts";
import { getRepository } from "./get-repository.ts";
import { getTree } from "./get-tree.ts";
import type { GitHub } from "./github.ts";
import { hasCheckRun } from "./has-check-run.ts";
import { listComments } from "./list-comments.ts";
import { listCommitsBetween } from "./list-commits-between.ts";
import { listIssues } from "./list-issues.ts";
import { listOpenIssues } from "./list-open-issues.ts";
import { listOwnerRepositories } from "./list-owner-repositories.ts";
import { listPullRequests } from "./list-pull-requests.ts";
import { listRepositories } from "./list-repositories.ts";
import { listRevisions } from "./list-revisions.ts";
import { listTouches } from "./list-touches.ts";
import { react } from "./react.ts";
import { readBlob } from "./read-blob.ts";
import { readFile } from "./read-file.ts";
import { transferIssue } from "./transfer-issue.ts";
import { updateComment } from "./update-comment.ts";
import { updateIssue } from "./update-issue.ts";
import { withWholeAnswers } from "./with-whole-answers.ts";
import { writeCheckRun } from "./write-check-run.ts";

/** Who we are to GitHub. */
export interface Identity {
  /** The login that our writes carry. */
  readonly login: string;
  /** With a personal token: the owner whose repositories count; an installation knows its own. */
  readonly owner?: string;
}

/** Speaks to GitHub through an authenticated client. */
export function connect(bare: Client, identity: Identity): GitHub {
  const client = withWholeAnswers(bare);
  const { login, owner } = identity;
  return {
    login,
    getRepository: (...args) => getRepository(client, ...args),
    listRepositories: () =>
      owner === undefined ? listRepositories(client) : listOwnerRepositories(client, owner),
    getBranch: (...args) => getBranch(client, ...args),
    getCommit: (...args) => getCommit(client, ...args),
    getMergeBase: (...args) => getMergeBase(client, ...args),
    listCommitsBetween: (...args) => listCommitsBetween(client, ...args),
    getTree: (fullName, tree) => getTree(client, fullName, tree),
    readBlob: (...args) => readBlob(client, ...args),
    readFile: (...args) => readFile(client, ...args),
    getIssue: (...args) => getIssue(client, ...args),
    listIssues: (...args) => listIssues(client, ...args),
    listOpenIssues: (...args) => listOpenIssues(client, ...args),
    createIssue: (...args) => createIssue(client, ...args),
    updateIssue: (...args) => updateIssue(client, ...args),
    addLabels: (...args) => addLabels(client, ...args),
    canAssign: (...args) => canAssign(client, ...args),
    addAssignees: (...args) => addAssignees(client, ...args),
    listTouches: (...args) => listTouches(client, ...args),
    transferIssue: (...args) => transferIssue(client, ...args),
    listComments: (...args) => listComments(client, ...args),
    listRevisions: (...args) => listRevisions(client, ...args),
    getComment: (...args) => getComment(client, ...args),
    createComment: (...args) => createComment(client, ...args),
    updateComment: (...args) => updateComment(client, ...args),
    deleteComment: (...args) => deleteComment(client, ...args),
    react: (...args) => react(client, ...args),
    writeCheckRun: (...args) => writeCheckRun(client, ...args),
    hasCheckRun: (...args) => hasCheckRun(client, ...args),
    getPullRequest: (...args) => getPullRequest(client, ...args),
    listClosedPullRequests: (fullName, base) => listPullRequests(client, fullName, base, "closed"),
    listOpenPullRequests: (fullName, base) => listPullRequests(client, fullName, base, "open"),
    getPermission: (...args) => getPermission(client, ...args),
  };
}
