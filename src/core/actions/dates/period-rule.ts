import { lastOfMonth } from "./iso-date.ts";

/** How a period is written, and its last day. */
export interface PeriodRule {
  readonly pattern: RegExp;
  /** The last day that is meant, or null where the words are no date after all. */
  readonly last: (
    groups: Readonly<Record<string, string | undefined>>,
    meeting: string,
  ) => string | null;
}

/** How far into a week, month or year "early", "mid" and "late" reach. */
export type Part = "early" | "mid" | "end";

/** Source of a pattern: "early", "the end of the", "mid-" before a period; group `part`. */
export const PART =
  "(?:(?<part>(?:the )?(?:very )?(?:beginning|start|early|(?:first|1st) half|mid(?:dle)?|end|late|(?:second|2nd) half|eo)(?:[ -]of|[ -])?(?: the)?)[\\s-]*)?";

/** Which part of a period some words mean; the whole of it where there are none. */
export function partOf(words: string | undefined): Part {
  if (words === undefined) return "end";
  if (/\bmid|(?:first|1st) half/i.test(words)) return "mid";
  return /beginning|start|early/i.test(words) ? "early" : "end";
}

/** The day to which a part of a month reaches. */
export function inMonth(year: number, month: number, part: Part): string {
  const last = lastOfMonth(year, month);
  if (part === "end") return last;
  return `${last.slice(0, 8)}${part === "mid" ? "15" : "10"}`;
}

/** The year of an ISO date. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** The month of an ISO date, from 1. */
export function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}
