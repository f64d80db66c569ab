import type { Statement } from "../statement.ts";
import { detailsOf, groupsAbove } from "./around.ts";
import { cellUnder } from "./cell-under.ts";
import type { FieldContext } from "./field-context.ts";
import { isDeadline } from "./is-deadline.ts";
import { maskText } from "./mask-text.ts";
import { meetingDateAt } from "./meeting-date-at.ts";
import { findPlanEnd } from "./plan-window.ts";
import { findNextMeeting } from "./next-meeting.ts";
import { findDates, type DateMention } from "./find-dates.ts";

/** When an action is due. */
export interface FoundDue {
  /** ISO date, or null where none is stated. */
  readonly due: string | null;
  /** Where its words stand in the statement's text; null where it was said elsewhere. */
  readonly span: { readonly start: number; readonly end: number } | null;
}

const NONE: FoundDue = { due: null, span: null };
const DUE_COLUMN =
  /^\W*(?:due(?: date)?|deadline|when|by when|target(?: date)?|eta|date due|completion date)\W*$/i;
const DUE_NOTE = /^\W*(?:due|deadline|by|before|until|eta|target|timescale|when)\b/i;
/** The next sentence of the block, where it is nothing but the date. */
const FOLLOWS = /^\s*(?:timescale|deadline|due(?: date)?|eta|target(?: date)?)\s*[:=][^.]{3,120}/i;
const DUE_LEAD_IN =
  /\b(?:deadline|due|by|before|until|first steps|short term|within)\b|\(\s*(?:\d+|a|one|two|three|six) (?:days?|weeks?|months?)\s*\)|^\W*(?:in |for )?[\p{L}\d ,'-]{3,30}:?\W*$/iu;

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
  const cell = cellUnder(DUE_COLUMN, statement);
  if (cell !== null) {
    const dates = findDates(cell.text, meeting ?? "2000-01-01");
    const last = latest(dates);
    if (last && (meeting !== null || hasYear(cell.text)))
      return { due: last.date, span: { start: cell.start, end: cell.end } };
  }
  const own = ownDeadline(text, meeting, statement, context);
  if (own) return own;
  const following = FOLLOWS.exec(
    statement.block.text.slice(statement.offset + statement.text.length),
  );
  if (following && statement.parts > 1) {
    const late = meeting === null ? undefined : latest(findDates(following[0], meeting));
    if (late) return { due: late.date, span: null };
  }
  for (const child of detailsOf(statement, context.minutes)) {
    if (!DUE_NOTE.test(child.text) || child.text.length > 80) continue;
    const note = ownDeadline(child.text, meeting, statement, context);
    if (note) return { due: note.due, span: null };
  }
  for (const node of groupsAbove(statement, context.minutes)) {
    if (node.kind === "table" || node.text.length > 120) break;
    if (!DUE_LEAD_IN.test(node.text)) continue;
    const above = ownDeadline(node.text, meeting, statement, context, true);
    if (above) return { due: above.due, span: null };
  }
  const planned = findPlanEnd(text.replaceAll("\n", " "), context.minutes);
  return planned === null ? NONE : { due: planned, span: null };
}

function ownDeadline(
  text: string,
  meeting: string | null,
  statement: Statement,
  context: FieldContext,
  isLeadIn = false,
): FoundDue | null {
  const next = findNextMeeting(text, statement, context);
  if (next) return next;
  // Without a meeting's date only a date with its year means anything.
  const dates = findDates(text, meeting ?? "2000-01-01").filter(
    ({ start, end }) => meeting !== null || hasYear(text.slice(start, end)),
  );
  const deadlines = dates.filter((mention) => isDeadline(text, mention, meeting, isLeadIn));
  const last = latest(deadlines);
  return last ? { due: last.date, span: { start: last.start, end: last.end } } : null;
}

function latest(mentions: readonly DateMention[]): DateMention | undefined {
  return [...mentions].sort((a, b) => b.date.localeCompare(a.date))[0];
}

function hasYear(text: string): boolean {
  return /\b20\d\d\b/.test(text);
}
