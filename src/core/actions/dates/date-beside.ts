import type { FieldContext } from "../context/field-context.ts";
import type { Statement } from "../statements/statement.ts";
import { datesIn, latest } from "./dates-in.ts";
import { putsOff } from "./puts-off.ts";

/** A line of a list that is only a date for the others. */
const DATE_LINE = /^\W*(?:target(?: date)?|deadline|due(?: date)?|eta|timescale)\W*:/i;

/**
 * "Deadline: June 1" as the first line of a list is for all of it, further down for the line before;
 * so is what puts off the line before.
 */
export function dateBeside(
  { block, ancestors }: Statement,
  meeting: string | null,
  context: FieldContext,
): string | null {
  const lines = ancestors.at(-1)?.children ?? [];
  const next = lines[lines.indexOf(block) + 1];
  if (next?.kind === "item" && putsOff(next.text)) {
    const later = latest(datesIn(next.text, meeting, context));
    if (later && (meeting === null || later.date > meeting)) return later.date;
  }
  for (const line of [next, lines[0]]) {
    if (line === undefined || line === block || line.kind !== "item") continue;
    if (line.text.length > 80 || !DATE_LINE.test(line.text)) continue;
    const set = latest(datesIn(line.text, meeting, context));
    if (set) return set.date;
  }
  return null;
}
