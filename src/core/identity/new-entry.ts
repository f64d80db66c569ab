import type { Action } from "../actions/action.ts";
import { meetingAt } from "../minutes/meeting/meeting-at.ts";
import { digest } from "./digest.ts";
import type { ReadFile } from "./file-change.ts";
import type { LedgerEntry } from "./ledger.ts";

/**
 * A page's line for an action that the ledger meets for the first time. Its key is the action's id
 * of that moment, made unique among `taken`: the same push worked again gives the same key, which
 * is how an issue is found whose number the ledger was never told.
 */
export function newEntry(
  file: ReadFile,
  action: Action,
  taken: (key: string) => boolean,
): LedgerEntry {
  let key = action.id;
  for (let n = 2; taken(key); n += 1) key = digest(`${action.id}\n${n}`);
  return {
    key,
    ...describe(file, action),
    fate: "proposed",
    repository: null,
    movedByPerson: false,
    issue: null,
    issueState: null,
    written: null,
    raised: [],
    intents: [],
    why: action.evidence[0] ?? "",
    where: "",
  };
}

/** What an entry says of its action's present wording and place, once its issue says the same. */
export function describe(
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

/** The nearest heading, or the nearest parent where there is no heading. */
export function topicOf(action: Action): string {
  return action.headings.at(-1) ?? action.parents.at(-1) ?? "";
}
