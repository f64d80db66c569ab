import type { Context } from "hono";
import type { z } from "zod";
import { authorOf, type Actor } from "./actor.ts";
import { forbidden, gone, HttpError, moved, notFound, unprocessable } from "./http-error.ts";
import type { By, Issue, Level, Repository, Role } from "./model.ts";
import { atLeast, canSee, granted, roleOf } from "./permissions.ts";
import type { State } from "./state.ts";

/** One request on its way through a route: who asks for what, and whether they may. */
export class Call {
  readonly state: State;
  readonly actor: Actor;
  readonly context: Context;

  constructor(state: State, actor: Actor, context: Context) {
    this.state = state;
    this.actor = actor;
    this.context = context;
  }

  /** As whom the request writes; 401 for no one. */
  get by(): By {
    return authorOf(this.state, this.actor);
  }

  param(name: string): string {
    return this.context.req.param(name) ?? "";
  }

  /** A number in the path; 404 for anything else, as no such thing exists. */
  number(name: string): number {
    const text = this.param(name);
    if (!/^\d+$/.test(text)) throw notFound();
    return Number(text);
  }

  query(name: string): string | undefined {
    return this.context.req.query(name);
  }

  /** The JSON body; 400 where it is none, 422 where it does not fit. */
  async body<T>(schema: z.ZodType<T>): Promise<T> {
    const text = await this.context.req.text();
    let json: unknown;
    try {
      json = text === "" ? {} : JSON.parse(text);
    } catch {
      throw new HttpError(400, "Problems parsing JSON");
    }
    const result = schema.safeParse(json);
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    throw unprocessable(
      `Invalid request.\n\n${issue?.path.join(".") ?? ""}: ${issue?.message ?? "invalid"}`,
    );
  }

  /**
   * The repository of the path, if the actor may do this to it: installations by permission and
   * level, people by role (by default `read` for reads, `write` for writes).
   */
  repository(
    permission: string,
    level: Level,
    role: Role = level === "read" ? "read" : "write",
  ): Repository {
    const { state, actor } = this;
    const name = `${this.param("owner")}/${this.param("repo")}`;
    const repository = state.findRepository(name) ?? this.#redirect(name);
    if (!canSee(state, actor, repository)) throw notFound();
    this.#permit(repository, permission, level, role);
    if (level === "write" && repository.archived)
      throw forbidden("Repository was archived so is read-only.");
    return repository;
  }

  #redirect(name: string): never {
    const id = this.state.formerNames.get(name.toLowerCase());
    const repository = id === undefined ? undefined : this.state.repositories.get(id);
    if (repository === undefined || !canSee(this.state, this.actor, repository)) throw notFound();
    const url = new URL(this.context.req.url);
    const rest = url.pathname.replace(/^\/repos\/[^/]+\/[^/]+/, "");
    throw moved(
      `${this.state.url}/repositories/${repository.id}${rest}${url.search}`,
      this.context.req.method,
    );
  }

  #permit(repository: Repository, permission: string, level: Level, role: Role): void {
    const { state, actor } = this;
    if (level === "read" && !repository.private) return;
    if (actor.kind === "installation") {
      if (!granted(state, actor, repository, permission, level)) throw forbidden();
      return;
    }
    if (actor.kind !== "user") throw new HttpError(401, "Requires authentication");
    if (!atLeast(roleOf(state, repository, actor.account.id), role))
      throw forbidden("Must have admin rights to Repository.");
  }

  /** Whether the actor may do this as well; for what is refused quietly. */
  may(repository: Repository, permission: string, level: Level, role: Role): boolean {
    try {
      this.#permit(repository, permission, level, role);
      return true;
    } catch (error) {
      if (error instanceof HttpError) return false;
      throw error;
    }
  }

  /**
   * The repository and the issue (or pull request) of the path, under the permission that its kind
   * asks for. 410 for a deleted one and where issues are off, a redirect for a transferred one.
   */
  issue(level: Level, role: Role): { repository: Repository; issue: Issue } {
    const repository = this.repository("metadata", "read");
    const issue = repository.issues.get(this.number("number"));
    if (issue === undefined) throw notFound();
    if (issue.fate !== null) throw this.#gone(issue);
    if (issue.pull === null && !repository.hasIssues) throw issuesOff();
    this.repository(issue.pull === null ? "issues" : "pull_requests", level, role);
    return { repository, issue };
  }

  #gone({ fate }: Issue): HttpError {
    if (fate?.kind !== "transferred") return gone("This issue was deleted");
    const url = new URL(this.context.req.url);
    const rest = /^\/repos\/[^/]+\/[^/]+\/issues\/\d+(.*)$/.exec(url.pathname)?.[1] ?? "";
    return moved(
      `${this.state.url}/repositories/${fate.repositoryId}/issues/${fate.number}${rest}${url.search}`,
      this.context.req.method,
    );
  }

  json(data: unknown, status = 200, headers: Record<string, string> = {}): Response {
    return new Response(JSON.stringify(data), {
      status,
      headers: { "content-type": "application/json; charset=utf-8", ...headers },
    });
  }

  noContent(status: 202 | 204 = 204): Response {
    return new Response(null, { status });
  }

  /** One page of a list as `page` and `per_page` ask for it, with its `link` header. */
  page<T>(all: readonly T[], render: (each: T) => unknown, wrap?: (page: unknown[]) => unknown) {
    const size = Math.min(positive(this.query("per_page")) ?? 30, 100);
    const page = positive(this.query("page")) ?? 1;
    const last = Math.max(1, Math.ceil(all.length / size));
    const link = (number: number, rel: string) => {
      const url = new URL(this.context.req.url);
      url.searchParams.set("page", String(number));
      return `<${this.state.url}${url.pathname}${url.search}>; rel="${rel}"`;
    };
    const links = [
      ...(page > 1 ? [link(page - 1, "prev")] : []),
      ...(page < last ? [link(page + 1, "next"), link(last, "last")] : []),
      ...(page > 1 ? [link(1, "first")] : []),
    ];
    const rendered = all.slice((page - 1) * size, page * size).map(render);
    return this.json(
      wrap === undefined ? rendered : wrap(rendered),
      200,
      links.length === 0 ? {} : { link: links.join(", ") },
    );
  }
}

export function issuesOff(): HttpError {
  return gone("Issues are disabled for this repo");
}

function positive(text: string | undefined): number | null {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : null;
}
