import type { FieldContext } from "../context/field-context.ts";
import { knownNames } from "../owners/known-names.ts";
import { dateStyle } from "./date-style.ts";
import { findDates, type DateMention } from "./find-dates.ts";

/** The dates in a text; without a meeting's date only one with its year means anything. */
export function datesIn(
  text: string,
  meeting: string | null,
  { minutes, people }: FieldContext,
): DateMention[] {
  const { agents } = knownNames(minutes, people);
  return findDates(text, meeting ?? "2000-01-01", dateStyle(minutes)).filter(
    ({ start, end }) =>
      (meeting !== null || hasYear(text.slice(start, end))) &&
      !(agents.has(text.slice(start, end).toLowerCase()) && !OF_TIME.test(text.slice(0, start))),
  );
}

/** What tells the month from somebody who is called like it: "by June", "end of May". */
const OF_TIME =
  /\b(?:by|in|before|until|till|since|after|during|from|to|of|for|end|mid|early|late|next|last|this|due|\d+(?:st|nd|rd|th)?)[\s-]+$/i;

/** Whether a text is nothing but a date. */
export function isAll(text: string, { start, end }: DateMention): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end));
}

/** The latest of some dates. */
export function latest(mentions: readonly DateMention[]): DateMention | undefined {
  return [...mentions].sort((a, b) => b.date.localeCompare(a.date))[0];
}

function hasYear(text: string): boolean {
  return /\b20\d\d\b/.test(text);
}
