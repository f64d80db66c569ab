import type { Differences } from "../identity/differences.ts";
import type { FactOf } from "../identity/fact.ts";
import type { Issue } from "../issues/issue.ts";
import { isClosedUntold } from "./is-closed-untold.ts";
import { lastWritten } from "./last-written.ts";
import type { PlanContext } from "./plan-context.ts";

/** What an amendment says of an action's state, and what that does to its issue. */
export interface Turn {
  readonly becameDone: boolean;
  /** No longer done, or put back. */
  readonly becameOpen: boolean;
  /** Put back after it was dropped. */
  readonly restored: boolean;
  /** We close the issue. */
  readonly closing: boolean;
  /** We reopen it. */
  readonly reopening: boolean;
  /** We had closed it and it is open again: by us now, or by a person or a cut-off run before. */
  readonly openAgain: boolean;
}

/** Reads what turned in the minutes' own state; an issue turns with it on that edge alone. */
export function readTurn(
  fact: FactOf<"kept">,
  issue: Issue,
  changed: Differences,
  { config, login }: Pick<PlanContext, "config" | "login">,
): Turn {
  const { entry, action } = fact;
  const isOpen = action.state === "open";
  const closedUntold = isClosedUntold(entry, issue, login);
  const restored = fact.restored || (closedUntold && isOpen && issue.stateReason === "not_planned");
  const becameDone = changed.state && !isOpen;
  const becameOpen =
    restored || (isOpen && (changed.state || (closedUntold && entry.state === "open")));
  const wasOurs = becameOpen && isOpen && lastWritten(entry, issue, login).state === "closed";
  const isClosedByUs = issue.closedBy === login || issue.closedBy === null;
  const reopening = wasOurs && issue.state === "closed" && isClosedByUs && config.reopen.unticked;
  return {
    becameDone,
    becameOpen,
    restored,
    closing: becameDone && issue.state === "open" && config.close.done,
    reopening,
    openAgain: reopening || (wasOurs && issue.state === "open"),
  };
}
