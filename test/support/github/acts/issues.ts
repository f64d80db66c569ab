import { characters } from "../characters.ts";
import { invalid } from "../http-error.ts";
import type { By, Issue, Repository, StateReason } from "../model.ts";
import { renderMilestone } from "../render/issue.ts";
import type { State } from "../state.ts";
import { assignable, setAssignees } from "./assignees.ts";
import { setLabels, tellIssue } from "./labels.ts";
import { note } from "./note.ts";
import { revise } from "./revise.ts";

const titleLimit = 256;
export const bodyLimit = 65_536;

export interface IssueFields {
  readonly title?: string | undefined;
  readonly body?: string | null | undefined;
  readonly state?: "open" | "closed" | undefined;
  readonly stateReason?: StateReason | null | undefined;
  readonly labels?: readonly string[] | undefined;
  /** Logins; one that cannot be assigned fails the whole request. */
  readonly assignees?: readonly string[] | undefined;
  /** The milestone's number. */
  readonly milestone?: number | null | undefined;
}

export function createIssue(
  state: State,
  repository: Repository,
  by: By,
  fields: IssueFields & { readonly title: string },
): Issue {
  checkText("Issue", fields);
  const assignees = assigneesOf(state, repository, null, fields.assignees ?? []);
  checkMilestone(repository, fields.milestone);
  const issue = newIssue(state, repository, by, fields.title, fields.body ?? null);
  issue.milestoneNumber = fields.milestone ?? null;
  tellIssue(state, repository, by, issue, "opened");
  setLabels(state, repository, by, issue, fields.labels ?? []);
  setAssignees(state, repository, by, issue, assignees);
  return issue;
}

/** Takes the next number; tells no one. */
export function newIssue(
  state: State,
  repository: Repository,
  by: By,
  title: string,
  body: string | null,
): Issue {
  const now = state.now();
  const issue: Issue = {
    id: state.nextId("issue"),
    number: repository.nextNumber++,
    title,
    body,
    authorId: by.account.id,
    appId: by.app?.id ?? null,
    state: "open",
    stateReason: null,
    labelIds: [],
    assigneeIds: [],
    milestoneNumber: null,
    locked: false,
    lockReason: null,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedById: null,
    reactions: [],
    revisions: [],
    events: [],
    fate: null,
    pull: null,
  };
  repository.issues.set(issue.number, issue);
  return issue;
}

/** Applies what differs; a request that changes nothing tells no one. */
export function editIssue(
  state: State,
  repository: Repository,
  by: By,
  issue: Issue,
  fields: IssueFields,
): void {
  checkText("Issue", fields);
  const assignees =
    fields.assignees === undefined ? null : assigneesOf(state, repository, issue, fields.assignees);
  checkMilestone(repository, fields.milestone);
  editText(state, repository, by, issue, fields);
  if (fields.milestone !== undefined && fields.milestone !== issue.milestoneNumber) {
    const action = fields.milestone === null ? "demilestoned" : "milestoned";
    const about = fields.milestone ?? issue.milestoneNumber;
    const milestone = repository.milestones.find(({ number }) => number === about)!;
    issue.milestoneNumber = fields.milestone;
    note(state, issue, by, action, { milestone: { title: milestone.title } });
    const rendered = renderMilestone(state, repository, milestone);
    tellIssue(state, repository, by, issue, action, { milestone: rendered });
  }
  if (fields.labels !== undefined) setLabels(state, repository, by, issue, fields.labels);
  if (assignees !== null) setAssignees(state, repository, by, issue, assignees);
  if (fields.state !== undefined)
    setState(state, repository, by, issue, fields.state, fields.stateReason ?? null);
  else if (fields.stateReason != null && issue.state === "closed")
    setState(state, repository, by, issue, "closed", fields.stateReason);
}

function editText(
  state: State,
  repository: Repository,
  by: By,
  issue: Issue,
  { title, body }: IssueFields,
): void {
  const changes: Record<string, { from: string }> = {};
  if (title !== undefined && title !== issue.title) {
    changes["title"] = { from: issue.title };
    note(state, issue, by, "renamed", { rename: { from: issue.title, to: title } });
    issue.title = title;
  }
  if (body !== undefined && (body ?? "") !== (issue.body ?? "")) {
    const from = issue.body ?? "";
    changes["body"] = { from };
    revise(issue, by, state.now(), { from, to: body ?? "" });
    issue.body = body;
  }
  if (Object.keys(changes).length === 0) return;
  issue.updatedAt = state.now();
  tellIssue(state, repository, by, issue, "edited", { changes });
}

function setState(
  state: State,
  repository: Repository,
  by: By,
  issue: Issue,
  wanted: "open" | "closed",
  reason: StateReason | null,
): void {
  const closes = wanted === "closed";
  const stateReason = issue.pull !== null ? null : closes ? (reason ?? "completed") : "reopened";
  if (wanted === issue.state && (!closes || reason === null || reason === issue.stateReason))
    return;
  issue.state = wanted;
  issue.stateReason = stateReason;
  issue.closedAt = closes ? state.now() : null;
  issue.closedById = closes ? by.account.id : null;
  note(state, issue, by, closes ? "closed" : "reopened", { state_reason: stateReason });
  tellIssue(state, repository, by, issue, closes ? "closed" : "reopened");
}

/** 422 for a title or body that GitHub does not take. Lengths count characters, not UTF-16 units. */
export function checkText(
  resource: string,
  { title, body }: { title?: string | undefined; body?: string | null | undefined },
): void {
  if (title?.trim() === "") throw invalid({ resource, code: "missing_field", field: "title" });
  for (const [field, text, limit] of [
    ["title", title, titleLimit],
    ["body", body, bodyLimit],
  ] as const)
    if (text != null && characters(text) > limit)
      throw invalid({
        resource,
        code: "custom",
        field,
        message: `${field} is too long (maximum is ${limit} characters)`,
      });
}

function assigneesOf(
  state: State,
  repository: Repository,
  issue: Issue | null,
  logins: readonly string[],
) {
  return logins.map((login) => {
    const account = assignable(state, repository, login, issue);
    if (account === null)
      throw invalid({ resource: "Issue", code: "invalid", field: "assignees", value: login });
    return account;
  });
}

function checkMilestone(repository: Repository, number: number | null | undefined): void {
  if (number == null) return;
  if (!repository.milestones.some((milestone) => milestone.number === number))
    throw invalid({ resource: "Issue", code: "invalid", field: "milestone", value: number });
}
