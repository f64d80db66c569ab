import type { FieldContext } from "../context/field-context.ts";
import { memoPerMinutes } from "../context/memo-per-minutes.ts";
import { walkOutline } from "../context/walk-outline.ts";
import type { Statement } from "../statements/statement.ts";
import { findDates, USUAL_STYLE } from "./find-dates.ts";
import { meetingDateAt } from "./meeting-date-at.ts";

const MEETING =
  "(?:meetings?|workshop|call|session|telco|telecon|f2f|face[- ]to[- ]face|conference)";
const BY_NEXT = new RegExp(
  `\\b(?:by|before|until|till|at|for|to|in time for|due|ahead of)(?: the| our)? (?:next|following|upcoming) (?:(?:[\\w-]+ ){0,2}${MEETING}|time)\\b|(?<=\\p{L}[^\\p{L}]{1,3})next (?:[\\w-]+ )?(?:${MEETING}|time)(?=\\W*$)`,
  "iu",
);
const BEFORE_IT = new RegExp(`\\bbefore the ${MEETING}\\b`, "i");
/** What is no deadline: a meeting to come to, or that is moved. */
const COMES = /\b(?:attend|join|come|travel|register|sign up|welcome|invited?)\b[^.;]{0,40}$/i;
const NEXT = new RegExp(
  `(?:^|[.;!?]\\s)\\W*(?:(?:date|time|place|venue)[ ,a-z]{0,20}of )?(?:the |our )?next (?:[\\w-]+ ){0,2}${MEETING}\\b|(?:^|[.;!?]\\s)\\W*we(?:['’]ll| will)? (?:next )?(?:meet|talk|reconvene)(?: again| next)\\b`,
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
  if (!match || meeting === null || COMES.test(text.slice(0, match.index))) return null;
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
    for (const text of [node.text.slice(match.index), ...below]) {
      const date = firstAhead(text, meeting);
      if (date !== null) return date;
    }
  }
  return null;
});

/** The first day that a text names; "11/6" is the nearer one of what it can mean. */
function firstAhead(text: string, meeting: string): string | null {
  const styles = [USUAL_STYLE, { ...USUAL_STYLE, isDayFirst: true }];
  const [usual, dayFirst] = styles.map((style) =>
    findDates(text, meeting, style).filter(({ date }) => date > meeting),
  );
  const day = usual?.find(({ kind }) => kind === "day");
  const other = dayFirst?.find(({ start }) => start === day?.start);
  if (day === undefined)
    return usual?.find(({ start }) => IN_WEEKS.test(text.slice(start)))?.date ?? null;
  return other !== undefined && other.date < day.date ? other.date : day.date;
}

/** "in two weeks": as good as a day. */
const IN_WEEKS = /^in (?:\w+ )?(?:\w+ )?weeks?\b/i;
