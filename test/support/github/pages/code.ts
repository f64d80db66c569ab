import { html, raw } from "hono/html";
import { entryAt } from "../git/files.ts";
import { history } from "../git/history.ts";
import type { Repository } from "../model.ts";
import { commitChanges } from "../render/commit.ts";
import { resolve } from "../routes/resolve.ts";
import type { State } from "../state.ts";
import { repositoryTrail } from "./conversations.ts";
import { layout, type Html } from "./layout.ts";
import { markdown } from "./markdown.ts";
import { checkRow, person } from "./parts.ts";

/** A ref and a path from what follows `/blob/`: the longest branch name that fits, else one part. */
export function splitRef(
  repository: Repository,
  rest: string,
): { commit: string; ref: string; path: string } | null {
  const parts = rest.split("/");
  for (let length = parts.length; length > 0; length--) {
    const ref = parts.slice(0, length).join("/");
    const commit = resolve(repository, ref);
    if (commit !== null) return { commit, ref, path: parts.slice(length).join("/") };
  }
  return null;
}

/** A repository's front page: its files and what happened last. */
export function repositoryPage(state: State, repository: Repository): Html {
  const name = state.fullName(repository);
  const head = resolve(repository, repository.defaultBranch);
  const recent = head === null ? [] : history(repository.objects, head).slice(0, 20);
  return layout(name, repositoryTrail(state, repository), [
    html`<h1>${name}</h1>
      <p>${repository.description ?? ""}</p>`,
    ...(head === null ? [] : [folder(state, repository, repository.defaultBranch, head, "")]),
    html`<h2>Commits</h2>`,
    ...recent.map(
      (sha) =>
        html`<div class="row">
          <a href="/${name}/commit/${sha}"><code>${sha.slice(0, 7)}</code></a>
          ${repository.objects.commit(sha).message.split("\n")[0]}
        </div>`,
    ),
  ]);
}

function folder(
  state: State,
  repository: Repository,
  ref: string,
  commit: string,
  path: string,
): Html {
  const { objects } = repository;
  const entry = entryAt(objects, objects.commit(commit).tree, path);
  if (entry?.mode !== "040000") return html``;
  const prefix = path === "" ? "" : `${path}/`;
  return html`${objects.tree(entry.sha).map((each) => {
    const kind = each.mode === "040000" ? "tree" : "blob";
    const address = `/${state.fullName(repository)}/${kind}/${ref}/${prefix}${each.name}`;
    return html`<div class="row"><a href="${address}">${each.name}</a></div>`;
  })}`;
}

/** A file, or a folder. Markdown is rendered unless `plain` asks for its lines. */
export function filePage(
  state: State,
  repository: Repository,
  rest: string,
  plain: boolean,
): Html | null {
  const found = splitRef(repository, rest);
  if (found === null) return null;
  const { commit, ref, path } = found;
  const { objects } = repository;
  const entry = entryAt(objects, objects.commit(commit).tree, path);
  if (entry === null) return null;
  const page = (content: Html) =>
    layout(`${path} · ${state.fullName(repository)}`, repositoryTrail(state, repository), [
      html`<h1>${path} <span class="quiet">at ${ref.slice(0, 12)}</span></h1>`,
      content,
    ]);
  if (entry.mode === "040000") return page(folder(state, repository, ref, commit, path));
  const text = objects.blob(entry.sha).toString("utf8");
  if (/\.md$/i.test(path) && !plain)
    return page(html`<div class="markdown">${raw(markdown(text))}</div>`);
  const lines = text.replace(/\n$/, "").split("\n");
  return page(
    html`<table class="code">
      ${lines.map(
        (line, index) =>
          html`<tr id="L${index + 1}">
            <td>${index + 1}</td>
            <td>${line}</td>
          </tr>`,
      )}
    </table>`,
  );
}

/** A commit: its message, checks and changes. */
export function commitPage(state: State, repository: Repository, name: string): Html | null {
  const sha = resolve(repository, name);
  if (sha === null) return null;
  const { message, author } = repository.objects.commit(sha);
  const account = [...state.accounts.values()].find(({ email }) => email === author.email);
  return layout(message.split("\n")[0] ?? sha, repositoryTrail(state, repository), [
    html`<h1>${message.split("\n")[0]}</h1>
      <p class="quiet">
        ${account === undefined ? author.name : person(account)} on ${author.date}, ${sha}
      </p>
      <pre>${message}</pre>`,
    ...repository.checks
      .filter(({ headSha }) => headSha === sha)
      .map((run) => checkRow(state, repository, run)),
    ...commitChanges(repository, sha).map(
      (change) =>
        html`<section class="box">
          <header>
            ${change.status}
            <a href="/${state.fullName(repository)}/blob/${sha}/${change.filename}?plain=1"
              ><b>${change.filename}</b></a
            >
          </header>
          <div><pre>${change.patch ?? ""}</pre></div>
        </section>`,
    ),
  ]);
}
