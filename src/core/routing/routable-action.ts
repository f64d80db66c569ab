import type { Action } from "../actions/action.ts";

/** What routing reads of an action. Every `Action` is one; the optional parts sharpen the answer. */
export interface RoutableAction extends Pick<
  Action,
  "title" | "text" | "headings" | "parents" | "references"
> {
  /** Where the links in the action's own text lead. */
  readonly links?: readonly string[];
  /** Texts close by that are not above it: nested details, the rest of its paragraph. */
  readonly neighbours?: readonly string[];
}
