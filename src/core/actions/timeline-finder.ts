import { containment } from "../identity/similarity.ts";
import { terms, type Terms } from "../identity/terms.ts";
import type { OutlineNode } from "../minutes/outline.ts";
import type { FieldContext } from "./context/field-context.ts";
import { findDue } from "./dates/find-due.ts";
import type { Reading } from "./reading/reading.ts";

/** The share of an entry's words that the action must have, and the fewest that tell something. */
const SAME = 2 / 3;
const LEAST_WORDS = 2;
/** "15 June 2026" and the like: a longer topic is no date. */
const LONGEST_DATE = 20;
/** A timeline is short: of more entries the rest is not looked at. */
const MOST = 100;

interface Entry {
  readonly due: string;
  readonly said: Terms;
  readonly section: OutlineNode | undefined;
}

/**
 * Until when a timeline of the same section ("June: seal the tank") wants what a statement
 * says: the first entry that is mostly about it; null where there is none.
 */
export function timelineFinder(
  readings: readonly Reading[],
  context: FieldContext,
): (reading: Reading) => string | null {
  const all = readings.flatMap((reading): Entry[] => {
    const { topic, body, statement } = reading;
    const isDated = topic !== null && topic.length <= LONGEST_DATE;
    if (!isDated && !isListed(reading)) return [];
    const { due, span } = findDue(statement, context);
    const isFromAbove = !isDated && span === null;
    if (
      due === null ||
      !(isFromAbove || (isDated && span?.start === 0 && span.end >= topic.length))
    )
      return [];
    return [{ due, said: terms(body), section: sectionOf(reading) }];
  });
  const entries = all.slice(0, MOST);
  return (reading) => {
    const own = terms(`${reading.topic ?? ""} ${reading.body}`);
    const section = sectionOf(reading);
    const entry = entries.find(
      ({ said, section: other }) =>
        other === section && said.words.size >= LEAST_WORDS && containment(said, own) >= SAME,
    );
    return entry?.due ?? null;
  };
}

/** "Keep the shop shut until May 3 to do:" and what is listed beneath it. */
function isListed({ statement: { block, ancestors } }: Reading): boolean {
  const above = ancestors.at(-1);
  return block.kind === "item" && above?.kind === "paragraph" && LEADS_IN.test(above.text);
}

const LEADS_IN = /\b(?:until|by|before)\b[^:]*:\s*$/i;

function sectionOf({ statement }: Reading): OutlineNode | undefined {
  return statement.ancestors.findLast(({ kind }) => kind === "heading");
}
