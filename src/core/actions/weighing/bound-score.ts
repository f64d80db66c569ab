import type { ListKind } from "../reading/action-list.ts";
import type { FormName } from "../reading/form.ts";
import type { Reading } from "../reading/reading.ts";
import { handsOver } from "./hands-over.ts";
import { takesOn } from "../reading/takes-on.ts";
import { tells } from "../reading/tells.ts";
import { zoneOf, type Zone } from "../reading/zone.ts";
import { actionCell } from "../statements/action-cell.ts";
import type { Statement } from "../statements/statement.ts";

/** Log odds of what the minutes mark: far above what is opened. */
const MARKED = 1.6;
const LISTED = 1.2;
/** Log odds of what somebody takes on in so many words. */
const TAKEN = 0.7;
/** Log odds of a question or a detail: worth a look at most. */
const ASKED = -0.5;
/** Log odds of what cannot be a task. */
const NEVER = -4;

/** "Action: none", "Nobody had any", "ACTION: proposal accepted": a mark with no task behind it. */
const NO_TASK =
  /^(?:none|n\/?a|nil|no (?:actions?|consensus|objections?|decision|change|further|new)|nothing|tbd|(?:the )?(?:proposal|motion|minutes|agenda)?\s?(?:is |was |were |has been )?(?:accepted|approved|adopted|rejected|withdrawn|agreed|carried|passed|tabled)|(?:nobody|no[- ]one) (?:had|raised|reported|brought|took|objected|has any)|(?:there (?:are|were|is|was)|we have|we had) (?:none|nothing|no (?:new |open |other |further )?(?:actions?|action items|tasks?|items))|see (?:above|below)|as above|ditto|same as)\b[^,;:]{0,40}$/;
/** A remark in brackets, a link, or too little to do. */
const REMARK = /^\s*\([^()]*\)?\s*(?:\([^()]*\)\s*)?$|^\W*https?:\/\/\S+\W*$|^\W*\w*\W*$/;

/** "Follow us on …", "See the slides", "Join via …": where to find something. */
const POINTER =
  /^\W*(?:please )?(?:any(?:one|body) (?:who|interested|wanting|willing)\b|(?:follow|join|subscribe to|connect with) (?:us|our)\b|subscribe to (?:the|this)\b|join (?:via|by|on|at|using)\b|register (?:now|here)\b|see (?:also\b|(?:the |our )?(?:slides?|agenda|presentation|minutes|notes|wiki|recording|link)\b|here\b|https?:)|submit an? (?:pr|pull request|issue) to add your\b)/;

/** "Feel free to …": who does not is free too. */
const FREE = /\bfeel free\b/;
/** "Need to be careful here", "we will wait and see": no work of its own. */
const NO_WORK =
  /\b(?:be|being) (?:(?:very|more|extra) )?(?:careful|aware|mindful)\b|\bwill (?:have to )?wait\b|\bwait and see\b/;

/** "Status: open", "Due: next review": a field of the entry above it. */
const FIELD =
  /^\W*(?:status|state|due(?: date)?|deadline|eta|priority|owners?|assignees?|assigned(?: to)?|responsible|progress|created|updated|opened|closed|scheduled)\s?[:=]\s*[^.]{0,60}$/i;

/** A plan without a doer is the writer's own, and "not planning to" none at all. */
const OWN_PLAN =
  /^(?:they |still |also |then |now )?(?:plan(?:s|ned|ning)?|hop(?:e|es|ing)|intend(?:s|ing)?|wants?|would like|interested|considering|looking) (?:to|at|in)\b|\b(?:not|no) plan(?:s|ned|ning)?\b/;

/** Where a checkbox is a task's; elsewhere it ticks off topics, names, news and votes. */
const WORKING: ReadonlySet<Zone> = new Set([
  "actions",
  "next steps",
  "plans",
  "goals",
  "status",
  "problems",
  "discussion",
  "work",
]);

/** What could be, is not, or comes about by itself: nobody's task unless somebody is named for it. */
const NO_ONES: ReadonlySet<FormName> = new Set(["could", "denies", "thing will"]);
/** "Or …": another way to do what the statement before it says. */
const ALTERNATIVE = /^\W*or\b/;
/** "The next meeting will be held on Monday": the meeting's own date. */
const MEETING =
  /^\W*(?:the |our )?next (?:meeting|call|session|workshop)(?: is| will be|:)?(?: (?:held|scheduled|planned|on|at|in|the|next|a|for))* (?:\d|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|week|month)/;

