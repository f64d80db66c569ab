import type { Action } from "./actions/action.ts";
import { findActions } from "./actions/find-actions.ts";
import type { Config } from "./config/schema.ts";
import { mergeRepeats } from "./identity/merge-repeats.ts";
import type { Minutes } from "./minutes/minutes.ts";
import { readMinutes } from "./minutes/read-minutes.ts";
import type { Problem } from "./problem.ts";
import { routeAction } from "./routing/route-action.ts";
import type { Route } from "./routing/route.ts";
import type { RoutingIndex } from "./routing/routing-index.ts";

/** An action and where it belongs. */
export interface RoutedAction {
  readonly action: Action;
  readonly route: Route;
}

/** A minutes file, read to the end. */
export interface ReadActions {
  readonly minutes: Minutes;
  /** In document order, all tiers. */
  readonly actions: readonly RoutedAction[];
  /** Of the file and of its actions. */
  readonly problems: readonly Problem[];
}

const NO_ROUTE: Route = { repository: null, runnerUp: null, because: [] };

/**
 * From the text of one minutes file to its actions and where each belongs. Without an index, nothing
 * is routed. What the file states twice is one action, as it is one issue. Pure: the command line
 * reads this way.
 */
export function readActions(
  file: { readonly path: string; readonly text: string },
  config: Config,
  index: RoutingIndex | null,
): ReadActions {
  const minutes = readMinutes(file);
  const found = findActions(minutes, config);
  const actions = mergeRepeats({ minutes, actions: found.actions }).map((action) => ({
    action,
    route: index === null ? NO_ROUTE : routeAction(action, index),
  }));
  return { minutes, actions, problems: [...minutes.problems, ...found.problems] };
}
