import type { Action } from "../actions/action.ts";
import { type Matchable, matchable } from "./matchable.ts";
import { topicOf } from "./topic-of.ts";

/** A stated action, for matching. */
export function readAction(action: Action): Matchable {
  const { text, due, lines } = action;
  const owners = action.owners.map(({ name }) => name);
  return matchable({ text, topic: topicOf(action), owners, due, lines });
}
