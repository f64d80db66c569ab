import { addDays, addMonths, lastOfMonth, weekdayOf } from "./iso-date.ts";
import { monthOf, PART, partOf, yearOf, type Part, type PeriodRule } from "./period-rule.ts";

const WEEKDAYS = "mon tue wed thu fri sat sun".split(" ");
const WEEKDAY =
  "(?:Mon(?:day)?|Tue(?:s|sday)?|Wed(?:nesday)?|Thu(?:r|rs|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)\\b";

const NTH = "(?<day>[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)\\b";
/** Not "the 3rd floor" or "the 3rd of May". */
const ALONE = "(?! (?!(?:and|or|at|with|if|so|to|but)\\b)\\p{L})";
/** "Friday the 17th"; "by the 17th"; "(the 17th)". */
const NTH_DAYS = [
  new RegExp(`\\b${WEEKDAY},? (?:the )?${NTH}${ALONE}`, "giu"),
  new RegExp(
    `(?<=\\b(?:by|before|until|till|due|deadline|eta|target|than|on|date)[\\s:*]+(?:on )?)the ${NTH}${ALONE}`,
    "giu",
  ),
  new RegExp(`(?<=[([:,–-] ?|^\\s*)the ${NTH}(?=\\s*(?:[)\\]:]|$))`, "giu"),
];

const WEEK = "(?<week>[1-5]?\\d)\\b";
/** "CW 23", "2024-W23"; "week 23 of 2024"; a plain "week 23" only where a date stands. */
const CALENDAR_WEEKS = [
  new RegExp(
    `(?<!\\w)(?:(?<yearBefore>20\\d\\d)[ -]?)?(?:(?:CW|KW|[Ww]k|[Cc]alendar week|ISO week) ?|W(?=\\d\\d\\b))${WEEK}(?:(?: of |,? |\\/)(?<year>20\\d\\d)\\b)?`,
    "g",
  ),
  new RegExp(`\\bweek ${WEEK}(?: of |,? |\\/)(?<year>20\\d\\d)\\b`, "gi"),
  new RegExp(
    `(?<=\\b(?:by|in|before|until|than|of|due|eta|target|date|deadline)[\\s:*]+)week ${WEEK}`,
    "gi",
  ),
  new RegExp(`(?<=[([,:–-] ?|^\\s*)week ${WEEK}(?=\\s*(?:[)\\]:]|$))`, "gi"),
];

/** Days and weeks by their distance from the meeting: "next week", "tonight". */
export const NEAR_PERIODS: readonly PeriodRule[] = [
  {
    pattern: new RegExp(`\\b(?<count>a|one|two) weeks? from (?<day>${WEEKDAY})`, "gi"),
    last: ({ count, day }, meeting) =>
      addDays(
        onOrAfter(addDays(meeting, 1), WEEKDAYS.indexOf((day ?? "").slice(0, 3).toLowerCase()) + 1),
        /two/i.test(count ?? "") ? 14 : 7,
      ),
  },
  { pattern: /\bmid-?week\b/gi, last: (_, meeting) => onOrAfter(addDays(meeting, 1), 3) },
  {
    pattern: new RegExp(
      `\\b(?<day>${WEEKDAY})\\.?,? (?:of )?(?<which>this|next|the following) week\\b|\\b(?<which2>this|next) week,? (?:on )?(?<day2>${WEEKDAY})`,
      "gi",
    ),
    last: ({ day, which, which2, day2 }, meeting) => {
      const weekday = WEEKDAYS.indexOf((day ?? day2 ?? "").slice(0, 3).toLowerCase()) + 1;
      const monday = addDays(meeting, 1 - weekdayOf(meeting));
      return addDays(monday, (/this/i.test(which ?? which2 ?? "") ? -1 : 6) + weekday);
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:EOD|EOB|COB|close of business|end of (?:the )?(?:day|business)|tonight|this (?:morning|afternoon|evening))\\b(?! (?:on )?${WEEKDAY})`,
      "gi",
    ),
    last: (_, meeting) => meeting,
  },
  {
    pattern: /\bwithin the (?:next |coming )?(?<unit>week|month|year)\b/gi,
    last: ({ unit }, meeting) =>
      /week/i.test(unit ?? "")
        ? addDays(meeting, 7)
        : addMonths(meeting, /month/i.test(unit ?? "") ? 1 : 12),
  },
  ...NTH_DAYS.map((pattern): PeriodRule => ({
    pattern,
    last: ({ day }, meeting) => nthDay(Number(day), meeting),
  })),
  { pattern: /\b(?:the )?week after next\b/gi, last: (_, meeting) => sundayAfter(meeting, 2) },
  {
    pattern: new RegExp(
      `${PART}\\b(?<which>this|next|coming|the|current|following)? ?\\bweek\\b(?! ?end)`,
      "gi",
    ),
    last: ({ part, which }, meeting) => {
      if (part === undefined && !/this|next|coming|current|following/i.test(which ?? ""))
        return null;
      const week = sundayAfter(meeting, /next|coming|following/i.test(which ?? "") ? 1 : 0);
      const days: Record<Part, number> = { early: -5, mid: -4, end: 0 };
      return addDays(week, days[partOf(part)]);
    },
  },
  ...CALENDAR_WEEKS.map((pattern): PeriodRule => ({
    pattern,
    last: ({ week, yearBefore, year = yearBefore }, meeting) =>
      calendarWeek(Number(week), meeting, year),
  })),
  {
    pattern: /\b(?:this |the |next |at |over )week-?end\b/gi,
    last: (_, meeting) => onOrAfter(meeting, 7),
  },
  {
    pattern: /\b(?:EOW|eow|end-of-week|week['’]s end)\b/g,
    last: (_, meeting) => onOrAfter(meeting, 7),
  },
];

function onOrAfter(date: string, weekday: number): string {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}

/** The Sunday that ends a meeting's week, or one some weeks later. */
function sundayAfter(meeting: string, weeks: number): string {
  return addDays(meeting, 7 - weekdayOf(meeting) + 7 * weeks);
}

/** The next day of that number: this month's, or else next month's; null where that has no such day. */
function nthDay(day: number, meeting: string): string | null {
  const isLater = day >= Number(meeting.slice(8));
  const end = lastOfMonth(yearOf(meeting), monthOf(meeting) + (isLater ? 0 : 1));
  const date = `${end.slice(0, 8)}${String(day).padStart(2, "0")}`;
  return date > end ? null : date;
}

/** The Sunday of an ISO week: week 1 holds 4 January. The next one of that number, from last week on. */
function calendarWeek(week: number, meeting: string, year: string | undefined): string | null {
  if (week < 1 || week > 53) return null;
  const inYear = (one: number): string => {
    const first = `${one}-01-04`;
    return addDays(first, 7 * week - weekdayOf(first));
  };
  if (year !== undefined) return inYear(Number(year));
  const sunday = inYear(yearOf(meeting));
  return sunday >= addDays(meeting, -7) ? sunday : inYear(yearOf(meeting) + 1);
}
