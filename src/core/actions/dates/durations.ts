import { addDays, addMonths } from "./iso-date.ts";
import type { PeriodRule } from "./period-rule.ts";

const NUMBER =
  "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|(?:a )?couple(?: of)?|(?:a )?few)";
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
  twelve: 12, fifteen: 15, twenty: 20, thirty: 30, couple: 2, few: 3,
}; // prettier-ignore

/** "in two weeks", "(1 month)": counted from the meeting. */
export const DURATIONS: readonly PeriodRule[] = [
  {
    pattern: new RegExp(
      `(?:\\b(?:in|within|after|(?:over|during|in|within) the (?:next|coming)|for the next|next|coming)|\\(|[:=]) ?~? ?(?<count>${NUMBER})(?: or so| (?:to|or) (?<upTo>${NUMBER})|-(?<upTo2>\\d{1,2}))?(?: more)? ?(?<unit>day|week|wk|month|year)s?\\b(?: time|'s? time)?(?! (?:ago|old|or|long|earlier|before|of\\b))|\\b(?<count2>${NUMBER}) (?<unit2>day|week|month)s? from (?:now|today)|\\b(?:a|the next) (?<unit3>fortnight)\\b|^\\s*(?<count4>${NUMBER}) (?<unit4>day|week|month)s?(?=\\s*$)`,
      "gi",
    ),
    last: ({ count, upTo, upTo2, unit, count2, unit2, unit3, count4, unit4 }, meeting) => {
      const n =
        unit3 === undefined ? numberOf(upTo ?? upTo2 ?? count ?? count2 ?? count4 ?? "") : 2;
      const name = (unit ?? unit2 ?? unit4 ?? "week").toLowerCase();
      if (n === null) return null;
      if (name === "day") return addDays(meeting, n);
      if (name === "week" || name === "wk") return addDays(meeting, 7 * n);
      return addMonths(meeting, name === "month" ? n : 12 * n);
    },
  },
];

function numberOf(words: string): number | null {
  const digits = /^\d+$/.exec(words);
  if (digits) return Number(words) > 0 ? Number(words) : null;
  const word = words
    .toLowerCase()
    .replace(/^a (?=couple|few)/, "")
    .replace(/ of$/, "");
  return NUMBERS[word] ?? null;
}
