import { count } from "../../core/count.ts";
import type { RoutedAction } from "../../core/read-actions.ts";

/** A file's actions as a reader goes through them. */
export interface Sections {
  /** To be opened, by repository in alphabetical order; those without one last, under null. */
  readonly open: readonly (readonly [
    repository: string | null,
    actions: readonly RoutedAction[],
  ])[];
  readonly proposed: readonly RoutedAction[];
  readonly linked: readonly RoutedAction[];
  /** Finished when first seen: no issue is opened for them. */
  readonly done: readonly RoutedAction[];
  readonly ignored: readonly RoutedAction[];
}

/** Sorts actions into sections; each keeps the order of the document. */
export function sectionsOf(actions: readonly RoutedAction[]): Sections {
  const pending = actions.filter(({ action }) => action.state === "open");
  const decided = (decision: RoutedAction["action"]["decision"]) =>
    pending.filter(({ action }) => action.decision === decision);
  const groups = new Map<string | null, RoutedAction[]>();
  for (const one of decided("open"))
    groups.set(one.route.repository, [...(groups.get(one.route.repository) ?? []), one]);
  return {
    open: [...groups].sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1)),
    proposed: decided("propose"),
    linked: decided("link"),
    ignored: decided("ignore"),
    done: actions.filter(({ action }) => action.state === "done" && action.decision !== "ignore"),
  };
}

/** "15 to open in 6 repositories, 15 proposed": the whole story in numbers. */
export function summaryOf({ open, proposed, linked, done, ignored }: Sections): string {
  const total = open.reduce((sum, [, actions]) => sum + actions.length, 0);
  const places = open.filter(([repository]) => repository !== null).length;
  const where = places === 0 ? "" : ` in ${count(places, "repository", "repositories")}`;
  const rest: [number, string][] = [
    [proposed.length, "proposed"],
    [linked.length, "tracked already"],
    [done.length, "done already"],
    [ignored.length, "ignored"],
  ];
  return [
    `${total === 0 ? "nothing" : total} to open${where}`,
    ...rest.filter(([size]) => size > 0).map(([size, what]) => `${size} ${what}`),
  ].join(", ");
}
