import { z } from "zod";
import { assignable, setAssignees } from "../acts/assignees.ts";
import { createIssue, editIssue, type IssueFields } from "../acts/issues.ts";
import { lockIssue, unlockIssue } from "../acts/fates.ts";
import { type Call, issuesOff } from "../call.ts";
import { forbidden, unprocessable } from "../http-error.ts";
import type { Issue, Repository } from "../model.ts";
import { labelsOf, renderIssue } from "../render/issue.ts";
import { renderEvent, renderTimeline } from "../render/event.ts";
import type { Routes } from "./routes.ts";

const label = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const reasons = z.enum(["completed", "not_planned", "duplicate", "reopened"]);
const create = z.object({
  title: z.union([z.string(), z.number().transform(String)]),
  body: z.string().nullish(),
  labels: z.array(label).optional(),
  assignee: z.string().nullish(),
  assignees: z.array(z.string()).optional(),
  milestone: z.number().nullish(),
});
const edit = create.partial().extend({
  title: z.union([z.string(), z.number().transform(String)]).nullish(),
  state: z.enum(["open", "closed"]).optional(),
  state_reason: reasons.nullish(),
});

/** Labels, assignees and milestones of those without triage rights are dropped without a word. */
function permitted(call: Call, repository: Repository, fields: IssueFields): IssueFields {
  if (call.may(repository, "issues", "write", "triage")) return fields;
  return { ...fields, labels: undefined, assignees: undefined, milestone: undefined };
}

/** Issues: making, reading, listing and changing them. */
export function issueRoutes(routes: Routes): void {
  const base = "/repos/{owner}/{repo}/issues";

  routes.on("GET", base, (call) => {
    const repository = call.repository("issues", "read");
    if (!repository.hasIssues) throw issuesOff();
    return call.page(list(call, repository), (issue) => renderIssue(call.state, repository, issue));
  });

  routes.on("POST", base, async (call) => {
    const repository = call.repository("issues", "write", "read");
    if (!repository.hasIssues) throw issuesOff();
    const { title, body, labels, assignee, assignees, milestone } = await call.body(create);
    const fields = permitted(call, repository, {
      body,
      labels,
      assignees: assignees ?? (assignee == null ? undefined : [assignee]),
      milestone,
    });
    const issue = createIssue(call.state, repository, call.by, { ...fields, title });
    return call.json(renderIssue(call.state, repository, issue), 201);
  });

  routes.on("GET", `${base}/{number}`, (call) => {
    const { repository, issue } = call.issue("read", "read");
    return call.json(renderIssue(call.state, repository, issue));
  });

  routes.on("PATCH", `${base}/{number}`, async (call) => {
    const { repository, issue } = call.issue("write", "read");
    const {
      title,
      body,
      assignee,
      assignees,
      state_reason: stateReason,
      ...rest
    } = await call.body(edit);
    const triage = call.may(repository, kindOf(issue), "write", "triage");
    if (!triage && issue.authorId !== call.by.account.id)
      throw forbidden("Must have admin rights to Repository.");
    const writer = call.may(repository, kindOf(issue), "write", "write");
    const isAuthor = issue.authorId === call.by.account.id;
    const fields = permitted(call, repository, {
      // Triage may close and label; the text belongs to its author and to those who write.
      ...(writer || isAuthor ? { title: title ?? undefined, body } : {}),
      ...rest,
      stateReason,
      assignees: assignees ?? (assignee == null ? undefined : [assignee]),
    });
    editIssue(call.state, repository, call.by, issue, fields);
    return call.json(renderIssue(call.state, repository, issue));
  });

  routes.on("PUT", `${base}/{number}/lock`, async (call) => {
    const { repository, issue } = call.issue("write", "write");
    const { lock_reason: reason } = await call.body(
      z.object({
        lock_reason: z.enum(["off-topic", "too heated", "resolved", "spam"]).nullish(),
      }),
    );
    lockIssue(call.state, repository, call.by, issue, reason ?? null);
    return call.noContent();
  });

  routes.on("DELETE", `${base}/{number}/lock`, (call) => {
    const { repository, issue } = call.issue("write", "write");
    unlockIssue(call.state, repository, call.by, issue);
    return call.noContent();
  });

  routes.on("GET", `${base}/{number}/events`, (call) => {
    const { repository, issue } = call.issue("read", "read");
    return call.page(issue.events, (event) => renderEvent(call.state, repository, event));
  });

  routes.on("GET", `${base}/{number}/timeline`, (call) => {
    const { repository, issue } = call.issue("read", "read");
    return call.page(renderTimeline(call.state, repository, issue), (each) => each);
  });

  assigneeRoutes(routes, `${base}/{number}/assignees`);
}

