import { addDays, addMonths, lastOfMonth, weekdayOf } from "./iso-date.ts";
import { monthOf, PART, partOf, yearOf, type Part, type PeriodRule } from "./period-rule.ts";

const WEEKDAYS = "mon tue wed thu fri sat sun".split(" ");
const WEEKDAY =
  "(?:Mon(?:day)?|Tue(?:s|sday)?|Wed(?:nesday)?|Thu(?:r|rs|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)\\b";

/** Days and weeks by their distance from the meeting: "next week", "tonight". */
export const NEAR_PERIODS: readonly PeriodRule[] = [
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
      `\\b(?:EOD|COB|close of business|end of (?:the )?(?:day|business)|tonight|this (?:morning|afternoon|evening))\\b(?! (?:on )?${WEEKDAY})`,
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
  {
    pattern: /\b(?:by|before|until) the (?<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)\b(?! \p{L})/giu,
    last: ({ day }, meeting) => {
      const here = `${meeting.slice(0, 8)}${(day ?? "").padStart(2, "0")}`;
      const month = here < meeting ? monthOf(meeting) + 1 : monthOf(meeting);
      const end = lastOfMonth(yearOf(meeting), month);
      const date = `${end.slice(0, 8)}${(day ?? "").padStart(2, "0")}`;
      return date > end ? null : date;
    },
  },
  {
    pattern: new RegExp(
      `${PART}\\b(?<which>this|next|coming|the|current|following)? ?\\bweek\\b(?! ?end)`,
      "gi",
    ),
    last: ({ part, which }, meeting) => {
      if (part === undefined && !/this|next|coming|current|following/i.test(which ?? ""))
        return null;
      const sunday = addDays(meeting, 7 - weekdayOf(meeting));
      const week = /next|coming|following/i.test(which ?? "") ? addDays(sunday, 7) : sunday;
      const days: Record<Part, number> = { early: -5, mid: -4, end: 0 };
      return addDays(week, days[partOf(part)]);
    },
  },
  {
    pattern:
      /\b(?:(?:CW|KW|calendar week|ISO week) ?|(?<=\b(?:by|in|before|until|end of) )week |W(?=\d\d\b))(?<week>[1-5]?\d)\b/g,
    last: ({ week }, meeting) => calendarWeek(Number(week), meeting),
  },
  {
    pattern: /\b(?:this |the |next |at |over )week-?end\b/gi,
    last: (_, meeting) => onOrAfter(meeting, 7),
  },
  { pattern: /\bEOW\b/g, last: (_, meeting) => onOrAfter(meeting, 7) },
];

function onOrAfter(date: string, weekday: number): string {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}

/** The Sunday of an ISO week: week 1 holds 4 January. The next one of that number, from last week on. */
function calendarWeek(week: number, meeting: string): string | null {
  if (week < 1 || week > 53) return null;
  const inYear = (year: number): string => {
    const first = `${year}-01-04`;
    return addDays(first, 7 * week - weekdayOf(first));
  };
  const sunday = inYear(yearOf(meeting));
  return sunday >= addDays(meeting, -7) ? sunday : inYear(yearOf(meeting) + 1);
}
