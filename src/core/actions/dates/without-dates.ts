import type { FieldContext } from "../context/field-context.ts";
import { datesIn } from "./dates-in.ts";

const LEADS_TO =
  /[\s,;:([–—-]*(?:\b(?:due(?: date| by| on)?|deadline|eta|target(?: date)?|by|before|until|till|on|in))?[\s:*_]*$/i;

/** A note without its dates and what leads up to them: "Ann, by June 1" → "Ann". */
export function withoutDates(text: string, meeting: string | null, context: FieldContext): string {
  let rest = text;
  for (const { start, end } of datesIn(text, meeting, context).toReversed())
    rest = rest.slice(0, start).replace(LEADS_TO, "") + rest.slice(end).replace(/^[\s)\]]+/, "");
  return rest;
}
