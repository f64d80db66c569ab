import type { Lines } from "../lines.ts";
import { canonicalText } from "./canonical-text.ts";
import { type Terms, terms } from "./terms.ts";
import { withoutDue } from "./without-due.ts";

/** What matching reads of an action, an entry of the ledger or a statement. */
export interface Matchable {
  readonly text: string;
  readonly canonical: string;
  /** Of its text without the words of its due date. */
  readonly terms: Terms;
  /** The nearest heading or parent, canonical: equal sentences under different topics are two. */
  readonly topic: string;
  /** Owners' names in lower case. */
  readonly owners: ReadonlySet<string>;
  readonly lines: Lines;
}

/** Reads what matching needs, once per sentence. */
export function matchable(of: {
  text: string;
  topic: string;
  owners: readonly string[];
  due: string | null;
  lines: Lines;
}): Matchable {
  return {
    text: of.text,
    canonical: canonicalText(of.text),
    terms: terms(withoutDue(of.text, of.due)),
    topic: canonicalText(of.topic),
    owners: new Set(of.owners.map((owner) => owner.toLowerCase())),
    lines: of.lines,
  };
}
