import type { Action } from "../actions/action.ts";
import { canonicalText } from "./canonical-text.ts";
import type { Remembered } from "./remembered.ts";
import { topicOf } from "./topic-of.ts";

/**
 * Which entry is whose: by id, and by equal text where a run that was cut short has written an
 * entry's new id while the page still names the old blob. The same topic goes first: an id counts
 * equal texts in their order, which changes when their headings swap.
 */
export function claimEntries(
  actions: readonly Action[],
  own: readonly Remembered[],
): ReadonlyMap<Action, Remembered> {
  const live = own.filter(({ entry }) => entry.fate !== "withdrawn");
  const claims = new Map<Action, Remembered>();
  const free = new Set(live);
  const sameId = (action: Action, { entry }: Remembered): boolean => entry.id === action.id;
  const sameText = (action: Action, { entry }: Remembered): boolean =>
    canonicalText(entry.stated?.text ?? entry.text) === canonicalText(action.text);
  const inTopic =
    (by: typeof sameId): typeof sameId =>
    (action, remembered) =>
      canonicalText(remembered.entry.topic) === canonicalText(topicOf(action)) &&
      by(action, remembered);
  for (const by of [inTopic(sameId), inTopic(sameText), sameId, sameText]) {
    for (const action of actions.filter((candidate) => !claims.has(candidate))) {
      const found = [...free].find((remembered) => by(action, remembered));
      if (found === undefined) continue;
      claims.set(action, found);
      free.delete(found);
    }
  }
  return claims;
}
