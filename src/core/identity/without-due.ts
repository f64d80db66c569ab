import { findDates } from "../actions/dates/find-dates.ts";

/**
 * A sentence without the words of its due date, which is a field of its own: what is due "by 1 May"
 * this week and was "by 1 April" last week is the same task. Other dates, of what a task is about,
 * stay.
 *
 * @param due ISO date, or null
 */
export function withoutDue(text: string, due: string | null): string {
  if (due === null || !/\d/.test(text)) return text;
  return findDates(text, due)
    .filter(({ date }) => date === due)
    .reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
}
