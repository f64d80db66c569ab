import { startsWithVerb } from "../language/infinitive.ts";
import type { DateMention } from "./find-dates.ts";

const DEADLINE_BEFORE =
  /\b(?:by|before|until|till|untill|due(?: date| on| in| by)?|deadline(?: is| of| for [^:]{1,60})?|no later than|not later than|latest|eta|target(?:ed)?(?: date| for| is)?|within|timescale|in time for|ready(?: for| on| in)?|available(?: on| in)?|finished(?: on| in)?|done(?: on| in)?|delivery|expected(?: in| by| for)?)(?:\s+(?:the|about|around|approx\.?|roughly|a|on|early|late|(?:the )?end of(?: (?:the )?(?:day|business))?|COB|EOD|noon|midnight|close of business|\p{Cc}+))*(?:\s+on)?[\s:=(–-]*$/iu;
/** "before the release on 3 June" */
const BEFORE_EVENT =
  /\bfor (?:the|our) (?:meeting|workshop|call|session|conference|summit) on\s*$|\b(?:by|before) the (?:next |following )?[\w-]+ \($|\bfor (?:the|our) [^,.;]{2,40}?(?:meeting|workshop|call|session|conference|summit) on\s*$|\b(?:before|by|in time for) (?:the |our )?[\w-]+(?: [\w-]+)? (?:on|in)(?: the)?\s*$/i;
/** "Ann cuts the branch on Monday" tells of the time ahead as well. */
const PLANS = /^(?:\p{Lu}[\p{L}.-]*(?:,? and |, | )?){1,4} (?:[\p{Ll}-]+ly )?\p{Ll}{2,}s\s/u;
/** "on leave until Monday", "back on Monday": when somebody can be reached. */
const AWAY =
  /(?:\bon (?:holidays?|leave|vacation|pto)|(?:\b(?:is|are|am|be)|['’](?:m|s|re)) (?:away|off|out|absent|unavailable|back)|\bcomes? back|\breturns?)(?: from [^,;.]{1,20})?\s(?:(?:until|till|on|in|by|before)\s)?(?:the )?$/i;
/** "cannot come in June" */
const NOT = /\b(?:cannot|can['’]t|can not|unable|not available|unavailable|away|absent)\b[^,;.]*$/i;
/** "the report for April" is about April. */
const FOR_PERIOD = /\bfor(?: the)?\s*$/i;
const SET_FOR =
  /\b(?:plan(?:s|ned)?|schedul\w+|aim\w*|set|ready|expected|due|targets?|targeted|postponed|foreseen|possible|available|start\w*|begin\w*)(?: \w+)? for(?: the)?\s*$/i;
const MONTHLY = /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|Q\d|20\d\d)\b/i;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;
const NEAR_AHEAD =
  /\b(?:tomorrow|tonight|next (?:week|month)|next (?:mon|tues|wednes|thurs|fri)day|on (?:mon|tues|wednes|thurs|fri)day|this week)/i;
const AFTER_THAT =
  /\b(?:after|since|from|starting|starts?|as of|last|past|every|each|until now|previous|on the|dated|of|than|in release|version|v)\s*$/i;
const POINT_BEFORE =
  /(?:\b(?:in|on|at|for|during|around|over|about|between)(?: the)?|[:([,;–—-]|->)\s*$/i;
/** "as discussed on May 2", but not "to be discussed on May 2" */
const HAPPENED =
  /(?<!\b(?:be|get)\s)\b(?:discussed|agreed|decided|reported|raised|presented|mentioned|said|noted|proposed|published|released|introduced|sent|met|held|started|changed|opened|filed|merged)\s+(?:already\s+|back\s+)?(?:on|in|at)\s*(?:the\s*)?$/i;
/** What a list is called that a time is set for: "Actions for the next two weeks". */
const LIST_FOR =
  /^\W*(?:(?:actions?|tasks?|to[- ]?dos?|work)(?: items?| points?)?|next steps|plans?|goals|priorities)(?:\W+(?:for|in|until|by|before|over|during)(?: the)?)?$/i;
/** "Move the call to Wednesday": the day is what the task is about. */
const MOVED_TO =
  /\b(?:move|shift|postpone|reschedule|push|delay|defer|advance|bring forward)\b[^.;:]*\bto(?: the)?\s*$/i;
/** Before a date at the end of a task that is no deadline: "the minutes of May 2, 2026". */
const DATES_A_THING =
  /\b(?:of|from|since|for|after|dated|on|in|to|at|the|and|or|than|between|version|call|minutes|meeting)\s*$/i;
const WITH_YEAR = /\b20\d\d\b/;
const CALENDAR = /[📅🗓⏳⏰]\uFE0F?\s*$/u;
/** What takes place on a date: the date is the event's, not the task's. */
const EVENT =
  /\b(?:workshops?|conference|meetings?|summit|hackathon|hackfest|held|takes? place|talks?|presentation|calls?|telecon|f2f|event|webinar|release of|session|agm|doodle)\b/i;
const EVENT_AFTER = /^(?:['’]s)? (?:\p{Lu}+ )?(?:call|meeting|telecon|session|workshop)\b/u;
const ATTENDS = /\b(?:attend|join|come to|participate|register|go to|present at|travel)\b/i;
const ARRANGES = /\b(?:organi[sz]e|set ?up|schedule|arrange|plan|hold|call for)\b.{0,80}$/i;
/** "first beta mid December, production January" */
const PHASE =
  /\b(?:alpha|beta|production|release|prototype|draft|final|version|rc\d?|launch|first|complete|freeze)\s(?:in )?$/i;
const PAST =
  /\b(?:was|were|has been|have been|had|did|held|discussed|started|released|happened|since)\b/i;
const FUTURE =
  /\b(?:will|'ll|shall|to be|going to|plan(?:s|ned)?|hope|should|must|need(?:s|ed)?|agreed|aim|expect|can|let's|to|please|start|begin|mail|send|release|merge|finish|complete|provide)\b|’ll\b/i;

/**
 * Whether a date in a statement is its deadline: a word such as "by" or "due" before it, or a time
 * ahead that the task is put at ("next week", ": 18 February"), but not the date of an event to
 * attend, of the past, or of what something is named after.
 */
export function isDeadline(
  text: string,
  { start, end, date, kind }: DateMention,
  meeting: string | null,
  isLeadIn: boolean,
): boolean {
  const before = text.slice(0, start).replace(/[~≈]\s?$/, "");
  const after = text.slice(end);
  // A deadline may have passed already, as long as it is called one.
  if (/\b(?:due|deadline)\b[^.;]{0,20}$/i.test(before)) return true;
  if (meeting !== null && date < meeting) return false;
  if (AWAY.test(before)) return false;
  if (DEADLINE_BEFORE.test(before) || /^(?:by|before|within|until)\b/i.test(text.slice(start, end)))
    return true;
  if (MOVED_TO.test(before)) return false;
  if (NOT.test(before) || HAPPENED.test(before)) return false;
  if (CALENDAR.test(before) || /(?:^|\s)@$/.test(before)) return true;
  if (BEFORE_EVENT.test(before)) return true;
  if (/^\s*(?:at the latest|deadline|latest)\b/i.test(after)) return true;
  if (AFTER_THAT.test(before) && !/\bend of\s$/i.test(before)) return false;
  if (isLeadIn && /\($/.test(before) && /^\)/.test(after)) return kind === "period";
  if (isLeadIn) {
    const isAlone = /^\W*$|\($/.test(before.trim()) || LIST_FOR.test(before.trim());
    return /^\W*$/.test(after) && isAlone && kind === "period";
  }
  const isNamed = /^this (?:year|quarter)\b|\bnew year\b/i.test(text.slice(start, end));
  if (isNamed) return false;
  // "June: find partners", "(2 weeks)", "Volunteers for 3/7: …"
  if (/^\W*$/.test(before) && /^\s?:\s/.test(after)) return true;
  if (kind === "period" && /\($/.test(before) && /^\)/.test(after)) return true;
  // "Ann (3 June): draft it"
  if (/^\W*\S+(?: \S+){0,3} \($/.test(before) && /^\)\s?:\s/.test(after)) return true;
  if (kind === "day" && /\bfor $/.test(before) && /^\s*(?::|$)/.test(after)) return true;
  const isToMeeting =
    kind === "day" &&
    /\b(?:in|for|at|by|ahead of|before|until) (?:the )?$/.test(before) &&
    EVENT_AFTER.test(after);
  if (isToMeeting) return !ATTENDS.test(before);
  if (
    ARRANGES.test(before) &&
    !/^ (?:[\w-]+ ){0,2}(?:meeting|call|workshop|session)/i.test(after) &&
    POINT_BEFORE.test(before)
  )
    return true;
  if (kind === "period" && PHASE.test(before) && /^\s*(?:[,;.]|$)/.test(after))
    return !PAST.test(text);
  if (
    kind === "period" &&
    FOR_PERIOD.test(before) &&
    !SET_FOR.test(before) &&
    MONTHLY.test(text.slice(start, end))
  )
    return false;
  const near = `${before.slice(-40)} ${after.slice(0, 30)}`;
  if (EVENT.test(near)) return false;
  const atEnd = /^[\s.)!\]]*(?:[([][^()]*[)\]]\s*)?$/.test(after);
  const setOff = /[:([–—,→-]\s*(?:(?:the )?(?:end of )?)?$/i.test(before);
  const isAhead = FUTURE.test(text) || PLANS.test(text) || hasInstruction(text);
  if (atEnd && setOff) return true;
  // "Draft the brief May 9, 2026", as documents print the date of a task
  if (
    atEnd &&
    kind === "day" &&
    WITH_YEAR.test(text.slice(start, end)) &&
    !DATES_A_THING.test(before)
  )
    return !PAST.test(text);
  const relative =
    /\b(?:this|next|coming|in|within|after|tomorrow|today|tonight|later|end|mid|middle|early|late|beginning|from now|week of|week after|week-?end|EO[BDMQWY]|COB)\b/i.test(
      text.slice(Math.max(0, start - 4), end),
    );
  if (PAST.test(before.slice(-40)) && !FUTURE.test(before)) return false;
  if (relative && isAhead) return true;
  // "Announcement next Tuesday": told of no task, such a time would have been left out.
  if (atEnd && NEAR_AHEAD.test(text.slice(Math.max(0, start - 3), end)) && !PAST.test(text))
    return true;
  const isPlanned = FUTURE.test(before) || PLANS.test(text) || hasInstruction(text);
  if (
    atEnd &&
    isPlanned &&
    (WEEKDAY.test(text.slice(start, end)) || /~\s?$/.test(text.slice(0, start)))
  )
    return true;
  // "Ann will send it 26 May"
  if (
    atEnd &&
    kind === "day" &&
    isPlanned &&
    /[\p{L}\d)*]\s+$/u.test(before) &&
    /\p{L}{3}|^20\d\d/u.test(text.slice(start, end)) &&
    !DATES_A_THING.test(before)
  )
    return true;
  return POINT_BEFORE.test(before) && isPlanned;
}

/** Whether the text, or what follows its colon or "to", starts with an instruction. */
function hasInstruction(text: string): boolean {
  return text.split(/:\s+|\bto\s+/).some((part) => startsWithVerb(part.trimStart()));
}
