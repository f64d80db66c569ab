import type { Minutes } from "../../minutes/minutes.ts";
import type { OutlineNode } from "../../minutes/outline.ts";
import type { Statement } from "../statement.ts";
import { groupsAbove } from "./around.ts";
import { isTask } from "./is-task.ts";
import { plainText } from "./plain-text.ts";

/** Titles of sections and lead-ins that name no topic. */
const GENERAL =
  "(?:open|new|next|other|general|meeting|previous|pending|current|main|further|future|site|last|agreed|the|some|short|long|term|possible|first|minor|major|planned|to|do|done|not|yet|be|on|from|for|of|at|and|still|todo|list|required|requested|missing|various|specific|early|late|additional|important|remaining|our|key|today'?s|day|part|session|team|group|review|discuss(?:ion|ed)?)";
const NO_TOPIC = new RegExp(
  `^\\W*(?:\\d[\\d.]*\\s*)?(?:${GENERAL}[\\s/&,-]+)*(?:${GENERAL}|actions?(?: items?| points?)?|to-?dos?|steps?|tasks?|minutes|notes?|agenda|discussions?|topics?|items?|issues?|updates?|news|reports?|status|summary|decisions?|outcomes?|conclusions?|misc(?:ellaneous)?|any other business|aob|business|questions?|q ?& ?a|comments?|remarks?|plans?|roadmap|work|problems?|proposals?|requests?|ideas?|wish(?:es| ?list)?|goals?|priorities|introduction|welcome|announcements?|follow[- ]?ups?|details?|features?|enhancements?|changes|needs?|requirements?|developments?|improvements?|attendees|participants|meetings?|workshop|morning|afternoon|\\d|(?:mon|tues|wednes|thurs|fri)day|assignments?|examples?|pros|cons|answers|round ?table|highlights|overview|background|links?|resources|presentations?|deprecated|unsupported|completed|goals?|scope|ways forward|way forward|organi[sz]ation|other business|wrap[- ]?up)\\W*$`,
  "i",
);

/** Titles of whole minutes. */
const MEETING = /\b(?:workshop|meeting|minutes|telecon|notes|(?:weekly|monthly) call)\b/i;

/** What a statement is about, where its own words do not say it: the nearest group that names a thing. */
export function findTopic(statement: Statement, minutes: Minutes): string | null {
  const { block, part } = statement;
  const own = part > 0 && block.kind !== "row" ? topicOf(block, true) : null;
  if (own !== null) return own;
  for (const node of groupsAbove(statement, minutes)) {
    const topic = node.kind === "table" ? null : topicOf(node, false);
    if (topic !== null) return topic;
  }
  return null;
}

function topicOf(node: OutlineNode, onlyLead: boolean): string | null {
  const text = plainText(node.text, node.spans);
  const lead =
    (onlyLead ? /^(.{2,60}?)\s?:(?=\s)/ : /^(.{2,70}?)\s?(?::(?=\s|$)|\s[-–—]\s|$)/).exec(
      text,
    )?.[1] ?? "";
  const clean = cleanTopic(lead);
  if (clean.length < 2 || clean.length > 50 || NO_TOPIC.test(clean) || !/\p{L}{2}/u.test(clean))
    return null;
  if (/^[\d\s./-]*\d{4}/.test(clean) || MEETING.test(clean) || isTask(clean)) return null;
  return clean;
}

/** A heading without its number, brackets and closing marks. */
export function cleanTopic(text: string): string {
  return text
    .trim()
    .replace(/^\W*\d+(?:\.\d+)*[.)]?\s+/, "")
    .replace(/^[\s•*>#–—-]+/, "")
    .replace(/\s*\([^()]*\)\s*$/, "")
    .replace(/\s*\[?#\d+\]?\s*$/, "")
    .replace(/[\s:.,;?-]+$/, "")
    .trim();
}
