import { addDays, addMonths, lastOfMonth, weekdayOf } from "./iso-date.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|March|Mar|April|Apr|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
const NUMBER =
  "(?:\\d{1,3}|an?|one|two|three|four|five|six|eight|ten|twelve|(?:a )?couple(?: of)?|(?:a )?few)";
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, eight: 8, ten: 10, twelve: 12, couple: 2, few: 3,
}; // prettier-ignore

/** How far into a month or year "early", "mid" and "late" reach. */
type Part = "early" | "mid" | "end";

interface PeriodRule {
  readonly pattern: RegExp;
  /** The last day that is meant, or null where the words are no date after all. */
  readonly last: (
    groups: Readonly<Record<string, string | undefined>>,
    meeting: string,
  ) => string | null;
}

const PART =
  "(?:(?<part>(?:the )?(?:very )?(?:beginning|start|early|first half|mid(?:dle)?|end|late|second half|eo)(?: of|[ -])?(?: the)?)\\s*)?";

const WEEKDAYS = "mon tue wed thu fri sat sun".split(" ");
const WEEKDAY =
  "(?:Mon(?:day)?|Tue(?:s|sday)?|Wed(?:nesday)?|Thu(?:r|rs|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)\\b";

/** Periods and durations, by the guideline: the last day of what is named, Sunday ends a week. */
export const PERIOD_RULES: readonly PeriodRule[] = [
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
  { pattern: /\b(?:this |the |next )week-?end\b/gi, last: (_, meeting) => onOrAfter(meeting, 7) },
  { pattern: /\bEOW\b/g, last: (_, meeting) => onOrAfter(meeting, 7) },
  {
    pattern: /\bEOM\b|\bend of month\b|\bmonth[- ]end\b/gi,
    last: (_, meeting) => lastOfMonth(yearOf(meeting), monthOf(meeting)),
  },
  {
    pattern: /\bEOQ\b|\bend of quarter\b|\bquarter[- ]end\b/gi,
    last: (_, meeting) => lastOfMonth(yearOf(meeting), 3 * Math.ceil(monthOf(meeting) / 3)),
  },
  {
    pattern: /\bEOY\b|\bend[- ]of[- ](?:the[- ]|this[- ])?year\b|\byear[- ]end\b/gi,
    last: (_, meeting) => `${yearOf(meeting)}-12-31`,
  },
  {
    pattern: new RegExp(
      `${PART}\\b(?<which>this|next|coming|the|current|following) month\\b`,
      "gi",
    ),
    last: ({ part, which }, meeting) => {
      if (part === undefined && /^the$/i.test(which ?? "")) return null;
      const next = /next|coming|following/i.test(which ?? "") ? 1 : 0;
      return inMonth(yearOf(meeting), monthOf(meeting) + next, partOf(part));
    },
  },
  {
    pattern: /\b(?:end of (?:the |this )(?=quarter)|(?<which>this|next) )(?<unit>quarter|year)\b/gi,
    last: ({ which, unit }, meeting) => {
      const next = /next/i.test(which ?? "") ? 1 : 0;
      if (/year/i.test(unit ?? "")) return `${yearOf(meeting) + next}-12-31`;
      return lastOfMonth(yearOf(meeting), 3 * (Math.ceil(monthOf(meeting) / 3) + next));
    },
  },
  {
    pattern:
      /\b(?:(?<yearBefore>20\d\d)[ -]?)?(?:Q(?<quarter>[1-4])|(?<word>first|second|third|fourth|last) quarter)(?:[ /-]?(?:of )?(?<yearAfter>20\d\d))?\b/g,
    last: ({ quarter, word, yearBefore, yearAfter }, meeting) => {
      const year = yearBefore ?? yearAfter;
      const named = ["first", "second", "third", "fourth"].indexOf((word ?? "").toLowerCase()) + 1;
      const n = Number(quarter ?? (named || 4));
      const first = Number(year ?? yearOf(meeting));
      const date = lastOfMonth(first, 3 * n);
      return year === undefined && date < meeting ? lastOfMonth(first + 1, 3 * n) : date;
    },
  },
  {
    pattern: new RegExp(
      `(?:\\b(?:in|within|after|(?:over|during|in|within) the (?:next|coming)|for the next|next|coming)|\\(|[:=]) ?~? ?(?<count>${NUMBER})(?: or (?:two|so|three)| to (?<upTo>${NUMBER})|-(?<upTo2>\\d{1,2}))?(?: more)? ?(?<unit>day|week|month|year)s?\\b(?: time|'s? time)?(?! (?:ago|old|or|long|earlier|before|of\\b))|\\b(?<count2>${NUMBER}) (?<unit2>day|week|month)s? from (?:now|today)|\\ba (?<unit3>fortnight)\\b`,
      "gi",
    ),
    last: ({ count, upTo, upTo2, unit, count2, unit2, unit3 }, meeting) => {
      const n = unit3 === undefined ? numberOf(upTo ?? upTo2 ?? count ?? count2 ?? "") : 2;
      const name = (unit ?? unit2 ?? "week").toLowerCase();
      if (n === null) return null;
      if (name === "day") return addDays(meeting, n);
      if (name === "week") return addDays(meeting, 7 * n);
      return addMonths(meeting, name === "month" ? n : 12 * n);
    },
  },
  {
    pattern: new RegExp(
      `${PART}(?<!\\w|(?<!\\b(?:mid|early|late|end))-|\\d(?:st|nd|rd|th)?(?: of)?[ -])(?<before>before )?(?:${MONTH}\\/)?(?<month>${MONTH})(?:,? (?<year>20\\d\\d))?(?!\\.?,? ?\\d)(?!['’]s\\b)(?![-/\\w])`,
      "gi",
    ),
    last: ({ part, before, month, year }, meeting) => {
      if (!/^\p{Lu}/u.test(month ?? "")) return null;
      const named = MONTHS.indexOf((month ?? "").slice(0, 3).toLowerCase()) + 1;
      const number = before === undefined || part !== undefined ? named : named - 1;
      const first = Number(year ?? yearOf(meeting));
      const date = inMonth(first, number, partOf(part));
      return year === undefined && date < meeting ? inMonth(first + 1, number, partOf(part)) : date;
    },
  },
  {
    pattern:
      /\b(?<part>end of|by|before|during|in|late|early|mid)[ -](?:the (?:end|year) of )?(?<year>20\d\d)\b(?![-/.]\d)/gi,
    last: ({ part, year }, meeting) => {
      const date = /before/i.test(part ?? "") ? `${Number(year) - 1}-12-31` : `${year ?? ""}-12-31`;
      return date < meeting ? null : date;
    },
  },
  { pattern: /\b(?:Christmas|Xmas|X-mas)\b/gi, last: (_, meeting) => `${yearOf(meeting)}-12-25` },
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

function partOf(words: string | undefined): Part {
  if (words === undefined) return "end";
  if (/\bmid|middle|first half/i.test(words)) return "mid";
  return /beginning|start|early/i.test(words) ? "early" : "end";
}

function inMonth(year: number, month: number, part: Part): string {
  const last = lastOfMonth(year, month);
  if (part === "end") return last;
  return `${last.slice(0, 8)}${part === "mid" ? "15" : "10"}`;
}

function onOrAfter(date: string, weekday: number): string {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}

function numberOf(words: string): number | null {
  const digits = /^\d+$/.exec(words);
  if (digits) return Number(words) > 0 ? Number(words) : null;
  const word = words
    .toLowerCase()
    .replace(/^a (?=couple|few)/, "")
    .replace(/ of$/, "");
  return NUMBERS[word] ?? null;
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}

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
