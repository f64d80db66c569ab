import { detailsOf, groupsAbove } from "../context/around.ts";
import { cellUnder } from "../context/cell-under.ts";
import type { FieldContext } from "../context/field-context.ts";
import { maskText } from "../context/mask-text.ts";
import { knownNames } from "../owners/known-names.ts";
import { namesOfNote, takesIt } from "../owners/owners-nearby.ts";
import type { Statement } from "../statements/statement.ts";
import { dateBeside } from "./date-beside.ts";
import { dateSpokenOf } from "./date-spoken-of.ts";
import { datesIn, isAll, latest } from "./dates-in.ts";
import type { FoundDue } from "./found-due.ts";
import { isDeadline } from "./is-deadline.ts";
import { addMonths, lastOfMonth } from "./iso-date.ts";
import { meetingDateAt } from "./meeting-date-at.ts";
import { findNextMeeting } from "./next-meeting.ts";
import { findPlanEnd } from "./plan-window.ts";
import { putsOff } from "./puts-off.ts";
import { findReleaseDate } from "./release-date.ts";
import { withoutDates } from "./without-dates.ts";

const NONE: FoundDue = { due: null, span: null };
const DUE_COLUMN =
  /^\W*(?:due(?: ?(?:date|by|on|when))?|deadline|(?:by )?when|by|until|target(?: (?:date|completion|delivery))?|eta|date due|(?:expected |target |planned )?(?:completion|delivery|end|finish)(?: date)?|expected(?: (?:date|by|completion))?|time ?(?:line|frame|scale)|(?:to be )?(?:done|completed?|finish(?:ed)?) by)\W*(?:(?:eta|deadline|due(?: date)?|target(?: date)?|when)\W*)?$/i;
const DUE_NOTE = /^\W*(?:due|deadline|by|before|until|eta|target|timescale|when)\b/i;
/** The next sentence of the block, where it is nothing but the date. */
const FOLLOWS =
  /^\s*(?:timescale|deadline|due(?: date| on| by)?|eta|target(?: date)?)(?:\s*[:=]|\s+)(?:[^.]|\.(?=\s?\d)){3,120}|^[^:\n]{0,60}?\b(?:new (?:date|deadline)|due date|deadline):[^.]{3,60}/i;
