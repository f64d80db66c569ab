import type { Reading } from "./reading.ts";

/** Log odds of what the minutes mark: far above what is opened. */
const MARKED = 1.6;
const LISTED = 1.2;
/** Log odds of what cannot be a task. */
const NEVER = -4;

/** "Action: none", "ACTION: proposal accepted": a mark with no task behind it. */
const NO_TASK =
  /^(?:none|n\/?a|nil|no (?:actions?|consensus|objections?|decision|change|further|new)|nothing|tbd|(?:the )?(?:proposal|motion|minutes|agenda)?\s?(?:is |was |were |has been )?(?:accepted|approved|adopted|rejected|withdrawn|agreed|carried|passed|tabled)|see (?:above|below)|as above|ditto|same as)\b[^,;:]{0,40}$/;
/** A remark in brackets, a link, or too little to do. */
const REMARK = /^\s*\([^()]*\)?\s*(?:\([^()]*\)\s*)?$|^\W*https?:\/\/\S+\W*$|^\W*\w*\W*$/;

/**
 * What holds whatever the weights say, for where minutes mark their actions no wording makes them
 * less of one, and a roll call is no list of tasks: the score is kept between these bounds.
 */
export function boundScore(reading: Reading, score: number): number {
  const { body, lower, list, marker, leads, sections, statement, form } = reading;
  if (NO_TASK.test(lower.trim()) || REMARK.test(body)) return Math.min(score, NEVER);
  if (marker !== null) return Math.max(score, MARKED);
  const near = leads.find((zone) => zone !== null) ?? sections[0] ?? null;
  if (near === "attendance" || (near === "agenda" && statement.block.checked !== null))
    return Math.min(score, NEVER);
  if (list?.role === "group") return Math.min(score, NEVER);
  const asks = /\?\s*$/.test(body);
  const tells = form.name === "past" || form.name === "states" || form.name === "going on";
  if (list?.role === "entry" && list.kind === "actions" && !asks && !tells)
    return Math.max(score, LISTED);
  return score;
}
