import type { OutlineNode } from "../../minutes/outline.ts";
import { cellUnder } from "../context/cell-under.ts";
import { stripMarker } from "../context/strip-marker.ts";
import type { FieldFinder } from "../context/field-context.ts";
import type { Statement } from "../statements/statement.ts";
import { findDoneMarker } from "./find-done-marker.ts";
import { SET_DATE } from "./set-date.ts";

const ITEMS = "(?:actions?|action items?|tasks?|items?|issues?|to-?dos?)";
/** Sections whose items are finished. */
const DONE_SECTION = new RegExp(
  `^\\W*(?:(?:recently |already |previously )?(?:completed?|done|closed|finished|resolved)(?: ${ITEMS})?|(?:(?:old|previous|earlier|past) )?${ITEMS}\\W+(?:completed?|done|closed))(?: (?:since|from|at|in|this|last|during) .*)?\\W*$`,
  "i",
);
const STATUS_COLUMN =
  /^\W*(?:(?:action|item|task|current) )?(?:status|state|done|complete[d]?|closed|finished|progress)(?:\W+(?:and )?(?:comments?|notes?|remarks?|updates?))?\W*$/i;
/** "Done by Friday", "done?", "x of y" say that it is not. */
const LEFT = `(?!\\s*\\?|\\s+(?:by ${SET_DATE}|partly|partially|in part|half|when|if|once|except|of\\b|.*\\bat the latest))`;
const FINISHED =
  "(?:done|completed?|closed|finished|fixed|resolved|dropped|cancell?ed|withdrawn|abandoned|superseded|won['’]?t (?:do|fix)|no longer needed)";
const DONE_CELL = new RegExp(
  `^\\W*(?:(?:${FINISHED}|yes)\\b${LEFT}|[xy]\\W*$|100 ?%)|[✅✔☑✓]|:(?:white_|heavy_)?check_mark:`,
  "iu",
);
/** "Status: done", "Ann: done, see #12", "this was done last week" */
const DONE_NOTE = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:(?:status|state|update|[\\d./-]{5,10}|\\p{Lu}[\\p{L}.]{1,15})\\s*[:=-]\\s*)?(?:(?:is|was|now|already|all|this is|this was|it is|it was|it has been|this has been|has been)\\s+)*${FINISHED}(?![\\p{L}\\p{N}])${LEFT}(?:(?:\\s+(?:on|in|at|by|since|as|now|already|last|this|yesterday|today|\\(|[\\d/])|\\s*[,;.!–-]).*)?[^\\p{L}\\p{N}?]*$|^\\s*[✅✔☑✓]\\uFE0F?\\s*$`,
  "iu",
);
const SAID_NEXT =
  /^(?:this|that|it)(?:['’]s| is| was| has been)(?: now| already)? (?:done|completed|finished|closed)[.!]?$/i;
/** A ticked box before someone's topic ("[x] AB: …") ticks the topic off, not what was promised in it. */
const SPEAKER = /^\s*[([]?\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,2}[)\]]?\s*:\s/u;
const TICKED_TOPIC = /^\s*\(\p{Lu}{1,4}\)\s|\?(?:\s|$)/u;

/**
 * Whether the text itself says that the action is finished: a ticked box, struck through, "DONE" or
 * a tick at its start or end, a sub-bullet "done", a status column, a heading "Completed actions".
 *
 * @example
 * "Send the agenda (done)" → done
 * "To be done by Friday" → open
 */
export const findState: FieldFinder<"open" | "done"> = (statement) => {
  const { text, spans, block, ancestors } = statement;
  if (findDoneMarker(text, spans) !== null) return "done";
  // "AI-3 Ann: DONE - send it"
  const marker = stripMarker(text);
  if (marker !== null && findDoneMarker(text.slice(marker.end), []) !== null) return "done";
  if (block.checked === true && ticksTask(statement)) return "done";
  if (statement.parts > 1 && isStruck(block)) return "done";
  const status = cellUnder(STATUS_COLUMN, statement);
  if (status !== null && DONE_CELL.test(status.text)) return "done";
  if (block.children.some((child) => DONE_NOTE.test(child.text))) return "done";
  // "… seal the hull. This has been done."
  const next = /^\s*([^.!?\n]+[.!?]?)/.exec(block.text.slice(statement.offset + text.length))?.[1];
  if (statement.parts > 1 && next !== undefined && SAID_NEXT.test(next)) return "done";
  const parent = ancestors.at(-1);
  if (parent !== undefined && isShort(parent) && findDoneMarker(parent.text, []) !== null)
    return "done";
  for (const node of [...ancestors].reverse()) {
    if (node.kind === "item" && (node.checked === true ? ticksWhole(node) : isStruck(node)))
      return "done";
    if ((node.kind === "heading" || node.kind === "paragraph") && DONE_SECTION.test(node.text))
      return "done";
    if (node.kind === "heading") break;
  }
  return "open";
};

/** "AI-3 (closed)": a line that names what stands under it, and says what became of it. */
function isShort({ kind, text }: OutlineNode): boolean {
  return (kind === "paragraph" || kind === "item") && text.split(/\s+/).length <= 3;
}

function isStruck(node: OutlineNode): boolean {
  return findDoneMarker(node.text, node.spans)?.kind === "struck";
}

function ticksTask({ block, ancestors, part }: Statement): boolean {
  if (part > 0) return false;
  const text = block.text;
  if (TICKED_TOPIC.test(text) && !/^\s*\(/.test(text.slice(-20))) return false;
  const inActions = ancestors.some((node) =>
    /\b(?:actions?|to-?dos?|tasks?|next steps?)\b/i.test(node.text),
  );
  return inActions || !SPEAKER.test(text);
}

/** A ticked parent finishes its steps only where it is a task itself, not a topic that was talked about. */
function ticksWhole(node: OutlineNode): boolean {
  return node.children.every((child) => child.checked === true);
}
