import { readSection } from "../../../src/core/issues/managed-section.ts";
import { APP, type App } from "../app.ts";
import type { Issue, Repository } from "../github/model.ts";
import { labelsOf } from "../github/render/issue.ts";
import type { Exchange } from "../github/request-log.ts";
import { TASKS, type Task } from "./minutes-model.ts";

/** What people last did to an issue, field by field: what of it the app may no longer change. */
export interface Touches {
  title: boolean;
  assignees: boolean;
  readonly labelsSet: Set<string>;
  readonly labelsTaken: Set<string>;
  /** Anything at all. */
  any: boolean;
}

/** Holds each write of the app, when it comes, against what people did until then. */
export class Guard {
  readonly touches = new Map<number, Touches>();
  /** Issues of the app by what they are about, oldest first. */
  readonly opened = new Map<Task, { repository: Repository; issue: Issue }[]>();
  readonly violations: string[] = [];
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
    const { faults } = app.world.github;
    faults.add({
      actor: APP,
      times: Infinity,
      effect: {
        kind: "before",
        act: (each) => {
          this.#before(each);
        },
      },
    });
    faults.add({
      actor: APP,
      method: "POST",
      path: /\/issues$/,
      times: Infinity,
      effect: {
        kind: "after",
        act: (each) => {
          this.#created(each);
        },
      },
    });
  }

  /** What people did to an issue, to be added to. */
  of(issue: Issue): Touches {
    const known = this.touches.get(issue.id);
    if (known !== undefined) return known;
    const fresh = {
      title: false,
      assignees: false,
      labelsSet: new Set<string>(),
      labelsTaken: new Set<string>(),
      any: false,
    };
    this.touches.set(issue.id, fresh);
    return fresh;
  }

  #created({ path }: Exchange): void {
    const repository = this.#repository(path);
    const issue = [...repository.issues.values()].at(-1);
    const task = issue && taskOf(issue.title);
    if (issue === undefined || task === undefined) return;
    if (this.#app.world.github.state.account(issue.authorId).login !== APP) return;
    const known = this.opened.get(task) ?? [];
    if (known.some((each) => each.issue === issue)) return;
    this.opened.set(task, [...known, { repository, issue }]);
  }

  #before({ method, path, body }: Exchange): void {
    const fields = (typeof body === "object" && body !== null ? body : {}) as Record<
      string,
      unknown
    >;
    if (method === "POST" && /\/issues$/.test(path)) this.#beforeCreating(fields);
    const at = /\/issues\/(\d+)(\/labels|\/assignees)?/.exec(path);
    if (at === null || method === "GET" || path.includes("/comments")) return;
    const found = this.#find(path, Number(at[1]));
    if (found === null) return;
    const { issue, repository } = found;
    const touches = this.of(issue);
    const says = (what: string): void => {
      this.violations.push(`${what}: ${method} ${path} ${JSON.stringify(body)}`);
    };
    if (at[2] === "/labels") {
      const labels = (fields["labels"] as string[] | undefined) ?? [
        decodeURIComponent(path.split("/").at(-1)!),
      ];
      if (method === "DELETE" && labels.some((label) => touches.labelsSet.has(label)))
        says("a label of a person is taken off");
      if (method === "POST" && labels.some((label) => touches.labelsTaken.has(label)))
        says("a label that a person took off is set");
      return;
    }
    if (at[2] === "/assignees" || fields["assignees"] !== undefined) {
      if (touches.assignees) says("assignees of a person are changed");
    }
    if (fields["title"] !== undefined && touches.title) says("a title of a person is changed");
    if (typeof fields["body"] === "string") this.#checkBody(issue, fields["body"], says);
    if (
      fields["state"] === "open" &&
      issue.closedById !== null &&
      this.#login(issue.closedById) !== APP
    )
      says("what a person closed is reopened");
    if (fields["state"] === "closed" && fields["state_reason"] === "not_planned" && touches.any)
      says("what people touched is closed as not planned");
    void labelsOf(repository, issue);
  }

  #beforeCreating(fields: Record<string, unknown>): void {
    const title = String(fields["title"]);
    const task = taskOf(title);
    if (task === undefined) return;
    const open = (this.opened.get(task) ?? []).filter(
      ({ issue }) => !isCompleted(this.#follow(issue)),
    );
    if (open.length > 0) this.violations.push(`a second issue is opened: ${title}`);
  }

  #checkBody(issue: Issue, body: string, says: (what: string) => void): void {
    const kind = readSection(issue.body ?? "", "state") === null ? "issue" : "state";
    const [old, now] = [readSection(issue.body ?? "", kind), readSection(body, kind)];
    if (old === null) says("a section is put where a person has none");
    else if (kind === "issue" && !old.intact) says("a section that a person edited is rewritten");
    else if (old.before !== now?.before || old.after !== now.after)
      says("text around the section is changed");
  }

  /** The issue where it is now: a transfer makes another of it. */
  #follow(issue: Issue): Issue {
    let now = issue;
    while (now.fate?.kind === "transferred") {
      const { repositoryId, number } = now.fate;
      now = this.#app.world.github.state.repository(repositoryId).issues.get(number)!;
    }
    return now;
  }

  #find(path: string, number: number): { repository: Repository; issue: Issue } | null {
    const repository = this.#repository(path);
    const issue = repository.issues.get(number);
    return issue === undefined ? null : { repository, issue: this.#follow(issue) };
  }

  #repository(path: string): Repository {
    const [, , owner, name] = path.split("/");
    return this.#app.world.github.repository(`${owner}/${name}`);
  }

  #login(id: number): string {
    return this.#app.world.github.state.account(id).login;
  }
}

/** What a title is about. */
export function taskOf(title: string): Task | undefined {
  return TASKS.find(({ word }) => title.toLowerCase().includes(word));
}

function isCompleted({ state, stateReason, fate }: Issue): boolean {
  return (
    fate === null &&
    state === "closed" &&
    stateReason !== "not_planned" &&
    stateReason !== "duplicate"
  );
}
