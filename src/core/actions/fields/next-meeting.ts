import type { Statement } from "../statement.ts";
import type { FieldContext } from "./field-context.ts";
import { meetingDateAt } from "./meeting-date-at.ts";
import { memoPerMinutes } from "./memo-per-minutes.ts";
import { findDates } from "./find-dates.ts";
import { walkOutline } from "./walk-outline.ts";

const MEETING = "(?:meeting|workshop|call|session|telco|telecon|f2f|face[- ]to[- ]face|conference)";
const BY_NEXT = new RegExp(
  `\\b(?:by|before|until|till|at|for|in time for|due|ahead of)(?: the| our)? (?:next|following|upcoming) (?:(?:[\\w-]+ )?${MEETING}|time)\\b`,
  "i",
);
const BEFORE_IT = new RegExp(`\\bbefore the ${MEETING}\\b`, "i");
const NEXT = new RegExp(
  `^\\W*(?:(?:date|time|place|venue)[ ,a-z]{0,20}of )?(?:the |our )?next (?:[\\w-]+ ){0,2}${MEETING}\\b`,
  "i",
);

/** The next meeting's date, and where a text speaks of it. */
export interface NextMeeting {
  readonly due: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** "by the next meeting", where the file gives that meeting's date. */
export function findNextMeeting(
  text: string,
  { lines }: Statement,
  { minutes }: FieldContext,
): NextMeeting | null {
  const match = BY_NEXT.exec(text) ?? BEFORE_IT.exec(text);
  const meeting = meetingDateAt(minutes, lines[0]);
  if (!match || meeting === null) return null;
  const due = nextMeetingDate(minutes);
  if (due === null || due <= meeting) return null;
  return { due, span: { start: match.index, end: match.index + match[0].length } };
}

/** The date of the next meeting, from a line or a section that announces it; null where none does. */
const nextMeetingDate = memoPerMinutes((minutes): string | null => {
  const meeting = minutes.meeting.date;
  if (meeting === null) return null;
  for (const node of walkOutline(minutes.outline)) {
    const match = NEXT.exec(node.text);
    if (!match || node.text.length > 400) continue;
    const below = node.children.slice(0, 3).map((child) => child.text.slice(0, 200));
    const dates = [node.text.slice(match.index), ...below].flatMap((text) =>
      findDates(text, meeting).filter((one) => one.kind === "day" && one.date > meeting),
    );
    const [first] = dates;
    if (first) return first.date;
  }
  return null;
});
