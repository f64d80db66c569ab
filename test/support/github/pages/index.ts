import { Hono, type Context } from "hono";
import { html } from "hono/html";
import { entryAt } from "../git/files.ts";
import type { Issue, Repository } from "../model.ts";
import type { State } from "../state.ts";
import { commitPage, filePage, repositoryPage, splitRef } from "./code.ts";
import { checkPage, conversationPage, listPage } from "./conversations.ts";
import { layout, type Html } from "./layout.ts";

/** Pages for browsers: every `html_url` opens. All is shown to everyone: it is this machine. */
export function createPages(state: State): Hono {
  const pages = new Hono();
  const repositoryOf = (context: Context): Repository | null => {
    const name = `${context.req.param("owner") ?? ""}/${context.req.param("repo") ?? ""}`;
    const former = state.formerNames.get(name.toLowerCase());
    return (
      state.findRepository(name) ??
      (former === undefined ? null : (state.repositories.get(former) ?? null))
    );
  };
  /** Serves what is made for a repository of the path; 404 where nothing is. */
  const serve = (
    path: string,
    make: (repository: Repository, context: Context) => Html | Response | null,
  ) =>
    pages.get(`/:owner/:repo${path}`, async (context) => {
      const repository = repositoryOf(context);
      const page = repository === null ? null : make(repository, context);
      if (page === null) return context.notFound();
      return page instanceof Response ? page : context.html(await page);
    });

  pages.get("/", async (context) =>
    context.html(
      await layout(
        "Loopback",
        [],
        [...state.accounts.values()]
          .filter(({ type }) => type !== "Bot")
          .map(({ login, type }) =>
            type === "Organization"
              ? html`<div class="row"><a href="/${login}">${login}</a></div>`
              : html``,
          ),
      ),
    ),
  );
  pages.get("/:owner", async (context) => {
    const owner = state.findAccount(context.req.param("owner"));
    if (owner === null) return context.notFound();
    const repositories = [...state.repositories.values()].filter(
      ({ ownerId }) => ownerId === owner.id,
    );
    const rows = repositories.map(({ name, description, issues, private: isPrivate }) => {
      const open = [...issues.values()].filter(
        (issue) => issue.fate === null && issue.state === "open",
      );
      return html`<div class="row">
        <a href="/${owner.login}/${name}"><b>${name}</b></a> ${isPrivate ? "private" : ""}
        <a href="/${owner.login}/${name}/issues">${open.length} open</a>
        <div class="quiet">${description ?? ""}</div>
      </div>`;
    });
    const page = layout(
      owner.login,
      [[owner.login, `/${owner.login}`]],
      [html`<h1>${owner.login}</h1>`, ...rows],
    );
    return context.html(await page);
  });

  serve("", (repository) => repositoryPage(state, repository));
  serve("/issues", (repository, { req }) =>
    listPage(state, repository, { pulls: false, all: req.query("q") !== undefined }),
  );
  serve("/pulls", (repository) => listPage(state, repository, { pulls: true, all: true }));
  for (const path of ["/issues/:number", "/pull/:number"])
    serve(path, (repository, context) => conversation(state, repository, context));
  serve("/runs/:id", (repository, { req }) => {
    const run = repository.checks.find(({ id }) => id === Number(req.param("id")));
    return run === undefined ? null : checkPage(state, repository, run);
  });
  serve("/commit/:sha", (repository, { req }) =>
    commitPage(state, repository, req.param("sha") ?? ""),
  );
  for (const path of ["/blob/:rest{.+}", "/tree/:rest{.+}"])
    serve(path, (repository, { req }) =>
      filePage(state, repository, req.param("rest") ?? "", req.query("plain") === "1"),
    );
  serve("/raw/:rest{.+}", (repository, { req }) => {
    const found = splitRef(repository, req.param("rest") ?? "");
    if (found === null) return null;
    const { objects } = repository;
    const entry = entryAt(objects, objects.commit(found.commit).tree, found.path);
    if (entry === null || entry.mode === "040000") return null;
    return new Response(new Uint8Array(objects.blob(entry.sha)), {
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  });
  return pages;
}

/** The page at its right address: a transferred issue redirects, a pull request is no issue. */
function conversation(
  state: State,
  repository: Repository,
  context: Context,
): Html | Response | null {
  const issue = repository.issues.get(Number(context.req.param("number")));
  if (issue === undefined) return null;
  const { fate } = issue;
  if (fate?.kind === "transferred") {
    const to = state.repository(fate.repositoryId);
    return context.redirect(`/${state.fullName(to)}/issues/${fate.number}`);
  }
  if (fate !== null) return null;
  const kind = kindOf(issue);
  if (!context.req.path.includes(`/${kind}/`))
    return context.redirect(`/${state.fullName(repository)}/${kind}/${issue.number}`);
  return conversationPage(state, repository, issue);
}

function kindOf(issue: Issue): string {
  return issue.pull === null ? "issues" : "pull";
}
