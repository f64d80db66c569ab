import { addDays, lastOfMonth, weekdayOf } from "./iso-date.ts";
import {
  inMonth,
  monthOf,
  PART,
  partOf,
  yearOf,
  type Part,
  type PeriodRule,
} from "./period-rule.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|March|Mar|April|Apr|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";

/** "Jan will send it": a name where a sentence starts and somebody takes something on. */
const SOMEBODY =
  "(?<=^[\\s*_>(-]*)(?:Jan|May|April|June|August)\\)? (?:will|shall|to|agreed to|is going to|volunteers?) [a-z]";

/** "the June release" comes out some day of that month. */
const OF_MONTH = `(?<=\\b(?:the|our) )${MONTH} (?:\\p{L}+ )?(?:release|version|meeting|call|session|workshop|summit|conference|sprint|issue|edition|newsletter)\\b`;

/** Months, quarters and years. */
export const LONG_PERIODS: readonly PeriodRule[] = [
  {
    pattern: /\bEOM\b|\bend[ -]of[ -]month\b|\bmonth(?:['’]s)?[- ]end\b/gi,
    last: (_, meeting) => lastOfMonth(yearOf(meeting), monthOf(meeting)),
  },
  {
    pattern: /\bEOQ\b|\bend[ -]of[ -]quarter\b|\bquarter[- ]end\b/gi,
    last: (_, meeting) => lastOfMonth(yearOf(meeting), 3 * Math.ceil(monthOf(meeting) / 3)),
  },
  {
    pattern: /\bEOY\b|\bend[- ]of[- ](?:the[- ]|this[- ])?(?:calendar )?year\b|\byear[- ]end\b/gi,
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
    pattern: new RegExp(
      `\\b(?<ordinal>first|1st|second|2nd|third|3rd|fourth|4th|last) week (?:of|in) (?<month>${MONTH})(?:,? (?<year>20\\d\\d))?`,
      "gi",
    ),
    last: ({ ordinal, month, year }, meeting) => {
      const ordinals = ["first", "1st", "second", "2nd", "third", "3rd", "fourth", "4th"];
      const at = ordinals.indexOf((ordinal ?? "").toLowerCase());
      const named = MONTHS.indexOf((month ?? "").slice(0, 3).toLowerCase()) + 1;
      const first = Number(year ?? yearOf(meeting));
      const date = weekOfMonth(first, named, at < 0 ? null : Math.floor(at / 2) + 1);
      return year === undefined && date < meeting
        ? weekOfMonth(first + 1, named, at < 0 ? null : Math.floor(at / 2) + 1)
        : date;
    },
  },
  {
    pattern: new RegExp(
      `${PART}(?!${SOMEBODY})(?<!\\w|(?<!\\b(?:mid|early|late|end|of))-|\\d(?:st|nd|rd|th)?(?: of)?[ -]{1,2})(?<before>before )?(?:(?:next|coming) )?(?:${MONTH} ?[/–-] ?|${MONTH} or (?!\\w+ (?:will|shall|to)\\b))?(?!${OF_MONTH})(?<month>${MONTH})(?:(?:,? | of )(?:(?<year>20\\d\\d)|(?<next>next) year)|,? ?['’](?<short>\\d\\d)\\b)?(?!\\.?,? *\\d)(?!['’]s\\b)(?![-/\\w])`,
      "giu",
    ),
    last: ({ part, before, month, year: written, short, next }, meeting) => {
      const coming = next === undefined ? undefined : String(yearOf(meeting) + 1);
      const year = written ?? (short === undefined ? coming : `20${short}`);
      if (!/^\p{Lu}/u.test(month ?? "")) return null;
      const named = MONTHS.indexOf((month ?? "").slice(0, 3).toLowerCase()) + 1;
      const number = before === undefined || part !== undefined ? named : named - 1;
      const first = Number(year ?? yearOf(meeting));
      const date = inMonth(first, number, partOf(part));
      return year === undefined && date < meeting ? inMonth(first + 1, number, partOf(part)) : date;
    },
  },
  {
    pattern: new RegExp(`${PART}\\b(?<which>this|next|the|current|following) quarter\\b`, "gi"),
    last: ({ part, which }, meeting) => {
      if (part === undefined && /^the$/i.test(which ?? "")) return null;
      const next = /next|following/i.test(which ?? "") ? 1 : 0;
      const quarter = Math.ceil(monthOf(meeting) / 3) + next;
      return inQuarter(yearOf(meeting), quarter, partOf(part));
    },
  },
  {
    pattern: new RegExp(`${PART}\\b(?<which>this|next) year\\b`, "gi"),
    last: ({ part, which }, meeting) => {
      const date = inYear(yearOf(meeting) + (/next/i.test(which ?? "") ? 1 : 0), part);
      return date < meeting ? null : date;
    },
  },
  {
    pattern:
      /\b(?:H(?<half>[12])|(?<halfFirst>[12])H|(?:the )?(?<word>first|1st|second|2nd) half of(?= (?:the year|20\d\d)\b))(?:[ /-]?(?:of )?(?:the year|(?<year>20\d\d)))?\b/g,
    last: ({ halfFirst, half = halfFirst, word, year }, meeting) => {
      const month = half === "1" || /^(?:first|1st)$/.test(word ?? "") ? 6 : 12;
      const first = Number(year ?? yearOf(meeting));
      const date = lastOfMonth(first, month);
      return year === undefined && date < meeting ? lastOfMonth(first + 1, month) : date;
    },
  },
  {
    pattern: new RegExp(
      `${PART}\\b(?:(?<yearBefore>20\\d\\d)[ -]?)?(?:Q(?<quarter>[1-4])|(?<quarterFirst>[1-4])Q|(?:the )?(?<word>first|second|third|fourth|last) quarter)(?:[ /-]?(?:of )?(?<yearAfter>20\\d\\d)|(?:(?<=[1-4]Q)|(?<=Q[1-4]) | ?['’])(?<short>[2-9]\\d))?\\b`,
      "gi",
    ),
    last: (
      {
        part,
        quarter,
        quarterFirst,
        word,
        yearBefore,
        yearAfter,
        short,
        year = yearBefore ?? yearAfter,
      },
      meeting,
    ) => {
      const named = ["first", "second", "third", "fourth"].indexOf((word ?? "").toLowerCase()) + 1;
      const n = Number(quarter ?? quarterFirst ?? (named || 4));
      const certain = year ?? (short === undefined ? undefined : `20${short}`);
      const first = Number(certain ?? yearOf(meeting));
      const date = inQuarter(first, n, partOf(part));
      return certain === undefined && date < meeting ? inQuarter(first + 1, n, partOf(part)) : date;
    },
  },
  {
    // "2024-06", "06/2024"
    pattern:
      /(?:(?<=\b(?:by|before|until|till|due|deadline|eta|target|than|in|of|date|end|mid|early|late)[\s:*]+)|(?<=[([:,–-] ?|^\s*)(?=[\d/-]+\s*(?:[)\]:|]|$)))(?:(?<yearBefore>20\d\d)-(?<monthAfter>0[1-9]|1[0-2])|(?<monthBefore>0?[1-9]|1[0-2])\/(?<yearAfter>20\d\d))\b(?![-/.]\d)/gi,
    last: ({ yearBefore, yearAfter, monthBefore, monthAfter }) =>
      lastOfMonth(Number(yearBefore ?? yearAfter), Number(monthBefore ?? monthAfter)),
  },
  {
    pattern: new RegExp(
      `(?:\\b(?<lead>by|before|during|in) (?:the year )?)?${PART}\\b(?<year>20\\d\\d)\\b(?![-/.]\\d)`,
      "gi",
    ),
    last: ({ lead, part, year }, meeting) => {
      if (lead === undefined && part === undefined) return null;
      const isBefore = part === undefined && /before/i.test(lead ?? "");
      const date = inYear(Number(year) - (isBefore ? 1 : 0), part);
      return date < meeting ? null : date;
    },
  },
];

/** The day to which a part of a quarter reaches: early is its first month, mid the middle of its second. */
function inQuarter(year: number, quarter: number, part: Part): string {
  const month = 3 * quarter;
  if (part === "early") return lastOfMonth(year, month - 2);
  return part === "mid" ? inMonth(year, month - 1, "mid") : lastOfMonth(year, month);
}

/** The day to which a part of a year reaches: its start is January, early its first quarter. */
function inYear(year: number, words: string | undefined): string {
  if (/start|beginning/i.test(words ?? "")) return lastOfMonth(year, 1);
  const months: Record<Part, number> = { early: 3, mid: 6, end: 12 };
  return lastOfMonth(year, months[partOf(words)]);
}

/** The Sunday nearest to the end of a month's nth seven days; of its last week, the month's last day. */
function weekOfMonth(year: number, month: number, nth: number | null): string {
  if (nth === null) return lastOfMonth(year, month);
  const day = addDays(lastOfMonth(year, month - 1), 7 * nth);
  const behind = weekdayOf(day) % 7;
  return addDays(day, behind <= 3 ? -behind : 7 - behind);
}