function kindOf(issue: Issue): string {
  return issue.pull === null ? "issues" : "pull_requests";
}

function assigneeRoutes(routes: Routes, path: string): void {
  const wanted = z.object({ assignees: z.array(z.string()).optional() });

  routes.on("POST", path, async (call) => {
    const { repository, issue } = call.issue("write", "triage");
    const { assignees = [] } = await call.body(wanted);
    // Those who cannot be assigned are left out without a word: the answer tells.
    const able = assignees.flatMap(
      (login) => assignable(call.state, repository, login, issue) ?? [],
    );
    const present = issue.assigneeIds.map((id) => call.state.account(id));
    setAssignees(call.state, repository, call.by, issue, [...present, ...able]);
    return call.json(renderIssue(call.state, repository, issue), 201);
  });

  routes.on("DELETE", path, async (call) => {
    const { repository, issue } = call.issue("write", "triage");
    const { assignees = [] } = await call.body(wanted);
    const names = assignees.map((login) => login.toLowerCase());
    const kept = issue.assigneeIds
      .map((id) => call.state.account(id))
      .filter(({ login }) => !names.includes(login.toLowerCase()));
    setAssignees(call.state, repository, call.by, issue, kept);
    return call.json(renderIssue(call.state, repository, issue));
  });
}

/** The list as its query asks for it; pull requests stand among the issues. */
function list(call: Call, repository: Repository): Issue[] {
  const state = call.query("state") ?? "open";
  if (!["open", "closed", "all"].includes(state))
    throw unprocessable(`Validation Failed: state ${state}`);
  const labels =
    call
      .query("labels")
      ?.split(",")
      .map((name) => name.toLowerCase()) ?? [];
  const since = call.query("since");
  const login = (id: number) => call.state.account(id).login.toLowerCase();
  const [creator, assignee] = [call.query("creator"), call.query("assignee")];
  const milestone = call.query("milestone");
  const found = [...call.state.listed(repository).issues.values()].filter((issue) => {
    if (issue.fate !== null) return false;
    if (state !== "all" && issue.state !== state) return false;
    if (since !== undefined && Date.parse(issue.updatedAt) < Date.parse(since)) return false;
    if (creator !== undefined && login(issue.authorId) !== creatorLogin(creator)) return false;
    if (assignee === "none" && issue.assigneeIds.length > 0) return false;
    if (assignee === "*" && issue.assigneeIds.length === 0) return false;
    if (assignee !== undefined && !["none", "*"].includes(assignee))
      if (!issue.assigneeIds.some((id) => login(id) === assignee.toLowerCase())) return false;
    if (milestone === "none" && issue.milestoneNumber !== null) return false;
    if (milestone !== undefined && /^\d+$/.test(milestone))
      if (issue.milestoneNumber !== Number(milestone)) return false;
    const names = labelsOf(repository, issue).map(({ name }) => name.toLowerCase());
    return labels.every((name) => names.includes(name));
  });
  return sorted(found, call.query("sort") ?? "created", call.query("direction") ?? "desc");
}

/** `app/slug` asks for an app's bot as well. */
function creatorLogin(creator: string): string {
  return creator.toLowerCase().replace(/^app\/(.*)$/, "$1[bot]");
}

function sorted(issues: Issue[], by: string, direction: string): Issue[] {
  const key = (issue: Issue) => Date.parse(by === "updated" ? issue.updatedAt : issue.createdAt);
  const ascending = issues.sort((a, b) => key(a) - key(b) || a.number - b.number);
  return direction === "asc" ? ascending : ascending.reverse();
}
