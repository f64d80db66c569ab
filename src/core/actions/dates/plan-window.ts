import type { Minutes } from "../../minutes/minutes.ts";
import { memoPerMinutes } from "../context/memo-per-minutes.ts";
import { walkOutline } from "../context/walk-outline.ts";
import { lastOfMonth } from "./iso-date.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const WINDOW =
  /\b(?:roadmap|plan|plans|period|window|goals)\b[^.]{0,120}?\b\p{Lu}\p{Ll}{2,8} 20\d\d\s?(?:to|-|–|until|through|till)\s?(?:\p{Lu}\p{Ll}{2,8} )?(?<month>\p{Lu}\p{Ll}{2,8}) (?<year>20\d\d)/u;
/** How a plan's tasks speak of its window. */
const IN_WINDOW =
  /\b(?:this|next|the (?:next|coming)|this (?:next|coming)) (?:year|roadmap|period|cycle)\b|\broadmap period\b/i;

/** The last day of the window that a document says it plans for; null where it names none. */
const windowEnd = memoPerMinutes((minutes: Minutes): string | null => {
  let read = 0;
  for (const { text } of walkOutline(minutes.outline)) {
    const { month, year } = WINDOW.exec(text.slice(0, 2000).replaceAll("\n", " "))?.groups ?? {};
    const number = MONTHS.indexOf((month ?? "").slice(0, 3).toLowerCase()) + 1;
    if (number > 0) return lastOfMonth(Number(year), number);
    read += 1;
    if (read > 20) break;
  }
  return null;
});

/** When what a roadmap puts into its own period is due: "this year" in a plan "from May 2024 to April 2025". */
export function findPlanEnd(text: string, minutes: Minutes): string | null {
  return IN_WINDOW.test(text) ? windowEnd(minutes) : null;
}
