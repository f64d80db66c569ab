import type { Action } from "../actions/action.ts";
import { describeAction } from "./describe-action.ts";
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
    ...describeAction(file, action),
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
