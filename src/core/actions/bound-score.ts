import type { ListKind } from "./action-list.ts";
import type { Form } from "./find-form.ts";
import type { Reading } from "./reading.ts";
import { takesOn } from "./takes-on.ts";

/** Log odds of what the minutes mark: far above what is opened. */
const MARKED = 1.6;
const LISTED = 1.2;
/** Log odds of what somebody takes on in so many words. */
const TAKEN = 0.7;
/** Log odds of a question: worth a look at most. */
const ASKED = -0.5;
/** Log odds of what cannot be a task. */
const NEVER = -4;

/** "Action: none", "Nobody had any", "ACTION: proposal accepted": a mark with no task behind it. */
const NO_TASK =
  /^(?:none|n\/?a|nil|no (?:actions?|consensus|objections?|decision|change|further|new)|nothing|tbd|(?:the )?(?:proposal|motion|minutes|agenda)?\s?(?:is |was |were |has been )?(?:accepted|approved|adopted|rejected|withdrawn|agreed|carried|passed|tabled)|(?:nobody|no[- ]one) (?:had|raised|reported|brought|took|objected|has any)|(?:there (?:are|were|is|was)|we have|we had) (?:none|nothing|no (?:new |open |other |further )?(?:actions?|action items|tasks?|items))|see (?:above|below)|as above|ditto|same as)\b[^,;:]{0,40}$/;
/** A remark in brackets, a link, or too little to do. */
const REMARK = /^\s*\([^()]*\)?\s*(?:\([^()]*\)\s*)?$|^\W*https?:\/\/\S+\W*$|^\W*\w*\W*$/;

/** A plan without a doer is the writer's own, and "not planning to" none at all. */
const OWN_PLAN =
  /^(?:we |they |still |also |then |now )?(?:plan(?:s|ned|ning)?|hop(?:e|es|ing)|intend(?:s|ing)?|wants?|would like|interested|considering|looking) (?:to|at|in)\b|\b(?:not|no) plan(?:s|ned|ning)?\b/;

/**
 * What holds whatever the weights say, for where minutes mark their actions no wording makes them
 * less of one, and a roll call is no list of tasks: the score is kept between these bounds.
 */
export function boundScore(reading: Reading, score: number): number {
  const { body, text, lower, list, marker, leads, sections, statement, form } = reading;
  if (NO_TASK.test(lower.trim()) || REMARK.test(text.slice(marker?.end ?? 0)))
    return Math.min(score, NEVER);
  if (marker !== null) return Math.max(score, MARKED);
  const near = leads.find((zone) => zone !== null) ?? sections[0] ?? null;
  if (near === "attendance" || (near === "agenda" && statement.block.checked !== null))
    return Math.min(score, NEVER);
  if (list?.role === "group" || (list === null && OWN_PLAN.test(text.toLowerCase())))
    return Math.min(score, NEVER);
  const asks = /\?\s*$/.test(body);
  const tells = form.name === "past" || form.name === "going on";
  if (!asks && takesOn(reading)) return Math.max(score, TAKEN);
  if (asks) return Math.min(score, ASKED);
  if (list?.role === "entry" && !tells && isTask(list.kind, form)) return Math.max(score, LISTED);
  return score;
}

/** Under "Actions" any entry is one; under "Next steps" only what tells someone to do something. */
function isTask(kind: ListKind, { name }: Form): boolean {
  if (kind === "actions") return true;
  return (
    kind === "next steps" &&
    (name === "instruction" || name === "someone to" || name === "verb or noun")
  );
}
