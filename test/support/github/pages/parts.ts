import { html, raw } from "hono/html";
import type { Account, CheckRun, Issue, Label, Repository } from "../model.ts";
import { labelsOf } from "../render/issue.ts";
import type { State } from "../state.ts";
import type { Html } from "./layout.ts";
import { markdown } from "./markdown.ts";

export function person({ login, type }: Account): Html {
  const address = type === "Bot" ? `/apps/${login.replace(/\[bot\]$/, "")}` : `/${login}`;
  return html`<a href="${address}"><b>${login}</b></a>`;
}

export function stateOf(issue: Issue): string {
  if (issue.pull?.mergedAt != null) return "merged";
  if (issue.state === "open") return issue.pull?.draft === true ? "draft" : "open";
  return issue.stateReason ?? "closed";
}

export function badge(kind: string): Html {
  return html`<span class="state ${kind}">${kind.replace("_", " ")}</span>`;
}

function label({ name, color }: Label): Html {
  return html`<span class="label"
    ><span class="dot" style="background:#${color}"></span>${name}</span
  > `;
}

/** One issue or pull request in a list. */
export function issueRow(state: State, repository: Repository, issue: Issue): Html {
  const kind = issue.pull === null ? "issues" : "pull";
  return html`<div class="row">
    ${badge(stateOf(issue))}
    <a href="/${state.fullName(repository)}/${kind}/${issue.number}"><b>${issue.title}</b></a>
    ${labelsOf(repository, issue).map(label)}
    <div class="quiet">
      #${issue.number} by ${state.account(issue.authorId).login}, ${issue.createdAt}
      ${assignees(state, issue)}
    </div>
  </div>`;
}

export function assignees(state: State, issue: Issue): Html {
  const logins = issue.assigneeIds.map((id) => state.account(id).login);
  return logins.length === 0 ? html`` : html`· assigned to ${logins.join(", ")}`;
}

export function labels(repository: Repository, issue: Issue): Html[] {
  return labelsOf(repository, issue).map(label);
}

/** A text that someone wrote, with who and when above it. */
export function textBox(
  state: State,
  anchor: string,
  {
    authorId,
    body,
    createdAt,
    updatedAt,
    reactions,
  }: Pick<Issue, "authorId" | "body" | "createdAt" | "updatedAt" | "reactions">,
): Html {
  const counts = new Map<string, number>();
  for (const { content } of reactions) counts.set(content, (counts.get(content) ?? 0) + 1);
  return html`<article class="box" id="${anchor}">
    <header>
      ${person(state.account(authorId))}
      <span class="quiet">
        on ${createdAt}${updatedAt === createdAt ? "" : `, updated ${updatedAt}`}
        ${[...counts].map(([content, count]) => ` · ${content} ${count}`).join("")}
      </span>
    </header>
    <div class="markdown">${raw(markdown(body ?? ""))}</div>
  </article>`;
}

export function checkRow(state: State, repository: Repository, run: CheckRun): Html {
  return html`<div class="row">
    ${badge(run.conclusion ?? run.status)}
    <a href="/${state.fullName(repository)}/runs/${run.id}"><b>${run.name}</b></a>
    ${run.output.title ?? ""}
    <span class="quiet">${state.app(run.appId).name}, ${run.headSha.slice(0, 7)}</span>
  </div>`;
}
