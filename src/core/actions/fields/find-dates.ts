import { en } from "chrono-node";
import { addDays, dayOf } from "./iso-date.ts";
import { PERIOD_RULES } from "./parse-period.ts";

/** A date or period that a text names. */
export interface DateMention {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** ISO date: the last day that is meant. */
  readonly date: string;
  /** A certain day, or a period or duration of which `date` is the last day. */
  readonly kind: "day" | "period";
}

const NAMED_OR_NUMERIC =
  /\d|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b|\b(?:today|tonight|tomorrow)\b/;
const NUMERIC_ONLY = /^[\d\s./,:-]+$/;
const ISO = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}$/;
/** With dots and a year, the day comes first. */
const DOTTED = /(?<![\w./-])(\d{1,2})\.(\d{1,2})\.(20\d\d)(?![\w/]|\.\d)/g;
const DAY_AND_MONTH = /(?<![\w./-])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?![\w/]|\.\d)/g;

/**
 * Finds the dates in a text, relative to a meeting's date and forward from it, in order of place.
 * A period counts as its last day: "June", "next week" (its Sunday), "mid-week" (Wednesday). Numbers
 * with a slash are month first, as far as that makes a date. Version numbers and times are no dates.
 */
export function findDates(text: string, meeting: string): DateMention[] {
  const found: DateMention[] = [];
  let rest = text;
  const take = (start: number, end: number, date: string, kind: DateMention["kind"]): void => {
    found.push({ start, end, date, kind });
    rest = rest.slice(0, start) + "\u0001".repeat(end - start) + rest.slice(end);
  };
  for (const match of text.matchAll(DAY_AND_MONTH)) {
    const date = slashed(match, meeting);
    if (date !== null) take(match.index, match.index + match[0].length, date, "day");
  }
  for (const match of text.matchAll(DOTTED)) {
    const date = dayOf(Number(match[3]), Number(match[2]), Number(match[1]));
    if (date !== null) take(match.index, match.index + match[0].length, date, "day");
  }
  for (const { pattern, last } of PERIOD_RULES) {
    for (const match of rest.matchAll(pattern)) {
      const lead = /^[\s(]*/.exec(match[0])?.[0].length ?? 0;
      const date = last(match.groups ?? {}, meeting);
      if (date !== null) take(match.index + lead, match.index + match[0].length, date, "period");
    }
  }
  const reference = { instant: new Date(`${meeting}T12:00:00Z`), timezone: 0 };
  for (const result of en.casual.parse(rest, reference, { forwardDate: true })) {
    const { start, end, index, text: words } = result;
    const last = end ?? start;
    const isDay = last.isCertain("day") || last.isCertain("weekday");
    if (!isDay || !NAMED_OR_NUMERIC.test(words)) continue;
    // "today's proposal"
    if (/^['’]s/.test(rest.slice(index + words.length))) continue;
    if (NUMERIC_ONLY.test(words.trim()) && !ISO.test(words.trim())) continue;
    const month = last.get("month");
    const year = last.get("year");
    const day = last.get("day");
    if (month === null || year === null || day === null) continue;
    const date = dayOf(year, month, day);
    if (date === null) continue;
    const lead = /^on\s+/i.exec(words)?.[0].length ?? 0;
    const until = index + words.length;
    take(index + lead, until, forward(date, meeting, last.isCertain("year")), "day");
  }
  return found.sort((a, b) => a.start - b.start);
}

/** chrono takes the nearest year for a day and month; a plan's day lies ahead. */
function forward(date: string, meeting: string, certainYear: boolean): string {
  if (certainYear || date >= addDays(meeting, -45)) return date;
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}

function slashed(
  [, first = "", second = "", third]: RegExpExecArray,
  meeting: string,
): string | null {
  const [a, b] = [Number(first), Number(second)];
  const year = third === undefined ? Number(meeting.slice(0, 4)) : (Number(third) % 100) + 2000;
  const date = dayOf(year, a, b) ?? dayOf(year, b, a);
  return date === null ? null : forward(date, meeting, third !== undefined);
}
