const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
/** A second day of a range ("21-23 March"), which does not matter: the first day counts. */
const UNTIL = "(?:\\s*(?:-|–|to|and|&|/)\\s*\\d{1,2}(?:st|nd|rd|th)?)?";
const EDGE = "(?<![\\d\\p{L}])";
const END = "(?![\\d\\p{L}])";

interface Found {
  readonly at: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

type Read = (match: readonly (string | undefined)[]) => Omit<Found, "at">;

const number = (text: string | undefined) => Number(text);
const month = (text: string | undefined) =>
  MONTHS.indexOf((text ?? "").slice(0, 3).toLowerCase()) + 1;
const year = (text: string | undefined) =>
  text === undefined ? null : text.length === 2 ? 2000 + Number(text) : Number(text);

/** How dates are written, most telling first. */
const FORMS: readonly (readonly [RegExp, Read])[] = [
  [
    /(?<!\d)((?:19|20)\d\d)([-_./])(\d{1,2})\2(\d{1,2})(?!\d)/giu,
    ([, y, , m, d]) => ({ year: year(y), month: number(m), day: number(d) }),
  ],
  [
    /(?<!\d)((?:19|20)\d\d) (\d\d) (\d\d)(?!\d)/giu,
    ([, y, m, d]) => ({ year: year(y), month: number(m), day: number(d) }),
  ],
  [
    /(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d)/giu,
    ([, y, m, d]) => ({ year: year(y), month: number(m), day: number(d) }),
  ],
  [
    new RegExp(
      `${EDGE}${DAY}${UNTIL}(?:\\s+of)?[\\s\\-_.]*(${MONTH})\\.?[\\s,\\-_.]*((?:19|20)\\d\\d)${END}`,
      "giu",
    ),
    ([, d, m, y]) => ({ year: year(y), month: month(m), day: number(d) }),
  ],
  [
    new RegExp(
      `${EDGE}(${MONTH})\\.?[\\s\\-_]*${DAY}${UNTIL}[\\s,\\-_]+((?:19|20)\\d\\d)${END}`,
      "giu",
    ),
    ([, m, d, y]) => ({ year: year(y), month: month(m), day: number(d) }),
  ],
  [
    new RegExp(`${EDGE}((?:19|20)\\d\\d)[\\s\\-_,]*(${MONTH})[\\s\\-_.]*${DAY}${END}`, "giu"),
    ([, y, m, d]) => ({ year: year(y), month: month(m), day: number(d) }),
  ],
  [
    /(?<![\d/.-])(\d{1,2})(?:-\d{1,2})?([-/.])(\d{1,2})\2((?:19|20)?\d\d)(?![\d/-])/giu,
    ([, a, separator, b, y]) => dayAndMonth(number(a), number(b), separator ?? "", year(y)),
  ],
  [
    new RegExp(`${EDGE}${DAY}${UNTIL}(?:\\s+of)?[\\s\\-_]*(${MONTH})${END}`, "giu"),
    ([, d, m]) => ({ year: null, month: month(m), day: number(d) }),
  ],
  [
    new RegExp(`${EDGE}(${MONTH})\\.?[\\s\\-_]*${DAY}${END}`, "giu"),
    ([, m, d]) => ({ year: null, month: month(m), day: number(d) }),
  ],
  [
    /(?<!\d)([01]\d)-([0-3]\d)(?!\d)/giu,
    ([, m, d]) => ({ year: null, month: number(m), day: number(d) }),
  ],
];

/** `7/8/2019` is the American order, `7.8.2019` and `7-8-2019` the day first, unless that is no date. */
function dayAndMonth(
  first: number,
  second: number,
  separator: string,
  y: number | null,
): Omit<Found, "at"> {
  const monthFirst = separator === "/" ? first <= 12 : second > 12;
  return monthFirst
    ? { year: y, month: first, day: second }
    : { year: y, month: second, day: first };
}

/** Text of which a date is looked for; what is beyond is left unread. */
const MAX_LENGTH = 400;

/**
 * The first date in a text as an ISO date, or null. Of a range ("21-23 March 2017") the first day.
 * A date without a year takes `fallbackYear`, and is none without one: never the year of today.
 */
export function parseDate(text: string, fallbackYear: number | null = null): string | null {
  const sample = text.slice(0, MAX_LENGTH);
  for (const [pattern, read] of FORMS) {
    for (const match of sample.matchAll(pattern)) {
      const found = read(match);
      const iso = isoDate(found.year ?? fallbackYear, found.month, found.day);
      if (iso !== null) return iso;
    }
  }
  return null;
}

/** An ISO date of its parts, or null where there is no such day or no year. */
export function isoDate(y: number | null, m: number, d: number): string | null {
  if (y === null || m < 1 || m > 12 || d < 1) return null;
  const days = new Date(Date.UTC(y, m, 0)).getUTCDate();
  if (d > days) return null;
  return `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}
