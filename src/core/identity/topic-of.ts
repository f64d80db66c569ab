import type { Action } from "../actions/action.ts";

/** The nearest heading, or the nearest parent where there is no heading. */
export function topicOf(action: Action): string {
  return action.headings.at(-1) ?? action.parents.at(-1) ?? "";
}
