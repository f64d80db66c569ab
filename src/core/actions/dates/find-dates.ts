import { en } from "chrono-node";
import { evenOut } from "./even-out.ts";
import { addDays, dayOf, weekdayOf } from "./iso-date.ts";
import { PERIOD_RULES } from "./period-rules.ts";

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
  /\d|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|tonight|tomorrow)\b/;
const NUMERIC_ONLY = /^[\d\s./,:-]+$/;
const ISO = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:,? \d{1,2}:\d\d)?$/;
/** With dots and a year, the day comes first. */
const DOTTED = /(?<![\w./-])(\d{1,2})\.(\d{1,2})\.(20\d\d)(?![\w/]|\.\d)/g;
/** The same without a year, where the file writes dates so, or it would be a version. */
const DOTTED_SHORT =
  /(?<=\b(?:by|until|before|due|on|deadline|till)[:\s]+)(\d{1,2})\.(\d{1,2})\.?(?![\w/]|\.?\d)/gi;
const COMPACT = /(?<![\w./-])(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\w/-])/g;
/** With hyphens, the day comes first as well; the year comes first in an ISO date. */
const HYPHENED = /(?<![\w./-])(\d{1,2})-(\d{1,2})-(20\d\d)(?![\w/-]|\.\d)/g;
const WEEK_OF = /\bweek of(?: the)?\s*$/i;
const BEFORE_THE = /\b(?:before|by|until|for|at|in time for|ahead of)(?: the)?\s*$/i;
/** "3/6", but not "1/2 day", "3/4 of them", "24/7". */
const DAY_AND_MONTH =
  /(?<![\w./-])(?!24\/7\b)(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?![\w/]|\.\d| ?(?:hours?|days?|weeks?|months?|years?|pages?)\b| of (?:the|all|our|them|those|these)\b)/g;
