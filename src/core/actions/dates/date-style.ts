import type { Minutes } from "../../minutes/minutes.ts";
import { memoPerMinutes } from "../context/memo-per-minutes.ts";
import { walkOutline } from "../context/walk-outline.ts";
import { USUAL_STYLE, type DateStyle } from "./find-dates.ts";

const SLASHED = /(?<![\w./-])(\d{1,2})\/(\d{1,2})(?:\/(?:20)?\d\d)?(?![\w/]|\.\d)/g;
const DOTTED = /(?<![\w./-])\d{1,2}\.\d{1,2}\.20\d\d(?![\w/]|\.\d)/;

/**
 * How a file writes dates: day first where one of its dates cannot be read otherwise and none the
 * other way round; with dots where it does so with the year.
 */
export const dateStyle = memoPerMinutes((minutes: Minutes): DateStyle => {
  const months = { first: 0, second: 0 };
  let isDotted = false;
  for (const { text } of walkOutline(minutes.outline)) {
    isDotted ||= DOTTED.test(text);
    for (const [, first, second] of text.matchAll(SLASHED)) {
      const [a, b] = [Number(first), Number(second)];
      if (a > 12 && a <= 31 && b >= 1 && b <= 12) months.second += 1;
      if (b > 12 && b <= 31 && a >= 1 && a <= 12) months.first += 1;
    }
  }
  const isDayFirst = months.second > 0 && months.first === 0;
  return isDayFirst || isDotted ? { isDayFirst, isDotted } : USUAL_STYLE;
});