/**
 * What holds whatever the weights say, for where minutes mark their actions no wording makes them
 * less of one, and a roll call is no list of tasks: the score is kept between these bounds.
 */
export function boundScore(reading: Reading, score: number): number {
  const { body, text, topic, lower, list, marker, leads, sections, statement, form } = reading;
  if (NO_TASK.test(lower.trim()) || REMARK.test(text.slice(marker?.end ?? 0)))
    return Math.min(score, NEVER);
  if (marker !== null) return Math.max(score, MARKED);
  if (FIELD.test(text) || FREE.test(lower)) return Math.min(score, NEVER);
  if (list === null && POINTER.test(lower)) return Math.min(score, NEVER);
  if (ALTERNATIVE.test(lower) || MEETING.test(lower)) return Math.min(score, NEVER);
  const near = leads.find((zone) => zone !== null) ?? sections[0] ?? null;
  const isChecked = statement.block.checked !== null;
  if (topic !== null && zoneOf(topic) === "attendance") return Math.min(score, NEVER);
  const isRule = list === null && [...leads, ...sections].includes("rules");
  if (isRule && reading.owners.length === 0) return Math.min(score, NEVER);
  if (near === "attendance" || (near === "agenda" && isChecked)) return Math.min(score, NEVER);
  if (near === "site news" && isChecked && !tells(form)) return Math.min(score, ASKED);
  if (list?.role === "group" || (list === null && OWN_PLAN.test(text.toLowerCase())))
    return Math.min(score, NEVER);
  if (list === null && reading.owners.length === 0 && NO_ONES.has(form.name))
    return Math.min(score, NEVER);
  const asks = /\?\s*(?:\([^()]{1,40}\)\s*)?$/.test(body);
  if (!asks && (takesOn(reading) || handsOver(reading))) return Math.max(score, TAKEN);
  if (hasEmptyCell(statement)) return Math.min(score, NEVER);
  if (asks || isDetail(reading) || isPoint(reading, near) || NO_WORK.test(lower))
    return Math.min(score, ASKED);
  if (list?.role === "entry" && isTask(list.kind, reading)) return Math.max(score, LISTED);
  const isHandedOut = statement.block.checked === false && reading.ownerPlace === "words";
  if (
    isChecked &&
    statement.part === 0 &&
    (near === null || WORKING.has(near)) &&
    (tells(form) || isHandedOut)
  )
    return Math.max(score, LISTED);
  return score;
}

/** A point of the agenda itself, rather than what was said of it, with nobody to do it. */
function isPoint({ parent, list, ownerPlace }: Reading, near: Zone | null): boolean {
  return near === "agenda" && parent.kind === "heading" && list === null && ownerPlace === null;
}

/** What stands under an entry of a list of actions is a step or a detail of it, unless it has a doer of its own. */
function isDetail({ list, ownerPlace }: Reading): boolean {
  if (list?.role !== "detail" || list.kind === "earlier actions") return false;
  return ownerPlace === null || ownerPlace === "above";
}

const EMPTY_CELL = /^\W*(?:none|n\/?a|nil|no actions?)?\W*$/i;

/** A row of a table with a column for actions that is empty here. */
function hasEmptyCell({ block, ancestors }: Statement): boolean {
  const cell = actionCell(block, ancestors.at(-1));
  return cell !== null && !cell.isMixed && EMPTY_CELL.test(block.text.slice(cell.start, cell.end));
}

/**
 * Under "Actions" any item or row is one, of running text what tells someone to do something; under
 * "Next steps" the latter alone.
 */
function isTask(kind: ListKind, { form, statement, ownerPlace }: Reading): boolean {
  const { name } = form;
  if (name === "past" || name === "going on") return false;
  if (kind === "actions") return statement.block.kind !== "paragraph" || tells(form);
  return (
    kind === "next steps" &&
    (name === "instruction" ||
      name === "someone to" ||
      name === "verb or noun" ||
      (ownerPlace === "words" && name !== "states"))
  );
}
