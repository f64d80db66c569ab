import { addDays, lastOfMonth, weekdayOf } from "./iso-date.ts";
import { monthOf, yearOf, type PeriodRule } from "./period-rule.ts";

/** Feasts and seasons. */
export const FEASTS_AND_SEASONS: readonly PeriodRule[] = [
  {
    pattern: /\b(?:Christmas|Xmas|X-mas)\b/gi,
    last: (_, meeting) => `${yearOf(meeting) + (meeting.slice(5) > "12-25" ? 1 : 0)}-12-25`,
  },
  {
    // Said in the last months of a year, these are the ones at its end.
    pattern:
      /\b(?:before|by|until|over|during) (?:the )?(?:winter |end[- ]of[- ]year )?(?:holidays?|holiday (?:season|break)|winter break)\b/gi,
    last: (_, meeting) => (monthOf(meeting) >= 10 ? `${yearOf(meeting)}-12-25` : null),
  },
  { pattern: /\bThanksgiving\b/g, last: (_, meeting) => nextThanksgiving(meeting) },
  {
    pattern: /\b(?:the )?new year(?:'s)?(?: eve)?\b/gi,
    last: (_, meeting) => `${yearOf(meeting)}-12-31`,
  },
  { pattern: /\bEaster\b/g, last: (_, meeting) => nextEaster(meeting) },
  {
    pattern:
      /\b(?<part>before|by|end of|this|next|during|in|over)(?: the)?(?<end> end of(?: the)?)? (?<season>spring|summer|autumn|fall)(?: break| holidays?)?(?: (?<year>20\d\d))?\b/gi,
    last: ({ part, end: isEnd, season, year }, meeting) => {
      const ends: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11, fall: 11 };
      const month = ends[(season ?? "").toLowerCase()] ?? 8;
      // What is to be ready before a season is to be ready before its first month.
      const end = isEnd === undefined && /before|by/i.test(part ?? "") ? month - 2 : month;
      const first = Number(year ?? yearOf(meeting));
      const date = lastOfMonth(first, end);
      return year === undefined && date < meeting ? lastOfMonth(first + 1, end) : date;
    },
  },
];

/** Easter Sunday on or after a date (the Gregorian computus, as Meeus gives it). */
function nextEaster(meeting: string): string {
  const easter = (year: number): string => {
    const a = year % 19;
    const b = Math.floor(year / 100);
    const c = year % 100;
    const h =
      (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) %
      30;
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
    const m = Math.floor((a + 11 * h + 22 * l) / 451);
    const n = h + l - 7 * m + 114;
    return addDays(`${year}-0${Math.floor(n / 31)}-01`, n % 31);
  };
  const year = yearOf(meeting);
  return easter(year) >= meeting ? easter(year) : easter(year + 1);
}

/** The fourth Thursday of November, on or after a date. */
function nextThanksgiving(meeting: string): string {
  const thanksgiving = (year: number): string => {
    const first = `${year}-11-01`;
    return addDays(first, ((4 - weekdayOf(first) + 7) % 7) + 21);
  };
  const year = yearOf(meeting);
  return thanksgiving(year) >= meeting ? thanksgiving(year) : thanksgiving(year + 1);
}
