import { addDays, lastOfMonth, weekdayOf } from "./iso-date.ts";
import { inMonth, monthOf, PART, partOf, yearOf, type PeriodRule } from "./period-rule.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|March|Mar|April|Apr|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";

/** "Jan will send it": a name where a sentence starts and somebody takes something on. */
const SOMEBODY =
  "(?<=^[\\s*_>(-]*)(?:Jan|May|April|June|August)\\)? (?:will|shall|to|agreed to|is going to|volunteers?) [a-z]";

/** Months, quarters and years. */
export const LONG_PERIODS: readonly PeriodRule[] = [
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
      /\b(?:H(?<half>[12])|(?<word>first|1st|second|2nd) half of(?= (?:the year|20\d\d)\b))(?:[ /-]?(?:of )?(?:the year|(?<year>20\d\d)))?\b/g,
    last: ({ half, word, year }, meeting) => {
      const month = half === "1" || /^(?:first|1st)$/.test(word ?? "") ? 6 : 12;
      const first = Number(year ?? yearOf(meeting));
      const date = lastOfMonth(first, month);
      return year === undefined && date < meeting ? lastOfMonth(first + 1, month) : date;
    },
  },
  {
    pattern:
      /\b(?:(?<yearBefore>20\d\d)[ -]?)?(?:Q(?<quarter>[1-4])|(?<quarterFirst>[1-4])Q|(?<word>first|second|third|fourth|last) quarter)(?:[ /-]?(?:of )?(?<yearAfter>20\d\d)|(?:(?<=[1-4]Q)|['’])(?<short>\d\d))?\b/g,
    last: ({ quarter, quarterFirst, word, yearBefore, yearAfter, short }, meeting) => {
      const year = yearBefore ?? yearAfter ?? (short === undefined ? undefined : `20${short}`);
      const named = ["first", "second", "third", "fourth"].indexOf((word ?? "").toLowerCase()) + 1;
      const n = Number(quarter ?? quarterFirst ?? (named || 4));
      const first = Number(year ?? yearOf(meeting));
      const date = lastOfMonth(first, 3 * n);
      return year === undefined && date < meeting ? lastOfMonth(first + 1, 3 * n) : date;
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
      `${PART}(?!${SOMEBODY})(?<!\\w|(?<!\\b(?:mid|early|late|end|of))-|\\d(?:st|nd|rd|th)?(?: of)?[ -])(?<before>before )?(?:${MONTH}\\/)?(?<month>${MONTH})(?:,? (?<year>20\\d\\d))?(?!\\.?,? *\\d)(?!['’]s\\b)(?![-/\\w])`,
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
];

/** The Sunday nearest to the end of a month's nth seven days; of its last week, the month's last day. */
function weekOfMonth(year: number, month: number, nth: number | null): string {
  if (nth === null) return lastOfMonth(year, month);
  const day = addDays(lastOfMonth(year, month - 1), 7 * nth);
  const behind = weekdayOf(day) % 7;
  return addDays(day, behind <= 3 ? -behind : 7 - behind);
}
