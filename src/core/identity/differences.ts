import type { Action } from "../actions/action.ts";
import { canonicalText } from "./canonical-text.ts";
import type { LedgerEntry } from "./ledger.ts";
import { conflicts, isMisspelling, similarity } from "./similarity.ts";
import { type Terms, terms } from "./terms.ts";
import { withoutDue } from "./without-due.ts";

/**
 * How the wording of an action changed since it was last written into its issue.
 *
 * - `same`: not at all, or in case, white space and punctuation alone.
 * - `small`: a typo, an article, an inflection: the same terms. Nothing is written for these.
 * - `reworded`: other words for the same task: the issue is updated, nobody is told.
 * - `meaning`: other numbers, names, a "not", or mostly other words: people want to know.
 */
export type Wording = "same" | "small" | "reworded" | "meaning";

/** What differs between what the ledger remembers of an action and the minutes now. */
export interface Differences {
  readonly wording: Wording;
  readonly owners: boolean;
  readonly due: boolean;
  readonly state: boolean;
}

/** Below this much in common, a rewording changes the meaning. */
const SAME_MEANING = 0.6;

/** Compares a remembered action with the minutes' present wording of it. */
export function differences(
  entry: Pick<LedgerEntry, "text" | "owners" | "due" | "state">,
  action: Pick<Action, "text" | "owners" | "due" | "state">,
): Differences {
  const owners = action.owners.map((owner) => owner.name.toLowerCase()).sort();
  return {
    wording: compareWording(entry, action),
    owners:
      owners.join("\n") !==
      entry.owners
        .map((name) => name.toLowerCase())
        .sort()
        .join("\n"),
    due: entry.due !== action.due,
    state: entry.state !== action.state,
  };
}

/** Whether the difference is worth a write: a small edit is not. */
export function isMaterial(of: Differences): boolean {
  return of.owners || of.due || of.state || of.wording === "reworded" || of.wording === "meaning";
}

type Worded = Pick<LedgerEntry, "text" | "due">;

/** The words of the due date do not count: that is told by itself. */
function compareWording(before: Worded, after: Worded): Wording {
  const [old, now] = [withoutDue(before.text, before.due), withoutDue(after.text, after.due)];
  if (canonicalText(old) === canonicalText(now)) return "same";
  const a = terms(old);
  const b = terms(now);
  const exact = sameSet(a.numbers, b.numbers) && sameSet(a.identifiers, b.identifiers);
  if (exact && a.negated === b.negated && sameWords(a, b)) return "small";
  return conflicts(a, b) || similarity(a, b) < SAME_MEANING ? "meaning" : "reworded";
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((x) => b.has(x));
}

function sameWords(a: Terms, b: Terms): boolean {
  if (a.words.size !== b.words.size) return false;
  const left = [...a.words].filter((word) => !b.words.has(word));
  const right = [...b.words].filter((word) => !a.words.has(word));
  return left.every((word) => right.some((other) => isMisspelling(word, other)));
}
