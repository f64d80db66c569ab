import type { Minutes } from "../../minutes/minutes.ts";
import type { FieldContext } from "../context/field-context.ts";
import { memoPerMinutes } from "../context/memo-per-minutes.ts";
import { walkOutline } from "../context/walk-outline.ts";
import { dateStyle } from "./date-style.ts";
import { findDates } from "./find-dates.ts";
import type { NextMeeting } from "./next-meeting.ts";

const BY_RELEASE =
  /\b(?:by|before|until|for|in time for|ahead of|in)\s+(?:the\s+|our\s+)?(?:(?<next>(?:next|coming|upcoming)\s+release)|release\s+(?:of\s+)?v?(?<after>\d+(?:\.\d+)+)|v?(?<before>\d+(?:\.\d+)+)\s+release|v?(?<out>\d+(?:\.\d+)+)\s+(?:is|gets|goes)\s+(?:out|released))\b/i;
const VERSION = /(?<![\w.])v?(\d+(?:\.\d+)+)(?![\w])/g;
const NEXT = /\b(?:next|coming|upcoming) release\b/i;

/** The days on which a file says that releases come out, by version, or by "next". */
const releases = memoPerMinutes((minutes: Minutes): ReadonlyMap<string, string> => {
  const days = new Map<string, string>();
  const meeting = minutes.meeting.date;
  if (meeting === null) return days;
  for (const { text } of walkOutline(minutes.outline)) {
    if (text.length > 300 || !/\breleas/i.test(text) || !/\d/.test(text)) continue;
    const versions = [...text.matchAll(VERSION)].map(([, version = ""]) => version);
    const keys = [...(NEXT.test(text) ? ["next"] : []), ...versions];
    if (keys.length !== 1 || BY_RELEASE.test(text)) continue;
    const ahead = findDates(text, meeting, dateStyle(minutes)).filter(
      ({ date, kind }) => kind === "day" && date > meeting,
    );
    const [key = ""] = keys;
    const [only] = ahead;
    if (only && ahead.length === 1 && !days.has(key)) days.set(key, only.date);
  }
  return days;
});

/** "before the release of 3.2", where the file says when that is. */
export function findReleaseDate(
  text: string,
  meeting: string | null,
  { minutes }: FieldContext,
): NextMeeting | null {
  const match = BY_RELEASE.exec(text);
  if (!match || meeting === null) return null;
  const { next, after, before, out } = match.groups ?? {};
  const due = releases(minutes).get(next === undefined ? (after ?? before ?? out ?? "") : "next");
  if (due === undefined || due <= meeting) return null;
  return { due, span: { start: match.index, end: match.index + match[0].length } };
}
