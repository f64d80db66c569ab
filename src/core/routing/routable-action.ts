import type { Action } from "../actions/action.ts";

/** What routing reads of an action. Every `Action` is one; the optional parts sharpen the answer. */
export interface RoutableAction
  extends
    Pick<Action, "title" | "text" | "headings" | "parents" | "references">,
    Partial<Pick<Action, "groups" | "neighbours">> {
  /** Where the links in the action's own text lead. */
  readonly links?: readonly string[];
}