/** The column "Date" of a table of actions may as well say when they were given. */
const DATE_COLUMN = /^\W*date\W*$/i;
const DUE_LEAD_IN =
  /\b(?:deadline|due|by|before|until|first steps|short term|within)\b|\(\s*(?:\d+|a|one|two|three|six) (?:days?|weeks?|months?)\s*\)|^\W*(?:in |for )?[\p{L}\d ,'-]{2,30}:?\W*$|^\W*(?:actions?|action items|tasks?|to-?dos?|next steps|plans?|goals|priorities)\W+(?:for|in|over|during)\b/iu;

/**
 * Finds the due date that a statement gives, in its own words, a sub-bullet or table column, or a
 * lead-in that sets it for a whole list; relative to the date of its meeting, never to today.
 * Of several dates (steps of one task) it is the last.
 *
 * @example
 * "Send the patch by Friday" in minutes of 2024-05-14 → 2024-05-17
 * "Try the beta in 15.4" → null
 */
export function findDue(statement: Statement, context: FieldContext): FoundDue {
  const meeting = meetingDateAt(context.minutes, statement.lines[0]);
  const text = maskText(statement.text, statement.spans);
  const cell = cellUnder(DUE_COLUMN, statement) ?? cellUnder(DATE_COLUMN, statement);
  if (cell !== null) {
    const last = latest(datesIn(cell.text, meeting, context));
    const isDue = cellUnder(DUE_COLUMN, statement) !== null;
    if (last && (isDue || isSoon(last.date, meeting)))
      return { due: last.date, span: { start: cell.start, end: cell.end } };
  }
  const own =
    dateSpokenOf(text, statement, meeting, context) ??
    ownDeadline(text, meeting, statement, context);
  if (own) return { ...own, due: dayAbove(own.due, statement, meeting, context) ?? own.due };
  const following = FOLLOWS.exec(
    statement.block.text.slice(statement.offset + statement.text.length),
  );
  if (following && statement.parts > 1) {
    const late = latest(datesIn(following[0], meeting, context));
    if (late) return { due: late.date, span: null };
  }
  const known = knownNames(context.minutes, context.people);
  const isWhose = (note: string): boolean =>
    namesOfNote(withoutDates(note, meeting, context), known) !== null;
  for (const child of detailsOf(statement, context.minutes)) {
    if (child.text.length > 80) continue;
    const [only] = datesIn(child.text, meeting, context);
    const isNote = only !== undefined && (isAll(child.text, only) || isWhose(child.text));
    if (isNote) return { due: only.date, span: null };
    const later = putsOff(child.text) ? latest(datesIn(child.text, meeting, context)) : null;
    if (later && (meeting === null || later.date > meeting)) return { due: later.date, span: null };
    if (!DUE_NOTE.test(child.text) && !takesIt(child.text)) continue;
    const note = ownDeadline(child.text, meeting, statement, context);
    if (note) return { due: note.due, span: null };
  }
  const beside = dateBeside(statement, meeting, context);
  if (beside !== null) return { due: beside, span: null };
  for (const node of groupsAbove(statement, context.minutes)) {
    if (node.kind === "table" || node.text.length > 120) break;
    if (!DUE_LEAD_IN.test(node.text)) continue;
    const above = ownDeadline(node.text, meeting, statement, context, true);
    if (above) return { due: above.due, span: null };
  }
  const behind = followUp(statement);
  const later = behind === null ? null : ownDeadline(behind, meeting, statement, context);
  if (later) return { due: later.due, span: null };
  const planned = findPlanEnd(`${text} ${behind ?? ""}`.replaceAll("\n", " "), context.minutes);
  return planned === null ? NONE : { due: planned, span: null };
}

/** "We still lack a ladder. We plan to buy such a ladder in June.": the sentence that goes on with the task. */
const GOES_ON =
  /^\s*(?<next>(?:[Ww]e|[Tt]hey|I|[Hh]e|[Ss]he) (?:(?:will|plan to|aim to|intend to|hope to|want to|expect to) )(?!not\b)\p{Ll}+ (?:it|them|this|that|such(?: an?)?)(?![\p{L}])[^.!?]{0,160})/u;

function followUp({ block, offset, text, parts }: Statement): string | null {
  if (parts < 2) return null;
  return GOES_ON.exec(block.text.slice(offset + text.length))?.groups?.["next"] ?? null;
}

/** "In May" under "to be done before May 14": the day that a lead-in sets within the month. */
function dayAbove(
  due: string | null,
  statement: Statement,
  meeting: string | null,
  context: FieldContext,
): string | null {
  const [year = 0, month = 0] = (due ?? "").split("-").map(Number);
  if (due === null || due !== lastOfMonth(year, month)) return null;
  const [above] = groupsAbove(statement, context.minutes);
  if (above === undefined || above.kind === "table" || above.text.length > 120) return null;
  const day = datesIn(above.text, meeting, context).find(
    (mention) =>
      mention.kind === "day" &&
      // The heading's own date is the meeting's.
      mention.date !== meeting &&
      mention.date.slice(0, 7) === due.slice(0, 7) &&
      isDeadline(above.text, mention, meeting, false),
  );
  return day?.date ?? null;
}

/** Whether a date lies in the half year after the meeting. */
function isSoon(date: string, meeting: string | null): boolean {
  return meeting !== null && date >= meeting && date <= addMonths(meeting, 6);
}

function ownDeadline(
  text: string,
  meeting: string | null,
  statement: Statement,
  context: FieldContext,
  isLeadIn = false,
): FoundDue | null {
  const next = findNextMeeting(text, statement, context) ?? findReleaseDate(text, meeting, context);
  if (next) return next;
  const deadlines = datesIn(text, meeting, context).filter((mention) =>
    isDeadline(text, mention, meeting, isLeadIn),
  );
  const last = latest(deadlines);
  return last ? { due: last.date, span: { start: last.start, end: last.end } } : null;
}