/** The year of "3 June '26". */
const SHORT_YEAR = /^,? ?['’](\d\d)\b/;
/** A time of day, masked, with its zone. */
const TIME =
  /^(?:,? (?:at |by )?\p{Cc}+)? ?(?:UTC|GMT|AoE|[ACEMPW]E?[DS]?T)\b|^,? (?:at |by )?\p{Cc}+/u;
/** A length of time, which says how long the work takes: "1h", "(30 min)". */
const HOURS = /^\d+(?:\.\d+)? ?(?:h|hrs?|hours?|m|mins?|minutes?)\b/i;

/** How a file writes its dates. */
export interface DateStyle {
  /** "3/6" is 3 June. */
  readonly isDayFirst: boolean;
  /** "3.6." is a date. */
  readonly isDotted: boolean;
}

/** As far as nothing tells otherwise. */
export const USUAL_STYLE: DateStyle = { isDayFirst: false, isDotted: false };

/**
 * Finds the dates in a text, relative to a meeting's date and forward from it, in order of place.
 * A period counts as its last day: "June", "next week" (its Sunday), "mid-week" (Wednesday). Numbers
 * with a slash are month first, as far as that makes a date and the file's style does not tell
 * otherwise. Version numbers and times are no dates.
 */
export function findDates(
  written: string,
  meeting: string,
  style: DateStyle = USUAL_STYLE,
): DateMention[] {
  const text = evenOut(written);
  const found: DateMention[] = [];
  let rest = text;
  const take = (start: number, end: number, date: string, kind: DateMention["kind"]): void => {
    found.push({ start, end, date, kind });
    rest = rest.slice(0, start) + "\u0001".repeat(end - start) + rest.slice(end);
  };
  for (const match of text.matchAll(DAY_AND_MONTH)) {
    const date = slashed(match, meeting, style);
    if (date !== null) take(match.index, match.index + match[0].length, date, "day");
  }
  for (const match of text.matchAll(HYPHENED)) {
    const date = slashed(match, meeting, { ...style, isDayFirst: true });
    if (date !== null) take(match.index, match.index + match[0].length, date, "day");
  }
  for (const match of text.matchAll(DOTTED)) {
    const date = dayOf(Number(match[3]), Number(match[2]), Number(match[1]));
    if (date !== null) take(match.index, match.index + match[0].length, date, "day");
  }
  if (style.isDotted)
    for (const match of text.matchAll(DOTTED_SHORT)) {
      const date = dayOf(Number(meeting.slice(0, 4)), Number(match[2]), Number(match[1]));
      if (date !== null)
        take(match.index, match.index + match[0].length, forward(date, meeting, false), "day");
    }
  for (const match of text.matchAll(COMPACT)) {
    const date = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
    if (date !== null) take(match.index, match.index + match[0].length, date, "day");
  }
  for (const { pattern, last } of PERIOD_RULES) {
    for (const match of rest.matchAll(pattern)) {
      const lead = /^[\s(:=]*/.exec(match[0])?.[0].length ?? 0;
      const date = last(match.groups ?? {}, meeting);
      if (date !== null) take(match.index + lead, match.index + match[0].length, date, "period");
    }
  }
  if (!NAMED_OR_NUMERIC.test(rest)) return joinDays(text, found);
  const reference = { instant: new Date(`${meeting}T12:00:00Z`), timezone: 0 };
  for (const result of en.casual.parse(rest, reference, { forwardDate: true })) {
    const { start, end } = result;
    // chrono takes a weekday with its brackets.
    const words = result.text.replace(/^[([（]+|[)\]）]+$/g, "");
    const index = result.index + result.text.indexOf(words);
    const last = end ?? start;
    const isDay = last.isCertain("day") || last.isCertain("weekday");
    if (!isDay || !NAMED_OR_NUMERIC.test(words)) continue;
    // "today's proposal", but "before Friday's call"
    if (/^['’]s/.test(rest.slice(index + words.length)) && !BEFORE_THE.test(rest.slice(0, index)))
      continue;
    if (NUMERIC_ONLY.test(words.trim()) && !ISO.test(words.trim())) continue;
    if (HOURS.test(words)) continue;
    const month = last.get("month");
    const short = last.isCertain("year") ? null : SHORT_YEAR.exec(rest.slice(index + words.length));
    const year = short === null ? last.get("year") : 2000 + Number(short[1]);
    const day = last.get("day");
    if (month === null || year === null || day === null) continue;
    const named = dayOf(year, month, day);
    if (named === null) continue;
    // "by Tuesday", said on a Tuesday, is the next one.
    const isSameWeekday = named === meeting && last.isCertain("weekday") && !last.isCertain("day");
    const date = isSameWeekday ? addDays(named, 7) : named;
    const lead = /^on\s+/i.exec(words)?.[0].length ?? 0;
    const behind = short ?? TIME.exec(text.slice(index + words.length));
    const until = index + words.length + (behind?.[0].length ?? 0);
    const isYearCertain = short !== null || last.isCertain("year");
    const ahead = forward(date, meeting, isYearCertain);
    const week = WEEK_OF.exec(rest.slice(0, index));
    // "the week of June 3" ends on its Sunday.
    if (week) take(week.index, until, addDays(ahead, 7 - weekdayOf(ahead)), "period");
    else take(index + lead, until, ahead, "day");
  }
  return joinDays(text, found);
}

const WEEKDAY_ONLY = /^(?:mon|tue|wed|thu|fri|sat|sun)\p{Ll}*\.?$/iu;
const END_OF_DAY = /^(?:EO[BD]|COB|close of business|end of (?:the )?(?:day|business))$/i;

/** In order of place; "Friday 5/26" is one day, and that is what its numbers say; so is "Friday EOD". */
function joinDays(text: string, found: readonly DateMention[]): DateMention[] {
  const joined: DateMention[] = [];
  for (const mention of [...found].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const isBeside =
      last?.kind === "day" && /^[\s,(]{1,3}$/.test(text.slice(last.end, mention.start));
    const wordsOf = ({ start, end }: DateMention): string => text.slice(start, end);
    if (isBeside && mention.kind === "day" && WEEKDAY_ONLY.test(wordsOf(last)))
      joined[joined.length - 1] = { ...mention, start: last.start };
    else if (isBeside && END_OF_DAY.test(wordsOf(mention)))
      joined[joined.length - 1] = { ...last, end: mention.end };
    else joined.push(mention);
  }
  return joined;
}

/** chrono takes the nearest year for a day and month; a plan's day lies ahead. */
function forward(date: string, meeting: string, certainYear: boolean): string {
  if (certainYear || date >= addDays(meeting, -45)) return date;
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}

function slashed(
  [, first = "", second = "", third]: RegExpExecArray,
  meeting: string,
  { isDayFirst }: DateStyle,
): string | null {
  const [a, b] = [Number(first), Number(second)];
  const year = third === undefined ? Number(meeting.slice(0, 4)) : (Number(third) % 100) + 2000;
  const [monthFirst, dayFirst] = [dayOf(year, a, b), dayOf(year, b, a)];
  // What has passed by one reading and lies ahead by the other is meant by the other.
  const isAhead = (date: string | null): boolean => date !== null && date >= meeting;
  const isOnlyDayFirst = isAhead(dayFirst) && !isAhead(monthFirst);
  const date = isDayFirst || isOnlyDayFirst ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
  return date === null ? null : forward(date, meeting, third !== undefined);
}
