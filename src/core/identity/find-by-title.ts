import type { Action } from "../actions/action.ts";
import { conflicts, containment } from "./similarity.ts";
import { terms } from "./terms.ts";

/** A title stands in an action when this much of it does: titles are shorter than what they name. */
const ENOUGH = 0.8;

/**
 * The action that an issue of a known title is of: the one with its fingerprint, else the one whose
 * title is the same, else the only one that says nearly all of it. Null where none does, or several.
 */
export function findByTitle(
  actions: readonly Action[],
  fingerprint: string,
  title: string,
): Action | null {
  const known = actions.find(({ id }) => id === fingerprint);
  if (known !== undefined) return known;
  const same = actions.filter((action) => action.title === title);
  if (same.length === 1) return same[0] ?? null;
  const wanted = terms(title);
  const alike = actions.filter((action) => {
    const own = terms(action.text);
    return !conflicts(wanted, own) && containment(wanted, own) >= ENOUGH;
  });
  return alike.length === 1 ? (alike[0] ?? null) : null;
}
