import { html, raw } from "hono/html";
import type { CheckRun, Issue, Repository } from "../model.ts";
import { pullChanges, pullCommits } from "../render/pull.ts";
import type { State } from "../state.ts";
import { layout, type Html } from "./layout.ts";
import { markdown } from "./markdown.ts";
import { assignees, badge, checkRow, issueRow, labels, stateOf, textBox } from "./parts.ts";

function trail(state: State, repository: Repository): (readonly [string, string])[] {
  const name = state.fullName(repository);
  const owner = state.account(repository.ownerId).login;
  return [
    [owner, `/${owner}`],
    [repository.name, `/${name}`],
    ["issues", `/${name}/issues?q=is:all`],
    ["pull requests", `/${name}/pulls`],
  ];
}

/** A repository's issues, or its pull requests; open ones unless all are asked for. */
export function listPage(
  state: State,
  repository: Repository,
  options: { readonly pulls: boolean; readonly all: boolean },
): Html {
  const shown = [...repository.issues.values()]
    .filter((issue) => issue.fate === null && (issue.pull !== null) === options.pulls)
    .filter((issue) => options.all || issue.state === "open")
    .reverse();
  const title = options.pulls ? "Pull requests" : "Issues";
  return layout(`${title} · ${state.fullName(repository)}`, trail(state, repository), [
    html`<h1>${options.all ? "All" : "Open"} ${title.toLowerCase()}</h1>`,
    ...shown.map((issue) => issueRow(state, repository, issue)),
    ...(shown.length === 0 ? [html`<p>There are none.</p>`] : []),
  ]);
}

/** An issue or pull request with its comments; a pull request also with its checks and files. */
export function conversationPage(state: State, repository: Repository, issue: Issue): Html {
  const comments = [...repository.comments.values()].filter(
    ({ issueNumber }) => issueNumber === issue.number,
  );
  return layout(`${issue.title} · #${issue.number}`, trail(state, repository), [
    html`<h1>${issue.title} <span class="quiet">#${issue.number}</span></h1>
      <p>
        ${badge(stateOf(issue))} ${labels(repository, issue)}
        <span class="quiet"
          >${assignees(state, issue)} ${issue.locked ? "· locked" : ""}
          ${issue.stateReason === null ? "" : `· ${issue.stateReason.replace("_", " ")}`}</span
        >
      </p>`,
    textBox(state, `issue-${issue.id}`, issue),
    ...comments.map((comment) => textBox(state, `issuecomment-${comment.id}`, comment)),
    ...(issue.pull === null ? [] : pullParts(state, repository, issue)),
  ]);
}

function pullParts(state: State, repository: Repository, { pull }: Issue): Html[] {
  if (pull === null) return [];
  const checks = repository.checks.filter(({ headSha }) => headSha === pull.headSha);
  const name = state.fullName(repository);
  return [
    html`<h2>Checks</h2>`,
    ...checks.map((run) => checkRow(state, repository, run)),
    html`<h2>Commits</h2>`,
    ...pullCommits(repository, pull).map((sha) => {
      const { message } = repository.objects.commit(sha);
      return html`<div class="row">
        <a href="/${name}/commit/${sha}"><code>${sha.slice(0, 7)}</code></a>
        ${message.split("\n")[0]}
      </div>`;
    }),
    html`<h2>Files</h2>`,
    ...pullChanges(repository, pull).map(
      (change) =>
        html`<section class="box">
          <header>${change.status} <b>${change.filename}</b></header>
          <div><pre>${change.patch ?? ""}</pre></div>
        </section>`,
    ),
  ];
}

/** A check run: what it says, and its annotations. */
export function checkPage(state: State, repository: Repository, run: CheckRun): Html {
  const name = state.fullName(repository);
  const text = [run.output.summary, run.output.text].filter((each) => each !== null).join("\n\n");
  return layout(`${run.name} · ${name}`, trail(state, repository), [
    html`<h1>${badge(run.conclusion ?? run.status)} ${run.name}: ${run.output.title ?? ""}</h1>
      <p class="quiet">
        ${state.app(run.appId).name} on
        <a href="/${name}/commit/${run.headSha}">${run.headSha.slice(0, 7)}</a>
      </p>
      <section class="box"><div class="markdown">${raw(markdown(text))}</div></section>`,
    ...run.annotations.map((each) => {
      const lines = `${each.path}#L${each.start_line}-L${each.end_line}`;
      const address = lines.replace("#", "?plain=1#");
      return html`<section class="box">
        <header>
          <b>${each.annotation_level}</b>
          <a href="/${name}/blob/${run.headSha}/${address}">${lines}</a>
        </header>
        <div>
          <b>${each.title ?? ""}</b>
          <pre>${each.message}</pre>
        </div>
      </section>`;
    }),
  ]);
}

export function repositoryTrail(state: State, repository: Repository) {
  return trail(state, repository);
}
