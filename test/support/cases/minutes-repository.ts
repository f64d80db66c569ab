import { entryAt } from "../github/git/files.ts";
import type { Person } from "../github/person.ts";
import type { World } from "../github/world.ts";

const MAIN = "refs/heads/main";

type Files = Readonly<Record<string, string | null>>;
/** Texts and what replaces them. */
export type Edit = Readonly<Record<string, string>>;

/** The minutes repository, whatever it is called now, as alice works in it. */
export class MinutesRepository {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** `owner/name`. */
  get name(): string {
    const { state } = this.#world.github;
    return state.fullName(state.repositories.values().next().value!);
  }

  get head(): string | undefined {
    return this.#world.github.repository(this.name).refs.get(MAIN);
  }

  push(files: Files): void {
    this.#alice.commit(this.name, { message: "Change minutes", files });
  }

  edit(path: string, edit: Edit): void {
    this.push({ [path]: this.#edited(path, edit) });
  }

  rename(from: string, to: string, edit: Edit = {}): void {
    this.push({ [from]: null, [to]: this.#edited(from, edit) });
  }

  /** Through a pull request, whose closing is an event beside the push. */
  merge(path: string, edit: Edit, method: "merge" | "squash" | "rebase"): void {
    const files = { [path]: this.#edited(path, edit) };
    this.#alice.commit(this.name, { message: "Change minutes", files, branch: "change" });
    const pull = this.#alice.openPull(this.name, { title: "Change", head: "change", base: "main" });
    this.#alice.merge(this.name, pull.number, method);
  }

  /** Takes the last commit back by a force push. */
  takeBack(): void {
    const { objects, refs } = this.#world.github.repository(this.name);
    const [parent] = objects.commit(refs.get(MAIN)!).parents;
    this.#alice.push(this.name, "main", parent!);
  }

  read(path: string): string {
    const { objects, refs } = this.#world.github.repository(this.name);
    const entry = entryAt(objects, objects.commit(refs.get(MAIN)!).tree, path);
    if (entry === null) throw new Error(`${path} is not there`);
    return objects.blob(entry.sha).toString("utf8");
  }

  get #alice(): Person {
    return this.#world.github.as("alice");
  }

  #edited(path: string, edit: Edit): string {
    return Object.entries(edit).reduce(
      (text, [from, to]) => replaceOnce(text, from, to),
      this.read(path),
    );
  }
}

/** Puts a text in place of another, which has to be there: a case that edits nothing tests nothing. */
export function replaceOnce(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`“${from}” does not stand in:\n${text}`);
  return text.replace(from, () => to);
}
