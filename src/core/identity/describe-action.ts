import type { Action } from "../actions/action.ts";
import { meetingAt } from "../minutes/meeting/meeting-at.ts";
import type { ReadFile } from "./file-change.ts";
import type { LedgerEntry } from "./ledger.ts";
import { topicOf } from "./topic-of.ts";

/** What an entry says of its action's present wording and place, once its issue says the same. */
export function describeAction(
  file: ReadFile,
  action: Action,
): Pick<
  LedgerEntry,
  | "id"
  | "title"
  | "text"
  | "lines"
  | "topic"
  | "date"
  | "owners"
  | "due"
  | "state"
  | "tier"
  | "stated"
> {
  return {
    id: action.id,
    title: action.title,
    text: action.text,
    lines: [action.lines[0], action.lines[1]],
    topic: topicOf(action),
    date: meetingAt(file.minutes, action.lines[0]).date,
    owners: action.owners.map((owner) => owner.name),
    due: action.due,
    state: action.state,
    tier: action.tier,
    stated: undefined,
  };
}
